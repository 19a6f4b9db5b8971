import type { Context } from "#app/platform/context.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import { lastEventOf } from "#db/needs/needs-in-review.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { APPEAL } from "#domain/moderation/review.ts";
import type { NeedStatus } from "#domain/needs/status.ts";
import { type Result, refused } from "#domain/result.ts";
import { type MoveNeedProblem, moveNeedWithin } from "./move-need.server.ts";

export type AppealProblem = MoveNeedProblem | { kind: "nothing-to-appeal" };

/**
 * An organisation whose text was sent back asks that somebody else read it, as it is: it waits again, and who sent it back
 * leaves it to another if there is one. Source: human recourse (requirement 20).
 */
export async function appealReview(
  context: Context,
  actor: ActorOf<"organisation">,
  { needId }: { needId: string },
): Promise<Result<NeedStatus, AppealProblem>> {
  const by = { accountId: actor.accountId, organisationId: actor.active.structureId };
  return context.db.transaction(async (tx) => {
    const own = await findNeedStatus(tx, needId, by.organisationId);
    if (!own) return refused({ kind: "need-not-found" });
    const last = await lastEventOf(tx, needId);
    if (own.status !== "draft" || last?.act !== "return") return refused({ kind: "nothing-to-appeal" });
    return moveNeedWithin(tx, context, { needId, act: "hold", by, reason: APPEAL });
  });
}
