import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addSignUp, findSignUpByToken, renewSignUp } from "#db/accounts/sign-ups.ts";
import type { SignUpRole } from "#domain/accounts/sign-up-role.ts";
import type { TooManyTries } from "#domain/accounts/try-limits.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { expiryOf } from "./expiry.ts";
import { limitTries } from "./limit-tries.server.ts";
import { digestOfSecret } from "./sessions.server.ts";

/**
 * Notes that somebody wants an account, and mails the address. The answer and the work are the same whether an account has
 * that address or not: the mail alone tells the difference, to its holder.
 */
export async function signUp(
  context: Context,
  { address, ...asked }: { email: string; name: string; role: SignUpRole; address: string },
): Promise<Result<null, TooManyTries>> {
  const allowed = await limitTries(context, "sign-up", { person: asked.email, address });
  if (!allowed.ok) return allowed;
  const id = context.newId();
  await context.db.transaction(async (tx) => {
    await addSignUp(tx, { id, ...asked, expiresAt: expiryOf("sign-up", context.clock) });
    await addMail(context, tx, "sign-up", { signUpId: id });
  });
  return done(null);
}

/** Mails a new link to whoever holds one that came too late. */
export async function resendSignUp(
  context: Context,
  { secret, address }: { secret: string; address: string },
): Promise<Result<{ email: string }, TooManyTries | { kind: "link-unknown" }>> {
  const found = await findSignUpByToken(context.db, digestOfSecret(secret));
  if (!found || found.completedAt) return refused({ kind: "link-unknown" });
  const allowed = await limitTries(context, "sign-up", { person: found.email, address });
  if (!allowed.ok) return allowed;
  await context.db.transaction(async (tx) => {
    await renewSignUp(tx, found.id, expiryOf("sign-up", context.clock));
    await addMail(context, tx, "sign-up", { signUpId: found.id });
  });
  return done({ email: found.email });
}
