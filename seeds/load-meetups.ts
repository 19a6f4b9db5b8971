import { cancelMeetup } from "#app/meetups/act-on-meetup.server.ts";
import { composeMeetup } from "#app/meetups/compose-meetup.server.ts";
import { makeTimetable } from "#app/meetups/make-timetable.server.ts";
import { type MarketCandidate, readMarket, readOffer } from "#app/meetups/market.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import type { Context } from "#app/platform/context.ts";
import { addGuests, guestsOf } from "#db/meetups/guests.ts";
import { addMeetup, changeMeetup, findMeetup } from "#db/meetups/meetups.ts";
import { keepFeedback, keepOutcome } from "#db/meetups/outcomes.ts";
import { latestTimetable } from "#db/meetups/timetables.ts";
import { findPlace } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { compose, type Frame } from "#domain/meetups/composition.ts";
import { type GuestStatus, seatsOf, seatsTaken } from "#domain/meetups/guest.ts";
import { instantOf, localTimeOf } from "#domain/meetups/local-time.ts";
import { OUTCOMES } from "#domain/meetups/outcome.ts";
import { timeZoneOf } from "#domain/territories/time-zone.ts";
import { REFUSAL_REASONS } from "#domain/vocabulary/refusal-reasons.ts";
import type { DemoMeetup } from "./demo/meetups.ts";

/** Adds invented meetups with their guests, answers, timetables and outcomes, each as far as its life goes; twice changes nothing. */
export async function loadMeetups(context: Context, meetups: readonly DemoMeetup[]): Promise<void> {
  for (const { id, ...meetup } of meetups) {
    if (!(await findMeetup(context.db, id))) await load(context, { id, ...meetup });
  }
}

async function load(
  context: Context,
  { answers, comes = [], visitors, startsIn, until, cancelReason = "", ...said }: DemoMeetup,
): Promise<void> {
  const { db, clock } = context;
  const place = await findPlace(db, said.placeId);
  if (!place) throw new Error(`meetup ${said.id}: no place ${said.placeId}`);
  const startsAt = startOf(clock.now(), startsIn, timeZoneOf(place.commune));
  await addMeetup(db, {
    answerHours: 48,
    remoteLink: null,
    theme: null,
    ...said,
    status: until === "composed" || until === "draft" ? "draft" : "invited",
    startsAt,
    zone: timeZoneOf(place.commune),
  });
  const host = { active: { kind: "place", structureId: place.id } } as ActorOf<"place">;
  if (until === "draft") return;
  if (until === "composed") {
    await composeMeetup(context, host, said.id);
    return;
  }
  if (answers)
    await addAnswers(context, {
      meetupId: said.id,
      startsAt,
      commune: place.commune,
      answers,
      comes,
      frame: said,
    });
  await addVisitors(context, said.id, visitors);
  if (until === "cancelled") await cancelMeetup(context, host, { meetupId: said.id, reason: cancelReason });
  if (until === "invited" || until === "cancelled") return;
  // Made the day before, when everybody was still to come.
  const eve = stoppedClock(new Date(Date.parse(startsAt) - A_DAY * 60_000).toISOString());
  const made = await makeTimetable({ ...context, clock: eve }, host, { meetupId: said.id });
  // A machine that builds the site at the same time may be too busy: the second time, threads are warm.
  if (!made.ok) await makeTimetable({ ...context, clock: eve }, host, { meetupId: said.id });
  const timetable = await latestTimetable(db, said.id);
  await changeMeetup(db, said.id, { status: "timetabled", publishedTimetable: timetable?.version ?? null });
  if (until === "timetabled") return;
  await tellWhatCame(context, { meetupId: said.id, startsAt });
  await changeMeetup(db, said.id, { status: until });
}

const A_DAY = 1_440;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Those of another day begin at nine, on the clocks of the place; the one of today, so many minutes ago. */
function startOf(now: Date, startsIn: number, zone: string): string {
  const instant = new Date(now.getTime() + startsIn * 60_000).toISOString();
  if (Math.abs(startsIn) < A_DAY) return instant;
  const at = instantOf({ day: localTimeOf(instant, zone).day, time: "09:00" }, zone);
  return at.ok ? at.value : instant;
}

type Answers = {
  meetupId: string;
  startsAt: string;
  commune: string;
  answers: DemoMeetup["answers"];
  comes: readonly string[];
  frame: Frame;
};

/** Those who correspond, wherever they are: the demonstration has too few structures to look near a place alone. */
async function addAnswers(
  { db, clock, newId }: Context,
  { meetupId, startsAt, commune, answers, comes, frame }: Answers,
): Promise<void> {
  const reading = { db, clock };
  const market = await readMarket(reading, await readOffer(reading, meetupId), {
    commune,
    radiusKm: 20_000,
    theme: null,
  });
  // Of those who are asked, about one in two comes: more are asked than there are seats.
  const seats = answers === "some" ? frame.seats : Math.round(frame.seats * 1.5);
  const candidates = market.candidates.map((one) => ({ ...one, kept: one.kept || comes.includes(one.name) }));
  const { guests } = compose({ ...frame, seats }, candidates, market.pairs);
  const known = new Map(candidates.map((one) => [one.id, one]));
  const chosen = guests.map((id) => known.get(id)!).sort((a, b) => (a.name < b.name ? -1 : 1));
  // A month ago or more, so that those who compose another meetup may ask them again.
  const invited = Math.min(clock.now().getTime() - 33 * DAY_MS, Date.parse(startsAt) - 21 * DAY_MS);
  const invitedAt = new Date(invited).toISOString();
  const answering = chosen.map((candidate, rank) => ({
    id: newId(),
    meetupId,
    ...structureOf(candidate),
    ...answerOf(rank, { answers, startsAt, invited, comes: comes.includes(candidate.name) }),
    invitedAt,
  }));
  await addGuests(db, withinSeats(answering, frame.seats, comes));
}

