import type { Context } from "#app/platform/context.ts";
import { changeMeetup, lockOwnMeetup, meetupsOf } from "#db/meetups/meetups.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { openingsOf } from "#db/places/openings.ts";
import { findPlace } from "#db/places/places.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { seatsTaken } from "#domain/meetups/guest.ts";
import { venueOf } from "#domain/meetups/meetup.ts";
import { ANNOUNCED_STATUSES, PREPARING_STATUSES } from "#domain/meetups/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { checkWhen, type WhenProblem } from "./begin-meetup.server.ts";
import { composeAnew } from "./compose-meetup.server.ts";
import type { MeetupFrame } from "./meetup-form.ts";
import { fillFreedSeats } from "./fill-freed-seats.server.ts";
import { tellEverybody } from "./tell-guests.server.ts";

export type ChangeFrameProblem =
  | { kind: "meetup-not-found" }
  | { kind: "act-not-allowed" }
  | { kind: "changed-meanwhile" }
  | { kind: "more-seats-than-place"; capacity: number }
  | { kind: "fewer-seats-than-taken"; taken: number }
  | WhenProblem;

/**
 * Changes what a meetup is. Before invitations it is composed anew, so that the effect is seen at once; after, guests are
 * told of another day or hour, freed seats are filled, and seats that are taken cannot be taken away.
 */
export async function changeFrame(
  context: Context,
  { active }: ActorOf<"place">,
  { meetupId, frame }: { meetupId: string; frame: MeetupFrame },
): Promise<Result<null, ChangeFrameProblem>> {
  const placeId = active.structureId;
  return context.db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId, meetupId });
    const place = meetup && (await findPlace(tx, venueOf(meetup)));
    if (!meetup || !place) return refused({ kind: "meetup-not-found" as const });
    const announced = ANNOUNCED_STATUSES.includes(meetup.status);
    if (!announced && !PREPARING_STATUSES.includes(meetup.status)) {
      return refused({ kind: "act-not-allowed" as const });
    }
    const { version, day, startsAt: time, ...said } = frame;
    if (version !== meetup.version) return refused({ kind: "changed-meanwhile" as const });
    if (said.seats > place.capacity) {
      return refused({ kind: "more-seats-than-place" as const, capacity: place.capacity });
    }
    const taken = seatsTaken(await guestsOf(tx, meetupId));
    if (said.seats < taken) return refused({ kind: "fewer-seats-than-taken" as const, taken });
    const others = (await meetupsOf(tx, placeId)).filter(({ id }) => id !== meetupId);
    const when = checkWhen(
      { day, time },
      {
        openings: meetup.venueId === null ? await openingsOf(tx, placeId) : null,
        others,
        now: context.clock.now(),
        rhythm: said,
        zone: meetup.zone,
      },
    );
    if (!when.ok) return when;
    const moved =
      when.value !== meetup.startsAt ||
      said.slots !== meetup.slots ||
      said.slotMinutes !== meetup.slotMinutes;
    await changeMeetup(tx, meetupId, {
      ...said,
      startsAt: when.value,
      ...(announced && moved && { sequence: meetup.sequence + 1 }),
    });
    const changed = { ...meetup, ...said, startsAt: when.value };
    if (!announced) {
      if (meetup.audience === "professional") await composeAnew(context, tx, changed);
    } else {
      if (moved) await tellEverybody(context, tx, { meetupId, kind: "meetup-moved" });
      await fillFreedSeats(context, tx, changed);
    }
    return done(null);
  });
}
