import type { Context } from "#app/platform/context.ts";
import { findAccountByEmail } from "#db/accounts/accounts.ts";
import type { TooManyTries } from "#domain/accounts/try-limits.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { forgiveTry, limitTries } from "./limit-tries.server.ts";
import { isPassword } from "./password.server.ts";

/** Finds the account of this address and password. An address without account is refused as a wrong password is, and as late. */
export async function signIn(
  context: Context,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<Result<{ accountId: string }, TooManyTries | { kind: "wrong-password" }>> {
  const trier = { person: email, address };
  const allowed = await limitTries(context, "sign-in", trier);
  if (!allowed.ok) return allowed;
  const account = await findAccountByEmail(context.db, email);
  if (!(await isPassword(password, account?.passwordHash ?? null)) || !account)
    return refused({ kind: "wrong-password" });
  await forgiveTry(context, "sign-in", trier);
  return done({ accountId: account.id });
}
