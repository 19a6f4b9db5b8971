import type { Context } from "#app/platform/context.ts";
import { lastEventOf } from "#db/moderation/texts-in-review.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { APPEAL } from "#domain/moderation/review.ts";
import type { TextRef } from "#domain/moderation/text.ts";
import { type Result, refused } from "#domain/result.ts";
import { findText } from "./find-text.server.ts";
import { moveText, type MoveTextProblem } from "./move-text.server.ts";

export type AppealProblem = MoveTextProblem | { kind: "nothing-to-appeal" };

/**
 * Somebody whose structure's text was sent back asks that somebody else read it, as it is: it waits again, and who sent it back
 * leaves it to another if there is one. Source: human recourse (requirement 20).
 */
export async function appealReview(
  context: Context,
  { accountId, active: { structureId } }: ActorOf<"organisation"> | ActorOf<"financer">,
  text: TextRef,
): Promise<Result<string, AppealProblem>> {
  return context.db.transaction(async (tx) => {
    const found = await findText(tx, text);
    if (found?.structure.structureId !== structureId) return refused({ kind: "text-not-found" });
    const last = await lastEventOf(tx, text);
    if (found.status !== "draft" || last?.act !== "return") return refused({ kind: "nothing-to-appeal" });
    return moveText(tx, context, text, { act: "hold", by: { accountId, structureId }, reason: APPEAL });
  });
}
