import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { changeEmail as change, findAccount } from "#db/accounts/accounts.ts";
import { addToken, cancelTokens, findToken, useToken } from "#db/accounts/one-time-tokens.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { type ConfirmProblem, confirmPassword } from "./change-password.server.ts";
import { expiryOf } from "./expiry.ts";
import { limitTries } from "./limit-tries.server.ts";
import { type LinkProblem, linkProblem } from "./link-problem.ts";
import { digestOfSecret } from "./sessions.server.ts";

/**
 * Mails a link to the new address; the account keeps the old one until it is followed. The same answer when another account
 * has the new address: its holder is told by mail that it was tried.
 */
export async function askEmailChange(
  context: Context,
  actor: Actor,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<Result<null, ConfirmProblem>> {
  const allowed = await limitTries(context, "change-email", { person: actor.accountId, address });
  if (!allowed.ok) return allowed;
  const confirmed = await confirmPassword(context, actor, { password, address });
  if (!confirmed.ok) return confirmed;
  const { db, newId, clock } = context;
  const id = newId();
  await db.transaction(async (tx) => {
    const expiresAt = expiryOf("change-email", clock);
    await addToken(tx, { id, accountId: actor.accountId, purpose: "change-email", email, expiresAt });
    await addMail(context, tx, "change-email", { tokenId: id });
  });
  return done(null);
}

/** Which address a link gives to whom; reading it uses nothing. */
export async function readEmailChange(
  { db, clock }: Context,
  secret: string,
): Promise<Result<{ tokenId: string; accountId: string; email: string; before: string }, LinkProblem>> {
  const token = await findToken(db, "change-email", digestOfSecret(secret));
  const problem = linkProblem(token, clock.now());
  const account = token && (await findAccount(db, token.accountId));
  if (!account || problem) return refused(problem ?? { kind: "link-unknown" });
  return done({ tokenId: token.id, accountId: account.id, email: token.email, before: account.email });
}

/** Gives the account its new address, once; links mailed to the old one serve no more, and the old one is told. */
export async function confirmEmailChange(
  context: Context,
  secret: string,
): Promise<Result<null, LinkProblem>> {
  const read = await readEmailChange(context, secret);
  if (!read.ok) return read;
  const { tokenId, accountId, email, before } = read.value;
  const now = context.clock.now().toISOString();
  return context.db.transaction(async (tx) => {
    if (!(await useToken(tx, tokenId, now))) return refused({ kind: "link-used" as const });
    // Somebody opened an account with it meanwhile.
    if (!(await change(tx, { accountId, email, now }))) return refused({ kind: "link-expired" as const });
    await cancelTokens(tx, accountId);
    await addMail(context, tx, "email-changed", { accountId, before });
    return done(null);
  });
}
