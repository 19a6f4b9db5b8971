import type { Context } from "#app/platform/context.ts";
import { addAccount } from "#db/accounts/accounts.ts";
import { completeSignUp as complete, findSignUpByToken, type SignUp } from "#db/accounts/sign-ups.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { type LinkProblem, linkProblem } from "./link-problem.ts";
import { hashPassword } from "./password.server.ts";
import { digestOfSecret } from "./sessions.server.ts";

/** The sign-up that a link is of, to be shown before it is completed: reading it uses nothing. */
export async function readSignUp(
  { db, clock }: Context,
  secret: string,
): Promise<Result<SignUp, LinkProblem>> {
  const signUp = await findSignUpByToken(db, digestOfSecret(secret));
  const problem = linkProblem(signUp && { ...signUp, usedAt: signUp.completedAt }, clock.now());
  return problem ? refused(problem) : done(signUp!);
}

/**
 * Opens the account of whoever holds the link, with the password they choose now: only the holder of the address ever
 * chooses it, whoever filled in the form. Gives the account's id and the role it came for.
 */
export async function completeSignUp(
  context: Context,
  { secret, password }: { secret: string; password: string },
): Promise<Result<{ accountId: string; role: SignUp["role"] }, LinkProblem>> {
  const { db, clock, newId } = context;
  const read = await readSignUp(context, secret);
  if (!read.ok) return read;
  const { id, email, name, role } = read.value;
  const passwordHash = await hashPassword(password);
  const now = clock.now().toISOString();
  return db.transaction(async (tx) => {
    if (!(await complete(tx, id, now))) return refused({ kind: "link-used" as const });
    const accountId = newId();
    const saver = role === "saver";
    const account = { id: accountId, email, name, saver, passwordHash, emailVerifiedAt: now };
    if (!(await addAccount(tx, account))) return refused({ kind: "link-used" as const });
    return done({ accountId, role });
  });
}
