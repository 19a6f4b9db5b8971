import { recordAct } from "#app/administration/record-act.server.ts";
import { takeProgrammeIntoReviewAgain } from "#app/criteria/move-programme.server.ts";
import { takeNeedIntoReviewAgain } from "#app/needs/move-need.server.ts";
import type { Context } from "#app/platform/context.ts";
import { lastEventOf } from "#db/moderation/texts-in-review.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { mayUndoReview } from "#domain/moderation/review.ts";
import type { TextRef } from "#domain/moderation/text.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { findText } from "./find-text.server.ts";

export type UndoReviewProblem = { kind: "text-not-found" } | { kind: "too-late-to-undo" };

/**
 * Takes back a decision of review, within ten minutes and if nothing happened to the text since: it waits again. Any operator
 * may; the letter that was to tell of it does not leave.
 */
export async function undoReview(
  context: Context,
  operator: Actor,
  text: TextRef,
): Promise<Result<null, UndoReviewProblem>> {
  const { db, clock } = context;
  return db.transaction(async (tx) => {
    const found = await findText(tx, text);
    if (!found) return refused({ kind: "text-not-found" });
    const last = await lastEventOf(tx, text);
    if (!last || !mayUndoReview(last, clock.now())) return refused({ kind: "too-late-to-undo" });
    const again = text.kind === "need" ? takeNeedIntoReviewAgain : takeProgrammeIntoReviewAgain;
    // Of two at once the second finds it already waiting.
    if (!(await again(tx, context, text.id, operator))) return refused({ kind: "too-late-to-undo" });
    await recordAct(context, tx, operator, {
      act: "review-undone",
      subject: text.kind,
      subjectId: text.id,
      title: found.title,
    });
    return done(null);
  });
}