/** Who said yes when no seat was left is on the waiting list; those who come whatever the day answered first. */
function withinSeats<One extends { name: string; status: GuestStatus; companions: number }>(
  guests: readonly One[],
  seats: number,
  comes: readonly string[],
): One[] {
  const sure = ({ name }: One) => comes.includes(name);
  let taken = seatsTaken(guests.filter(sure));
  return guests.map((guest) => {
    if (guest.status !== "accepted" || sure(guest)) return guest;
    if (taken + seatsOf(guest) > seats)
      return { ...guest, status: "waiting", companions: 0, unavailable: [], checkedInAt: null };
    taken += seatsOf(guest);
    return guest;
  });
}

const structureOf = ({ id, side, name }: MarketCandidate) => ({
  side,
  name,
  ...(side === "organisation" ? { organisationId: id } : { financerId: id }),
});

type Answering = { answers: DemoMeetup["answers"]; startsAt: string; invited: number; comes: boolean };

const ANSWERS: Record<NonNullable<DemoMeetup["answers"]>, GuestStatus[]> = {
  today: ["accepted", "accepted", "declined", "accepted", "accepted", "another-time"],
  past: ["accepted", "declined", "accepted", "accepted", "lapsed", "another-time"],
  some: ["accepted", "accepted", "invited", "accepted", "declined"],
};

function answerOf(rank: number, { answers, startsAt, invited, comes: sure }: Answering) {
  const statuses = ANSWERS[answers ?? "some"];
  const status = sure ? "accepted" : statuses[rank % statuses.length]!;
  const comes = status === "accepted";
  const seen = comes && answers !== "some" && (sure || rank % 7 !== 3);
  const at = (instant: number) => new Date(instant).toISOString();
  return {
    status,
    answeredAt: status === "invited" ? null : at(invited + (rank + 1) * 7 * HOUR_MS),
    companions: comes && rank % 12 === 1 ? 1 : 0,
    accessNeeds: comes && rank % 9 === 4 && answers !== "past" ? "Place de stationnement adaptée" : null,
    anotherTime: status === "another-time" && answers === "today" ? "Plutôt un mardi, en janvier." : null,
    unavailable: comes && !sure && rank % 8 === 6 ? [0] : [],
    checkedInAt: seen ? at(Date.parse(startsAt) - (20 - (rank % 18)) * 60_000) : null,
  };
}

async function addVisitors(
  { db, newId, clock }: Context,
  meetupId: string,
  visitors: readonly string[],
): Promise<void> {
  const invitedAt = new Date(clock.now().getTime() - 5 * DAY_MS).toISOString();
  await addGuests(
    db,
    visitors.map((name) => ({
      id: newId(),
      meetupId,
      side: "visitor" as const,
      name,
      contactName: name,
      status: "accepted" as const,
      invitedAt,
      answeredAt: invitedAt,
    })),
  );
}

/** Both sides of most meetings have said what came of them, and most guests answered the three questions. */
async function tellWhatCame(
  { db }: Context,
  { meetupId, startsAt }: { meetupId: string; startsAt: string },
): Promise<void> {
  const timetable = await latestTimetable(db, meetupId);
  const toldAt = new Date(Date.parse(startsAt) + 2 * DAY_MS).toISOString();
  const seen = new Set(
    (await guestsOf(db, meetupId)).filter(({ checkedInAt }) => checkedInAt !== null).map(({ id }) => id),
  );
  for (const [rank, { a, b }] of (timetable?.meetings ?? []).entries()) {
    for (const [turn, side] of (["financer", "organisation"] as const).entries()) {
      if ((rank + turn) % 5 === 4 || !seen.has(a) || !seen.has(b)) continue;
      const kind = OUTCOMES[(rank * 2 + turn * (rank % 3)) % 3]!;
      await keepOutcome(db, {
        meetupId,
        financerGuestId: a,
        organisationGuestId: b,
        side,
        kind,
        reason: kind === "no-follow-up" ? REFUSAL_REASONS[rank % 6]! : null,
        referTo: kind === "refer" ? "Le réseau France Active du département" : null,
        note: kind === "follow-up" ? "Se revoir en janvier, avec le plan de financement à jour." : null,
        noteShared: true,
        documents: kind === "follow-up" && side === "financer" ? ["PLAN_FINANCEMENT", "COMPTES"] : [],
        agreedOn: kind === "follow-up" && rank % 9 === 0 ? toldAt.slice(0, 10) : null,
        toldAt,
      });
    }
  }
  for (const [rank, guest] of (await guestsOf(db, meetupId)).entries()) {
    if (rank % 4 === 3 || !seen.has(guest.id)) continue;
    await keepFeedback(db, guest.id, {
      useful: 3 + (rank % 2),
      prepared: 2 + (rank % 3),
      again: 4,
      comment: null,
    });
  }
}
