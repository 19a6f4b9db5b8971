import type { Context } from "#app/platform/context.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import { membersToTell } from "#db/accounts/members-to-tell.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import type { NeedStatus } from "#domain/needs/status.ts";
import { type Result, refused } from "#domain/result.ts";
import { type MoveNeedProblem, moveNeedWithin } from "./move-need.server.ts";

type Reviewed = Result<NeedStatus, MoveNeedProblem>;

/** An operator has read the text that waited, and lets it be shown. Its organisation is told. */
export const releaseNeed = (
  context: Context,
  operator: Actor,
  { needId }: { needId: string },
): Promise<Reviewed> => review(context, operator, { needId, act: "release" });

/** An operator sends the text back, and says why: it becomes a draft again. Its organisation is told. */
export async function returnNeed(
  context: Context,
  operator: Actor,
  { needId, reason }: { needId: string; reason: string },
): Promise<Result<NeedStatus, MoveNeedProblem | { kind: "reason-missing" }>> {
  if (reason.trim() === "") return refused({ kind: "reason-missing" });
  return review(context, operator, { needId, act: "return", reason: reason.trim() });
}

async function review(
  context: Context,
  { accountId }: Actor,
  move: { needId: string; act: "release" | "return"; reason?: string },
): Promise<Reviewed> {
  return context.db.transaction(async (tx) => {
    const moved = await moveNeedWithin(tx, context, { ...move, by: { accountId } });
    const of = moved.ok && (await findNeedStatus(tx, move.needId));
    if (!of) return moved;
    for (const member of await membersToTell(tx, of.organisationId)) {
      await addMail(context, tx, "need-reviewed", { needId: move.needId, accountId: member.accountId });
    }
    return moved;
  });
}
