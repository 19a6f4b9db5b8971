import { recordAct } from "#app/administration/record-act.server.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { membersToTell } from "#db/accounts/members-to-tell.ts";
import { anotherOperatorThan } from "#db/accounts/operators.ts";
import type { Queryable } from "#db/client.ts";
import { findNeedToReview, lastEventOf, lastReturnOf } from "#db/needs/needs-in-review.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { RETURN_REASON_SENTENCES, type ReturnReason } from "#domain/moderation/return-reason.ts";
import { APPEAL, UNDO_REVIEW_FOR_MS } from "#domain/moderation/review.ts";
import type { NeedStatus } from "#domain/needs/status.ts";
import { type Result, refused } from "#domain/result.ts";
import { type MoveNeedProblem, moveNeedWithin } from "./move-need.server.ts";

export type ReviewProblem =
  | MoveNeedProblem
  | { kind: "reason-missing" }
  /** Its author asked that somebody else read it, and somebody else could. */
  | { kind: "another-reads" };
type Reviewed = Result<NeedStatus, ReviewProblem>;

/** An operator has read the text that waited, and lets it be shown. Its organisation is told, ten minutes later. */
export const releaseNeed = (
  context: Context,
  operator: Actor,
  { needId }: { needId: string },
): Promise<Reviewed> => review(context, operator, { needId, act: "release" });

/**
 * An operator sends the text back, and says why: it becomes a draft again. Its organisation is told, ten minutes later, the
 * sentence of the reason and what the operator adds.
 */
export async function returnNeed(
  context: Context,
  operator: Actor,
  { needId, reason, words = null }: { needId: string; reason: ReturnReason; words?: string | null },
): Promise<Reviewed> {
  const said = tellReason(reason, words);
  if (said === "") return refused({ kind: "reason-missing" });
  return review(context, operator, { needId, act: "return", reason: said });
}

/** What the author reads of a reason. */
export const tellReason = (reason: ReturnReason, words: string | null): string =>
  typeset(
    [reason === "other" ? null : RETURN_REASON_SENTENCES[reason], words?.trim()].filter(Boolean).join("\n"),
  );

async function review(
  context: Context,
  operator: Actor,
  move: { needId: string; act: "release" | "return"; reason?: string },
): Promise<Reviewed> {
  return context.db.transaction(async (tx) => {
    if (await isAnothersToRead(tx, operator, move.needId)) return refused({ kind: "another-reads" });
    const moved = await moveNeedWithin(tx, context, { ...move, by: { accountId: operator.accountId } });
    const record = moved.ok && (await findNeedToReview(tx, move.needId));
    if (!record) return moved;
    await recordAct(context, tx, operator, {
      act: move.act === "release" ? "text-released" : "text-returned",
      subject: "need",
      subjectId: move.needId,
      title: record.need.title,
      note: move.reason ?? null,
    });
    await tellMembers(context, tx, { needId: move.needId, organisationId: record.organisationId });
    return moved;
  });
}

/** Was this text sent back by this very operator, and does its author ask that somebody else read it? */
export async function isAnothersToRead(
  db: Queryable,
  { accountId }: Pick<Actor, "accountId">,
  needId: string,
): Promise<boolean> {
  const last = await lastEventOf(db, needId);
  if (last?.act !== "hold" || last.reason !== APPEAL) return false;
  const returned = await lastReturnOf(db, needId);
  return returned?.byAccount === accountId && (await anotherOperatorThan(db, accountId));
}

/** The letter leaves once the decision can be taken back no more, and says nothing of one that was. */
async function tellMembers(
  context: Context,
  tx: Queryable,
  { needId, organisationId }: { needId: string; organisationId: string },
): Promise<void> {
  const review = await lastEventOf(tx, needId);
  if (!review) return;
  const leavesAt = new Date(context.clock.now().getTime() + UNDO_REVIEW_FOR_MS);
  for (const { accountId } of await membersToTell(tx, organisationId)) {
    const payload = { needId, accountId, eventId: review.id };
    await addMail(context, tx, "need-reviewed", payload, { leavesAt });
  }
}
