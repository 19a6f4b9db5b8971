import { tellEverybody } from "#app/meetups/tell-guests.server.ts";
import type { Context } from "#app/platform/context.ts";
import { changeMeetup, lockOwnMeetup } from "#db/meetups/meetups.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { ANNOUNCED_STATUSES, type MeetupAct, nextMeetupStatus } from "#domain/meetups/status.ts";
import { done, type Result, refused } from "#domain/result.ts";

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
    const status = nextMeetupStatus(meetup.status, "cancel");
    if (!status) return refused({ kind: "act-not-allowed" as const });
    const told = ANNOUNCED_STATUSES.includes(meetup.status)
      ? await tellEverybody(context, tx, { meetupId, kind: "meetup-cancelled" })
      : 0;
    await changeMeetup(tx, meetupId, {
      status,
      cancelReason: reason,
      cancelledAt: context.clock.now().toISOString(),
      sequence: meetup.sequence + 1,
    });
    return done({ told });
  });
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
