import { recordAct } from "#app/administration/record-act.server.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { actingMembersOf } from "#db/accounts/members-to-tell.ts";
import { anotherOperatorThan } from "#db/accounts/operators.ts";
import type { Queryable } from "#db/client.ts";
import { lastEventOf, lastReturnOf } from "#db/moderation/texts-in-review.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { RETURN_REASON_SENTENCES, type ReturnReason } from "#domain/moderation/return-reason.ts";
import { APPEAL, UNDO_REVIEW_FOR_MS } from "#domain/moderation/review.ts";
import type { TextRef } from "#domain/moderation/text.ts";
import { type Result, refused } from "#domain/result.ts";
import { findText, type ReviewedText } from "./find-text.server.ts";
import { moveText, type MoveTextProblem } from "./move-text.server.ts";

export type ReviewProblem =
  | MoveTextProblem
  | { kind: "reason-missing" }
  /** Its author asked that somebody else read it, and somebody else could. */
  | { kind: "another-reads" };
type Reviewed = Result<string, ReviewProblem>;

/** An operator has read the text that waited, and lets it be shown. Its structure is told, ten minutes later. */
export const releaseText = (context: Context, operator: Actor, text: TextRef): Promise<Reviewed> =>
  review(context, operator, text, { act: "release" });

/**
 * An operator sends the text back, and says why: it becomes a draft again. Its structure is told, ten minutes later, the
 * sentence of the reason and what the operator adds.
 */
export async function returnText(
  context: Context,
  operator: Actor,
  text: TextRef,
  { reason, words = null }: { reason: ReturnReason; words?: string | null },
): Promise<Reviewed> {
  const said = tellReason(reason, words);
  if (said === "") return refused({ kind: "reason-missing" });
  return review(context, operator, text, { act: "return", reason: said });
}

/** What the author reads of a reason. */
export const tellReason = (reason: ReturnReason, words: string | null): string =>
  typeset(
    [reason === "other" ? null : RETURN_REASON_SENTENCES[reason], words?.trim()].filter(Boolean).join("\n"),
  );

async function review(
  context: Context,
  operator: Actor,
  text: TextRef,
  decided: { act: "release" | "return"; reason?: string },
): Promise<Reviewed> {
  return context.db.transaction(async (tx) => {
    if (await isAnothersToRead(tx, operator, text)) return refused({ kind: "another-reads" });
    const by = { accountId: operator.accountId };
    const moved = await moveText(tx, context, text, { ...decided, by });
    const found = moved.ok && (await findText(tx, text));
    if (!found) return moved;
    await recordAct(context, tx, operator, {
      act: decided.act === "release" ? "text-released" : "text-returned",
      subject: text.kind,
      subjectId: text.id,
      title: found.title,
      note: decided.reason ?? null,
    });
    await tellMembers(context, tx, found);
    return moved;
  });
}

/** Was this text sent back by this very operator, and does its author ask that somebody else read it? */
export async function isAnothersToRead(
  db: Queryable,
  { accountId }: Pick<Actor, "accountId">,
  text: TextRef,
): Promise<boolean> {
  const last = await lastEventOf(db, text);
  if (last?.act !== "hold" || last.reason !== APPEAL) return false;
  const returned = await lastReturnOf(db, text);
  return returned?.byAccount === accountId && (await anotherOperatorThan(db, accountId));
}

/** The letter leaves once the decision can be taken back no more, and says nothing of one that was. */
async function tellMembers(
  context: Context,
  tx: Queryable,
  { kind, id, structure }: ReviewedText,
): Promise<void> {
  const review = await lastEventOf(tx, { kind, id });
  if (!review) return;
  const leavesAt = new Date(context.clock.now().getTime() + UNDO_REVIEW_FOR_MS);
  for (const { accountId } of await actingMembersOf(tx, structure)) {
    const payload = { kind, id, accountId, eventId: review.id };
    await addMail(context, tx, "text-reviewed", payload, { leavesAt });
  }
}
