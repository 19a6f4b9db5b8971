import { moveNeedWithin } from "#app/needs/move-need.server.ts";
import { reduceNeedWithin, type ReduceNeedProblem } from "#app/needs/reduce-need.server.ts";
import type { Context } from "#app/platform/context.ts";
import { lockIntroduction } from "#db/introductions/read-introductions.ts";
import { changeIntroduction } from "#db/introductions/write-introduction.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { partyOf } from "./introduction-actor.ts";
import { type MoveProblem, tellMoved } from "./move-introduction.server.ts";

/** What an agreement changes for the need: everything is found, so much remains to be found, or nothing yet. */
export type Settlement = { kind: "met" } | { kind: "in-part"; remaining: number } | { kind: "unchanged" };
export type SettleProblem = MoveProblem | ReduceNeedProblem;

/** The organisation says what a declared agreement changes for its need, which is closed or reduced then and not before. */
export function settleNeed(
  context: Context,
  actor: ActorOf<"organisation">,
  { introductionId, settlement }: { introductionId: string; settlement: Settlement },
): Promise<Result<null, SettleProblem>> {
  const { accountId, active } = actor;
  return context.db.transaction(async (tx) => {
    const introduction = await lockIntroduction(tx, partyOf(actor), introductionId);
    if (!introduction) return refused({ kind: "introduction-not-found" as const });
    const { needId, status } = introduction;
    if (status !== "agreed" || introduction.needSettledAt)
      return refused({ kind: "introduction-act-not-allowed" as const, status });
    const by = { accountId, organisationId: active.structureId };
    if (settlement.kind === "met") {
      const moved = await moveNeedWithin(tx, context, { needId, act: "meet", by });
      if (!moved.ok) return moved;
    }
    if (settlement.kind === "in-part") {
      const reduced = await reduceNeedWithin(tx, context, { ...by, needId }, settlement.remaining);
      if (!reduced.ok) return reduced;
    }
    await changeIntroduction(tx, introduction, { needSettledAt: context.clock.now().toISOString() });
    await tellMoved(tx, context, actor, { introduction, act: `settle-${settlement.kind}`, status });
    return done(null);
  });
}
