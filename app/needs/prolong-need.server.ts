import type { Context } from "#app/platform/context.ts";
import { addNeedEvent } from "#db/needs/need-events.ts";
import { lockOwnNeed } from "#db/needs/own-needs.ts";
import { setExpiry } from "#db/needs/write-need.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { dayAfter, mayProlong, SHOWN_FOR_DAYS } from "#domain/needs/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { type MoveNeedProblem, moveNeedWithin } from "./move-need.server.ts";

/** Shows a need for another year: one that expires soon, or has expired. Done twice, it is done once. Gives its last day. */
export async function prolongNeed(
  context: Context,
  actor: ActorOf<"organisation">,
  { needId }: { needId: string },
): Promise<Result<string, MoveNeedProblem>> {
  const { db, clock, newId } = context;
  const of = { organisationId: actor.active.structureId, needId };
  const expiresOn = dayAfter(clock.today(), SHOWN_FOR_DAYS);
  return db.transaction(async (tx) => {
    const own = await lockOwnNeed(tx, of);
    if (!own) return refused({ kind: "need-not-found" });
    if (own.status === "expired") {
      const by = { accountId: actor.accountId, organisationId: of.organisationId };
      const moved = await moveNeedWithin(tx, context, { needId, act: "extend", by });
      return moved.ok ? done(expiresOn) : moved;
    }
    if (!mayProlong(own, clock.today())) {
      if (own.expiresOn === null || own.expiresOn < clock.today()) {
        return refused({ kind: "act-not-allowed", status: own.status, act: "extend" });
      }
      return done(own.expiresOn);
    }
    await setExpiry(tx, of, expiresOn);
    await addNeedEvent(tx, {
      id: newId(),
      ...of,
      at: clock.now().toISOString(),
      byAccount: actor.accountId,
      act: "prolong",
      fromStatus: own.status,
      reason: null,
      changes: [],
    });
    return done(expiresOn);
  });
}
