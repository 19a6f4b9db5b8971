import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { changeAccount, findAccount } from "#db/accounts/accounts.ts";
import { cancelTokens } from "#db/accounts/one-time-tokens.ts";
import { endSessions } from "#db/accounts/sessions.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import type { TooManyTries } from "#domain/accounts/try-limits.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { forgiveTry, limitTries } from "./limit-tries.server.ts";
import { hashPassword, isPassword } from "./password.server.ts";

export type ConfirmProblem = TooManyTries | { kind: "wrong-present-password" };

/** Is it really them? Asked before what would lock somebody out of their account: a session left open is not enough. */
export async function confirmPassword(
  context: Context,
  { accountId }: Actor,
  { password, address }: { password: string; address: string },
): Promise<Result<null, ConfirmProblem>> {
  const trier = { person: accountId, address };
  const allowed = await limitTries(context, "confirm-password", trier);
  if (!allowed.ok) return allowed;
  const account = await findAccount(context.db, accountId);
  if (!(await isPassword(password, account?.passwordHash ?? null)))
    return refused({ kind: "wrong-present-password" });
  await forgiveTry(context, "confirm-password", trier);
  return done(null);
}

/** Changes one's password, ends every other session, and tells by mail. */
export async function changePassword(
  context: Context,
  actor: Actor,
  { password, newPassword, address }: { password: string; newPassword: string; address: string },
): Promise<Result<null, ConfirmProblem>> {
  const confirmed = await confirmPassword(context, actor, { password, address });
  if (!confirmed.ok) return confirmed;
  const passwordHash = await hashPassword(newPassword);
  await context.db.transaction(async (tx) => {
    await changeAccount(tx, actor.accountId, { passwordHash });
    await endSessions(tx, actor.accountId, actor.sessionId);
    await cancelTokens(tx, actor.accountId);
    await addMail(context, tx, "password-changed", { accountId: actor.accountId });
  });
  return done(null);
}
