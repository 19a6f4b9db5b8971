import type { Context } from "#app/platform/context.ts";
import { addAccount, findAccountByEmail } from "#db/accounts/accounts.ts";
import {
  acceptInvitation as accept,
  findInvitationByToken,
  type Invitation,
} from "#db/accounts/invitations.ts";
import { addMembership } from "#db/accounts/memberships.ts";
import type { Queryable } from "#db/client.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { type LinkProblem, linkProblem } from "./link-problem.ts";
import { hashPassword } from "./password.server.ts";
import { digestOfSecret } from "./sessions.server.ts";

/** The invitation that a link is of, and whether its address has an account; reading it uses nothing. */
export async function readInvitation(
  { db, clock }: Context,
  secret: string,
): Promise<Result<{ invitation: Invitation; hasAccount: boolean }, LinkProblem>> {
  const invitation = await findInvitationByToken(db, digestOfSecret(secret));
  if (!invitation || invitation.cancelledAt) return refused({ kind: "link-unknown" });
  const problem = linkProblem({ ...invitation, usedAt: invitation.acceptedAt }, clock.now());
  if (problem) return refused(problem);
  return done({ invitation, hasAccount: (await findAccountByEmail(db, invitation.email)) !== null });
}

/** Joins the structure with the account one is signed in to, which must be of the invited address. */
export async function acceptInvitation(
  context: Context,
  actor: Actor,
  secret: string,
): Promise<Result<{ membershipId: string }, LinkProblem | { kind: "other-address" }>> {
  const read = await readInvitation(context, secret);
  if (!read.ok) return read;
  const { invitation } = read.value;
  if (invitation.email !== actor.email) return refused({ kind: "other-address" });
  return context.db.transaction((tx) => join(context, tx, invitation, actor.accountId));
}

/** Opens an account for the invited address, which the link shows to be its holder's, and joins with it. */
export async function acceptWithNewAccount(
  context: Context,
  { secret, name, password }: { secret: string; name: string; password: string },
): Promise<Result<{ accountId: string }, LinkProblem | { kind: "has-account" }>> {
  const read = await readInvitation(context, secret);
  if (!read.ok) return read;
  const { invitation } = read.value;
  const passwordHash = await hashPassword(password);
  const { db, clock, newId } = context;
  return db.transaction(async (tx) => {
    const id = newId();
    const emailVerifiedAt = clock.now().toISOString();
    const account = { id, email: invitation.email, name, saver: false, passwordHash, emailVerifiedAt };
    if (!(await addAccount(tx, account))) return refused({ kind: "has-account" as const });
    const joined = await join(context, tx, invitation, id);
    // An account that joins nothing is not what was asked for.
    if (!joined.ok) throw new Error("the invitation was accepted meanwhile");
    return done({ accountId: id });
  });
}

async function join(
  { clock, newId }: Context,
  tx: Queryable,
  { id, kind, structureId, role }: Invitation,
  accountId: string,
): Promise<Result<{ membershipId: string }, LinkProblem>> {
  if (!(await accept(tx, id, clock.now().toISOString()))) return refused({ kind: "link-used" });
  const membershipId = newId();
  await addMembership(tx, { id: membershipId, accountId, kind, structureId, role });
  return done({ membershipId });
}
