import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { addGuests, dropProposed, guestsOf } from "#db/meetups/guests.ts";
import { changeMeetup, lockOwnMeetup } from "#db/meetups/meetups.ts";
import { findPlace } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { type Composition, compose, type LeftOut } from "#domain/meetups/composition.ts";
import type { Guest } from "#domain/meetups/guest.ts";
import { hasOneToOnes, type Meetup } from "#domain/meetups/meetup.ts";
import { nextMeetupStatus } from "#domain/meetups/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { type Market, type Reading, readMarket, readOffer } from "./market.server.ts";

export type ComposeProblem = { kind: "meetup-not-found" } | { kind: "act-not-allowed" };

/** Of those who could come and for whom there is no seat, so many are written to later, when somebody declines. */
const RESERVE = 8;

/** Proposes guests anew, around those that the host keeps and without those the host took away. Nothing is sent. */
export async function composeMeetup(
  context: Context,
  { active }: ActorOf<"place">,
  meetupId: string,
): Promise<Result<null, ComposeProblem>> {
  return context.db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId: active.structureId, meetupId });
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    const status = nextMeetupStatus(meetup.status, "compose");
    if (!status) return refused({ kind: "act-not-allowed" as const });
    await composeAnew(context, tx, meetup);
    return done(null);
  });
}

/** The same for whoever already holds the meetup; keeps what was expected before, so that the effect of a change is seen. */
export async function composeAnew(context: Context, tx: Queryable, meetup: Meetup): Promise<void> {
  const before = await readComposition({ clock: context.clock, db: tx }, meetup);
  const { market, composition } = await composeNow({ clock: context.clock, db: tx }, meetup);
  await dropProposed(tx, meetup.id);
  const reserve = composition.leftOut
    .filter(({ reason }) => reason === "no-seat-left")
    .map(({ id }) => id)
    .reverse()
    .slice(0, RESERVE);
  const rows = [
    ...composition.guests.map((id) => ({ id, wave: 1 })),
    ...reserve.map((id) => ({ id, wave: 2 })),
  ];
  const candidates = new Map(market.candidates.map((one) => [one.id, one]));
  await addGuests(
    tx,
    rows.map(({ id, wave }) => {
      const { side, name } = candidates.get(id)!;
      return {
        id: context.newId(),
        meetupId: meetup.id,
        side,
        name,
        wave,
        ...(side === "organisation" ? { organisationId: id } : { financerId: id }),
      };
    }),
  );
  await changeMeetup(tx, meetup.id, {
    status: "composed",
    expectedBefore: {
      guests: before.composition.guests.length,
      meetings: before.composition.meetings.length,
    },
  });
}

export type ComposedNow = { market: Market; composition: Composition; guests: Guest[] };

/** Everybody that could be asked, and whom to ask: what the host decided is followed. */
async function composeNow(reading: Reading, meetup: Meetup): Promise<ComposedNow> {
  const [guests, offer] = [await guestsOf(reading.db, meetup.id), await readOffer(reading, meetup.id)];
  const kept = new Set(guests.filter(({ kept, status }) => kept && status !== "removed").map(structureOf));
  const market = await marketOf(reading, meetup, offer, kept);
  const excluded = new Map<string, LeftOut>();
  for (const { id, recentlyAsked } of market.candidates)
    if (recentlyAsked && !kept.has(id)) excluded.set(id, "recently-asked");
  for (const guest of guests) if (guest.status === "removed") excluded.set(structureOf(guest), "by-host");
  const candidates = market.candidates.map((one) => ({ ...one, kept: kept.has(one.id) }));
  return {
    market: { ...market, candidates },
    guests,
    composition: compose(frameOf(meetup), candidates, market.pairs, excluded),
  };
}

/** The composition as it stands: the guests that are there, and whom they would meet. */
export async function readComposition(reading: Reading, meetup: Meetup): Promise<ComposedNow> {
  const [guests, offer] = [await guestsOf(reading.db, meetup.id), await readOffer(reading, meetup.id)];
  const present = guests.filter(({ wave, status }) => wave === 1 && status !== "removed");
  const ids = new Set(present.map(structureOf));
  const market = await marketOf(reading, meetup, offer, ids);
  const excluded = new Map<string, LeftOut>();
  const seen = new Map(guests.map((guest) => [structureOf(guest), guest]));
  for (const { id, recentlyAsked } of market.candidates) {
    if (ids.has(id)) continue;
    const guest = seen.get(id);
    excluded.set(
      id,
      guest?.status === "removed"
        ? "by-host"
        : recentlyAsked
          ? "recently-asked"
          : guest
            ? "no-seat-left"
            : "too-few-meetings",
    );
  }
  const candidates = market.candidates.map((one) => ({ ...one, kept: ids.has(one.id) }));
  // Whoever is there is counted, even beyond the seats: the host sees that there are too many.
  const frame = { ...frameOf(meetup), seats: Math.max(meetup.seats, ids.size) };
  return {
    market: { ...market, candidates },
    guests,
    composition: compose(frame, candidates, market.pairs, excluded),
  };
}

async function marketOf(
  reading: Reading,
  { placeId, radiusKm, theme }: Meetup,
  offer: Awaited<ReturnType<typeof readOffer>>,
  besides: ReadonlySet<string>,
): Promise<Market> {
  const place = await findPlace(reading.db, placeId);
  return readMarket(reading, offer, { commune: place?.commune ?? "", radiusKm, theme, besides });
}

export const structureOf = ({ organisationId, financerId, id }: Guest): string =>
  organisationId ?? financerId ?? id;

/** Where nobody meets two by two, tables do not bound who comes. */
export const frameOf = (meetup: Meetup) =>
  hasOneToOnes(meetup)
    ? { seats: meetup.seats, tables: meetup.tables, slots: meetup.slots }
    : { seats: meetup.seats, tables: meetup.seats, slots: meetup.seats };
