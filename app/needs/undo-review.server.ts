import { recordAct } from "#app/administration/record-act.server.ts";
import { tellNeedChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addNeedEvent } from "#db/needs/need-events.ts";
import { findNeedToReview, lastEventOf } from "#db/needs/needs-in-review.ts";
import { moveNeed as move } from "#db/needs/write-need.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { mayUndoReview } from "#domain/moderation/review.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type UndoReviewProblem = { kind: "need-not-found" } | { kind: "too-late-to-undo" };

/**
 * Takes back a decision of review, within ten minutes and if nothing happened to the need since: it waits again. Any operator
 * may; the letter that was to tell of it does not leave.
 */
export async function undoReview(
  context: Context,
  operator: Actor,
  { needId }: { needId: string },
): Promise<Result<null, UndoReviewProblem>> {
  const { db, clock, newId } = context;
  return db.transaction(async (tx) => {
    const record = await findNeedToReview(tx, needId);
    if (!record) return refused({ kind: "need-not-found" });
    const last = await lastEventOf(tx, needId);
    if (!last || !mayUndoReview(last, clock.now())) return refused({ kind: "too-late-to-undo" });
    // Of two at once the second finds it already waiting.
    if (!(await move(tx, needId, ["published", "draft"], "in-review")))
      return refused({ kind: "too-late-to-undo" });
    await addNeedEvent(tx, {
      id: newId(),
      needId,
      organisationId: record.organisationId,
      at: clock.now().toISOString(),
      byAccount: operator.accountId,
      act: "undo",
      fromStatus: record.status,
      reason: null,
      changes: [],
    });
    await recordAct(context, tx, operator, {
      act: "review-undone",
      subject: "need",
      subjectId: needId,
      title: record.need.title,
    });
    await tellNeedChanged(tx, needId);
    return done(null);
  });
}
