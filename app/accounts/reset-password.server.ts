import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { changeAccount, findAccount } from "#db/accounts/accounts.ts";
import { cancelTokens, findToken, useToken } from "#db/accounts/one-time-tokens.ts";
import { endSessions } from "#db/accounts/sessions.ts";
import type { TooManyTries } from "#domain/accounts/try-limits.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { limitTries } from "./limit-tries.server.ts";
import { type LinkProblem, linkProblem } from "./link-problem.ts";
import { hashPassword } from "./password.server.ts";
import { digestOfSecret } from "./sessions.server.ts";

/** Mails a link to choose a new password. Same answer and same work for an address without account: the mail is then dropped. */
export async function askPasswordReset(
  context: Context,
  { email, address }: { email: string; address: string },
): Promise<Result<null, TooManyTries>> {
  const allowed = await limitTries(context, "reset-password", { person: email, address });
  if (!allowed.ok) return allowed;
  await context.db.transaction((tx) => addMail(context, tx, "reset-password", { email }));
  return done(null);
}

/** Whose password a link changes; reading it uses nothing. A link mailed to an address that the account no longer has is too late. */
export async function readPasswordReset(
  { db, clock }: Context,
  secret: string,
): Promise<Result<{ tokenId: string; accountId: string; email: string }, LinkProblem>> {
  const token = await findToken(db, "reset-password", digestOfSecret(secret));
  const problem = linkProblem(token, clock.now());
  if (!token || problem) return refused(problem ?? { kind: "link-unknown" });
  const account = await findAccount(db, token.accountId);
  if (account?.email !== token.email) return refused({ kind: "link-expired" });
  return done({ tokenId: token.id, accountId: account.id, email: account.email });
}

/** Changes the password, once, and ends every session and every other link: whoever had the old one is out. */
export async function resetPassword(
  context: Context,
  { secret, password }: { secret: string; password: string },
): Promise<Result<{ accountId: string }, LinkProblem>> {
  const { db, clock } = context;
  const read = await readPasswordReset(context, secret);
  if (!read.ok) return read;
  const { tokenId, accountId } = read.value;
  const passwordHash = await hashPassword(password);
  return db.transaction(async (tx) => {
    if (!(await useToken(tx, tokenId, clock.now().toISOString())))
      return refused({ kind: "link-used" as const });
    await changeAccount(tx, accountId, { passwordHash });
    await endSessions(tx, accountId);
    await cancelTokens(tx, accountId);
    await addMail(context, tx, "password-changed", { accountId });
    return done({ accountId });
  });
}
