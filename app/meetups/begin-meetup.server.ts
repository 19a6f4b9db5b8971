import type { Context } from "#app/platform/context.ts";
import { addMeetup, lockMeetup, meetupsOf } from "#db/meetups/meetups.ts";
import { openingsOf } from "#db/places/openings.ts";
import { findPlace } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { FORMAT_DEFAULTS } from "#domain/meetups/format.ts";
import { instantOf, localTimeOf } from "#domain/meetups/local-time.ts";
import { endOf, localSpan, type Meetup, minutesOf, type Rhythm } from "#domain/meetups/meetup.ts";
import { dayAfter } from "#domain/needs/status.ts";
import { earliestDay, isOpenFor, type Opening, type OpenSpan, openSpans } from "#domain/places/openings.ts";
import type { Place } from "#domain/places/place.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { timeZoneOf } from "#domain/territories/time-zone.ts";
import { composeAnew } from "./compose-meetup.server.ts";
import type { NewMeetup } from "./meetup-form.ts";

export type WhenProblem =
  | { kind: "no-such-time" }
  | { kind: "in-the-past" }
  | { kind: "place-not-open"; spans: OpenSpan[] }
  | { kind: "no-open-day" }
  | { kind: "day-taken"; title: string };
export type BeginProblem = { kind: "place-not-found" } | { kind: "charter-missing" } | WhenProblem;

/** How far ahead a day is looked for, when the host leaves it open. In days. */
const AHEAD = 120;

/** Begins a meetup at one's place and composes it at once: the day that is given, or the first that suits. */
export async function beginMeetup(
  context: Context,
  { active }: ActorOf<"place">,
  input: NewMeetup,
): Promise<Result<{ meetupId: string }, BeginProblem>> {
  const { db, newId, clock } = context;
  const place = await findPlace(db, active.structureId);
  if (!place || place.status === "closed") return refused({ kind: "place-not-found" });
  if (!place.charter) return refused({ kind: "charter-missing" });
  const defaults = FORMAT_DEFAULTS[input.format];
  const zone = timeZoneOf(place.commune);
  const [openings, others] = [await openingsOf(db, place.id), await meetupsOf(db, place.id)];
  const today = localTimeOf(clock.now(), zone).day;
  const when = findWhen({ input, place, openings, others, today, now: clock.now(), rhythm: defaults, zone });
  if (!when.ok) return when;
  const id = newId();
  const { slots, slotMinutes, pauseMinutes, tables } = defaults;
  await db.transaction(async (tx) => {
    await addMeetup(tx, {
      id,
      placeId: place.id,
      format: input.format,
      audience: input.audience,
      title: input.title,
      presentation: null,
      status: "draft",
      startsAt: when.value,
      zone,
      slots,
      slotMinutes,
      pauseMinutes,
      tables,
      seats: Math.min(defaults.seats, place.capacity),
      theme: input.theme,
      radiusKm: input.radiusKm,
      remoteLink: null,
      answerHours: 48,
    });
    const meetup = await lockMeetup(tx, id);
    if (meetup && input.audience === "professional") await composeAnew(context, tx, meetup);
  });
  return done({ meetupId: id });
}

type Asked = {
  input: Pick<NewMeetup, "when" | "day" | "startsAt" | "fromOn" | "untilOn">;
  place: Place;
  openings: readonly Opening[];
  others: readonly Meetup[];
  today: string;
  now: Date;
  rhythm: Rhythm;
  zone: string;
};

/** When the meetup begins: an instant at which the place is open for the whole of it. */
function findWhen({
  input,
  place,
  openings,
  others,
  today,
  now,
  rhythm,
  zone,
}: Asked): Result<string, WhenProblem> {
  if (input.when === "day" && input.day && input.startsAt) {
    return checkWhen({ day: input.day, time: input.startsAt }, { openings, others, now, rhythm, zone });
  }
  const first = earliestDay(today, place.leadDays);
  const from = input.when === "span" && input.fromOn && input.fromOn > first ? input.fromOn : first;
  const until = input.when === "span" && input.untilOn ? input.untilOn : dayAfter(first, AHEAD);
  for (const span of openSpans(openings, from, until)) {
    if (minutesBetween(span.startsAt, span.endsAt) < minutesOf(rhythm)) continue;
    const local = { day: span.day, time: span.startsAt };
    const found = checkWhen(local, { openings, others, now, rhythm, zone });
    if (found.ok) return found;
  }
  return refused({ kind: "no-open-day" });
}

/** `openings`: null where hours were agreed with another place. */
type Setting = Pick<Asked, "others" | "now" | "rhythm" | "zone"> & { openings: readonly Opening[] | null };

/** Can a meetup of this rhythm begin then? */
export function checkWhen(
  local: { day: string; time: string },
  { openings, others, now, rhythm, zone }: Setting,
): Result<string, WhenProblem> {
  const instant = instantOf(local, zone);
  if (!instant.ok) return instant;
  const startsAt = instant.value;
  if (Date.parse(startsAt) <= now.getTime()) return refused({ kind: "in-the-past" });
  if (openings && !isOpenFor(openings, localSpan({ startsAt, zone, ...rhythm }))) {
    return refused({
      kind: "place-not-open",
      spans: openSpans(openings, local.day, dayAfter(local.day, 14)).slice(0, 4),
    });
  }
  const other = meetupAtThatTime(others, { startsAt, endsAt: endOf({ startsAt, ...rhythm }) });
  return other ? refused({ kind: "day-taken", title: other.title }) : done(startsAt);
}

/** Of these meetups, one that is held at the same hours. */
export const meetupAtThatTime = (
  others: readonly Meetup[],
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
): Meetup | undefined =>
  others.find((one) => one.status !== "cancelled" && one.startsAt < endsAt && startsAt < endOf(one));

const minutesBetween = (from: string, until: string): number => {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return minutes(until) - minutes(from);
};
