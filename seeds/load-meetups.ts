import { composeMeetup } from "#app/meetups/compose-meetup.server.ts";
import { makeTimetable } from "#app/meetups/make-timetable.server.ts";
import { type MarketCandidate, readMarket, readOffer } from "#app/meetups/market.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addGuests, guestsOf } from "#db/meetups/guests.ts";
import { addMeetup, changeMeetup, findMeetup } from "#db/meetups/meetups.ts";
import { keepFeedback, keepOutcome } from "#db/meetups/outcomes.ts";
import { latestTimetable } from "#db/meetups/timetables.ts";
import { findPlace } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { compose, type Frame } from "#domain/meetups/composition.ts";
import type { Guest, GuestStatus } from "#domain/meetups/guest.ts";
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
  { answers, visitors, startsIn, until, ...said }: DemoMeetup,
): Promise<void> {
  const { db, clock } = context;
  const place = await findPlace(db, said.placeId);
  if (!place) return;
  const startsAt = startOf(clock.now(), startsIn, timeZoneOf(place.commune));
  await addMeetup(db, {
    answerHours: 48,
    remoteLink: null,
    theme: null,
    ...said,
    status: until === "composed" ? "draft" : "invited",
    startsAt,
    zone: timeZoneOf(place.commune),
  });
  const host = { active: { kind: "place", structureId: place.id } } as ActorOf<"place">;
  if (until === "composed") {
    await composeMeetup(context, host, said.id);
    return;
  }
  if (answers) await addAnswers(context, { meetupId: said.id, commune: place.commune, answers, frame: said });
  await addVisitors(context, said.id, visitors);
  if (until === "invited") return;
  await makeTimetable(context, host, { meetupId: said.id });
  const timetable = await latestTimetable(db, said.id);
  await changeMeetup(db, said.id, { status: "timetabled", publishedTimetable: timetable?.version ?? null });
  if (until === "held") await tellWhatCame(context, said.id);
}

const A_DAY = 1_440;

/** Those of another day begin at nine, on the clocks of the place; the one of today, so many minutes ago. */
function startOf(now: Date, startsIn: number, zone: string): string {
  const instant = new Date(now.getTime() + startsIn * 60_000).toISOString();
  if (Math.abs(startsIn) < A_DAY) return instant;
  const at = instantOf({ day: localTimeOf(instant, zone).day, time: "09:00" }, zone);
  return at.ok ? at.value : instant;
}

type Answers = { meetupId: string; commune: string; answers: DemoMeetup["answers"]; frame: Frame };

/** Those who correspond, wherever they are: the demonstration has too few structures to look near a place alone. */
async function addAnswers(
  { db, clock, newId }: Context,
  { meetupId, commune, answers, frame }: Answers,
): Promise<void> {
  const reading = { db, clock };
  const market = await readMarket(reading, await readOffer(reading, meetupId), {
    commune,
    radiusKm: 20_000,
    theme: null,
  });
  const { guests } = compose(frame, market.candidates, market.pairs);
  const known = new Map(market.candidates.map((one) => [one.id, one]));
  const chosen = guests.map((id) => known.get(id)!).sort((a, b) => (a.name < b.name ? -1 : 1));
  const invitedAt = new Date(clock.now().getTime() - 33 * 86_400_000).toISOString();
  await addGuests(
    db,
    chosen.map((candidate, rank) => ({
      id: newId(),
      meetupId,
      ...structureOf(candidate),
      ...answerOf(rank, answers),
      invitedAt,
    })),
  );
}

const structureOf = ({ id, side, name }: MarketCandidate) => ({
  side,
  name,
  ...(side === "organisation" ? { organisationId: id } : { financerId: id }),
});

function answerOf(rank: number, answers: DemoMeetup["answers"]): Partial<Guest> {
  const statuses: GuestStatus[] =
    answers === "all" ? ["accepted"] : ["accepted", "accepted", "invited", "accepted", "declined"];
  const status = statuses[rank % statuses.length]!;
  const here = answers === "all" && rank % 5 !== 3;
  return {
    status,
    answeredAt: status === "invited" ? null : new Date(Date.UTC(2026, 10, 20, 9, rank)).toISOString(),
    companions: rank % 7 === 2 && status === "accepted" ? 1 : 0,
    accessNeeds: rank % 9 === 4 ? "Place de stationnement adaptée" : null,
    unavailable: rank % 6 === 5 ? [0] : [],
    checkedInAt: here ? new Date(Date.UTC(2026, 10, 25, 8, rank)).toISOString() : null,
  };
}

async function addVisitors(
  { db, newId }: Context,
  meetupId: string,
  visitors: readonly string[],
): Promise<void> {
  const invitedAt = "2026-11-20T09:00:00Z";
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
async function tellWhatCame({ db, clock }: Context, meetupId: string): Promise<void> {
  const timetable = await latestTimetable(db, meetupId);
  const toldAt = clock.now().toISOString();
  for (const [rank, { a, b }] of (timetable?.meetings ?? []).entries()) {
    for (const [turn, side] of (["financer", "organisation"] as const).entries()) {
      if ((rank + turn) % 5 === 4) continue;
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
        agreedOn: null,
        toldAt,
      });
    }
  }
  for (const [rank, guest] of (await guestsOf(db, meetupId)).entries()) {
    if (rank % 4 === 3) continue;
    await keepFeedback(db, guest.id, {
      useful: 3 + (rank % 2),
      prepared: 2 + (rank % 3),
      again: 4,
      comment: null,
    });
  }
  await changeMeetup(db, meetupId, { status: "held" });
}
