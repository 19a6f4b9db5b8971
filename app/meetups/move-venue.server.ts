import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { changeMeetup, lockOwnMeetup, meetupsAt } from "#db/meetups/meetups.ts";
import { findPlace, listPlaces } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { seatsTaken } from "#domain/meetups/guest.ts";
import { endOf, venueOf } from "#domain/meetups/meetup.ts";
import { ANNOUNCED_STATUSES } from "#domain/meetups/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { distanceKm, territoryLabel } from "#domain/territories/gazetteer.ts";
import { timeZoneOf } from "#domain/territories/time-zone.ts";
import { meetupAtThatTime } from "./begin-meetup.server.ts";
import { fillFreedSeats } from "./fill-freed-seats.server.ts";
import { readHead, readOwn } from "./read-own-meetup.server.ts";
import { tellEverybody } from "./tell-guests.server.ts";
import { tellReceived } from "./tell-venue.server.ts";
import { mayMove } from "./venue-trouble.server.ts";

export type VenueProblem =
  | { kind: "meetup-not-found" }
  | { kind: "act-not-allowed" }
  | { kind: "venue-not-found" }
  | { kind: "venue-not-agreed" }
  | { kind: "venue-too-small"; capacity: number; taken: number }
  | { kind: "venue-taken"; title: string };

/**
 * Holds a meetup elsewhere, its hosts staying the same: at a place that is open, has accepted the charter, has room for those who
 * come, and nothing else at those hours. Guests are told where, and so are the hosts of that place.
 */
export async function moveVenue(
  context: Context,
  actor: ActorOf<"place">,
  { meetupId, venueId, agreed }: { meetupId: string; venueId: string; agreed: boolean },
): Promise<Result<null, VenueProblem>> {
  const placeId = actor.active.structureId;
  return context.db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId, meetupId });
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    if (!mayMove(meetup, context.clock.now())) return refused({ kind: "act-not-allowed" as const });
    if (venueOf(meetup) === venueId) return done(null);
    const venue = await findPlace(tx, venueId);
    if (!venue || venue.status !== "open" || !venue.charter)
      return refused({ kind: "venue-not-found" as const });
    if (!agreed && !isOwn(actor, venueId)) return refused({ kind: "venue-not-agreed" as const });
    const taken = seatsTaken(await guestsOf(tx, meetupId));
    if (taken > venue.capacity)
      return refused({ kind: "venue-too-small" as const, capacity: venue.capacity, taken });
    const others = (await meetupsAt(tx, venueId)).filter(
      (one) => one.id !== meetupId && venueOf(one) === venueId,
    );
    const other = meetupAtThatTime(others, { startsAt: meetup.startsAt, endsAt: endOf(meetup) });
    if (other) return refused({ kind: "venue-taken" as const, title: other.title });
    const announced = ANNOUNCED_STATUSES.includes(meetup.status);
    const said = {
      venueId: venueId === placeId ? null : venueId,
      zone: timeZoneOf(venue.commune),
      seats: Math.min(meetup.seats, venue.capacity),
      ...(announced && { sequence: meetup.sequence + 1 }),
    };
    await changeMeetup(tx, meetupId, said);
    if (announced) await tellEverybody(context, tx, { meetupId, kind: "meetup-moved" });
    if (venueId !== placeId) await tellReceived(context, tx, { meetup, venueId });
    await fillFreedSeats(context, tx, { ...meetup, ...said });
    return done(null);
  });
}

const isOwn = ({ active, memberships }: ActorOf<"place">, placeId: string): boolean =>
  active.structureId === placeId ||
  memberships.some(({ kind, structureId }) => kind === "place" && structureId === placeId);

/** Where a meetup could be held instead: one's own places first, then the nearest. */
export async function readVenuePage(context: Context, actor: ActorOf<"place">, meetupId: string) {
  const meetup = await readOwn(context, actor, meetupId);
  const head = await readHead(context, actor, meetup);
  const taken = seatsTaken(await guestsOf(context.db, meetupId));
  const own = await findPlace(context.db, meetup.placeId);
  const away = (commune: string) => distanceKm(own?.commune ?? commune, commune) ?? Number.POSITIVE_INFINITY;
  const open = (await listPlaces(context.db))
    .filter(({ id, charter, capacity }) => charter && capacity >= taken && id !== venueOf(meetup))
    .sort((a, b) => away(a.commune) - away(b.commune));
  const option = ({ id, name, commune, capacity }: (typeof open)[number]) => {
    const kilometres = away(commune);
    const far = kilometres > 0 && Number.isFinite(kilometres) ? `, à ${Math.round(kilometres)} km` : "";
    const where = territoryLabel({ level: "COMMUNE", code: commune });
    return { value: id, label: typeset(`${name} (${where}${far}, ${capacity} personnes)`) };
  };
  const [ours, others] = [
    open.filter(({ id }) => isOwn(actor, id)),
    open.filter(({ id }) => !isOwn(actor, id)),
  ];
  return {
    head,
    taken,
    mayMove: mayMove(meetup, context.clock.now()),
    own: ours.map(option),
    others: others.slice(0, MOST_OTHERS).map(option),
  };
}

const MOST_OTHERS = 60;
