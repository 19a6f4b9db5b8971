import { leaveMeetups } from "#app/meetups/leave-meetups.server.ts";
import type { Context } from "#app/platform/context.ts";
import { findAccount } from "#db/accounts/accounts.ts";
import { eraseAccount as erase } from "#db/accounts/erase-account.ts";
import { anotherOperatorThan } from "#db/accounts/operators.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { type ConfirmProblem, confirmPassword } from "./change-password.server.ts";
import { findStructuresLeft, withdrawStructure } from "./leave-structures.server.ts";

export type EraseProblem =
  | ConfirmProblem
  /** Somebody else must answer for it first. */
  | { kind: "needs-responsable"; name: string }
  | { kind: "last-operator" };

/**
 * Erases one's account, at once and for good: sessions end, nothing of the person is kept. A structure that has other members
 * goes on, and needs somebody who answers for it; one that has none left withdraws what it shows. Source: GDPR, art. 17.
 */
export async function eraseAccount(
  context: Context,
  actor: Actor,
  { password, address }: { password: string; address: string },
): Promise<Result<null, EraseProblem>> {
  const confirmed = await confirmPassword(context, actor, { password, address });
  if (!confirmed.ok) return confirmed;
  return context.db.transaction(async (tx) => {
    const account = await findAccount(tx, actor.accountId);
    if (!account) return done(null);
    if (account.operator && !(await anotherOperatorThan(tx, account.id)))
      return refused({ kind: "last-operator" as const });
    const left = await findStructuresLeft(tx, account.id);
    const unanswered = left.find(({ fate }) => fate === "needs-responsable");
    if (unanswered) return refused({ kind: "needs-responsable" as const, name: unanswered.name });
    for (const structure of left)
      if (structure.fate === "withdraws") await withdrawStructure(context, tx, structure);
    await erase(tx, { accountId: account.id, email: account.email });
    await leaveMeetups(context, tx, account.email);
    return done(null);
  });
}
