import { tellEverybody } from "#app/meetups/tell-guests.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { changeMeetup, lockMeetup, lockOwnMeetup, meetupsAt } from "#db/meetups/meetups.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { endOf, type Meetup } from "#domain/meetups/meetup.ts";
import { ANNOUNCED_STATUSES, type MeetupAct, nextMeetupStatus } from "#domain/meetups/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { tellVenueClosed } from "./tell-venue.server.ts";

export type MoveMeetupProblem =
  | { kind: "meetup-not-found" }
  | { kind: "act-not-allowed" }
  | { kind: "reason-missing" }
  | { kind: "not-begun" };

/** Cancels a meetup: everybody who knows of it is told why, its calendar entry too, and nobody holds a seat any more. */
export async function cancelMeetup(
  context: Context,
  { active }: ActorOf<"place">,
  { meetupId, reason }: { meetupId: string; reason: string | null },
): Promise<Result<{ told: number }, MoveMeetupProblem>> {
  if (!reason) return refused({ kind: "reason-missing" });
  return context.db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId: active.structureId, meetupId });
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    const told = await cancelWithin(context, tx, meetup, reason);
    return told === null ? refused({ kind: "act-not-allowed" as const }) : done({ told });
  });
}

/** The same, in a transaction that holds it: how many are told, or null where it can no longer be cancelled. */
async function cancelWithin(
  context: Context,
  tx: Queryable,
  meetup: Meetup,
  reason: string,
): Promise<number | null> {
  const status = nextMeetupStatus(meetup.status, "cancel");
  if (!status) return null;
  const { id: meetupId } = meetup;
  const told = ANNOUNCED_STATUSES.includes(meetup.status)
    ? await tellEverybody(context, tx, { meetupId, kind: "meetup-cancelled" })
    : 0;
  await changeMeetup(tx, meetupId, {
    status,
    cancelReason: reason,
    cancelledAt: context.clock.now().toISOString(),
    sequence: meetup.sequence + 1,
  });
  return told;
}

/** A place has no host left: its meetups to come are cancelled, those that others hold there must go elsewhere, and are told so. */
export async function leavePlace(context: Context, tx: Queryable, placeId: string): Promise<void> {
  const now = context.clock.now().getTime();
  for (const { id } of await meetupsAt(tx, placeId)) {
    const meetup = await lockMeetup(tx, id);
    if (!meetup || Date.parse(endOf(meetup)) <= now) continue;
    if (meetup.placeId === placeId) await cancelWithin(context, tx, meetup, "Le lieu ne reçoit plus.");
    else if (nextMeetupStatus(meetup.status, "cancel"))
      await tellVenueClosed(context, tx, { meetup, venueId: placeId });
  }
}

/** Says that a meetup was held, from its beginning on, or that its balance is closed. */
export async function moveMeetup(
  context: Context,
  { active }: ActorOf<"place">,
  { meetupId, act }: { meetupId: string; act: Extract<MeetupAct, "hold" | "close"> },
): Promise<Result<null, MoveMeetupProblem>> {
  return context.db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId: active.structureId, meetupId });
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    const status = nextMeetupStatus(meetup.status, act);
    if (!status) return refused({ kind: "act-not-allowed" as const });
    if (act === "hold" && Date.parse(meetup.startsAt) > context.clock.now().getTime()) {
      return refused({ kind: "not-begun" as const });
    }
    await changeMeetup(tx, meetupId, { status });
    return done(null);
  });
}
