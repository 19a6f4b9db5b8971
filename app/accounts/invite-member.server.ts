import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addInvitation, cancelInvitation, renewInvitation } from "#db/accounts/invitations.ts";
import { listMembers } from "#db/accounts/memberships.ts";
import type { Actor, Membership } from "#domain/accounts/actor.ts";
import type { MembershipRole } from "#domain/accounts/role.ts";
import type { TooManyTries } from "#domain/accounts/try-limits.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { expiryOf } from "./expiry.ts";
import { limitTries } from "./limit-tries.server.ts";

/** Somebody who acts in the name of a structure; guards give it. */
export type ActingMember = Actor & { active: Membership };

export type InviteProblem = TooManyTries | { kind: "already-member" | "already-invited" };

/** Invites a colleague by mail to the structure one acts for, in a role. */
export async function inviteMember(
  context: Context,
  { active, accountId }: ActingMember,
  { email, role, address }: { email: string; role: MembershipRole; address: string },
): Promise<Result<null, InviteProblem>> {
  const { db, newId, clock } = context;
  const members = await listMembers(db, active);
  if (members.some((member) => member.email === email)) return refused({ kind: "already-member" });
  const allowed = await limitTries(context, "invite", { person: active.structureId, address });
  if (!allowed.ok) return allowed;
  const id = newId();
  return db.transaction(async (tx) => {
    const { kind, structureId } = active;
    const invitation = { id, kind, structureId, email, role, invitedBy: accountId };
    const added = await addInvitation(tx, { ...invitation, expiresAt: expiryOf("invitation", clock) });
    if (!added) return refused({ kind: "already-invited" as const });
    await addMail(context, tx, "invitation", { invitationId: id });
    return done(null);
  });
}

/** Mails an invitation of one's structure again, with a new link and the whole of its time. */
export async function resendInvitation(
  context: Context,
  { active }: ActingMember,
  { invitationId, address }: { invitationId: string; address: string },
): Promise<Result<null, TooManyTries | { kind: "invitation-not-found" }>> {
  const allowed = await limitTries(context, "invite", { person: active.structureId, address });
  if (!allowed.ok) return allowed;
  const expiresAt = expiryOf("invitation", context.clock);
  return context.db.transaction(async (tx) => {
    const renewed = await renewInvitation(tx, active, { id: invitationId, expiresAt });
    if (!renewed) return refused({ kind: "invitation-not-found" as const });
    await addMail(context, tx, "invitation", { invitationId });
    return done(null);
  });
}

/** Takes back an invitation of one's structure: its link opens nothing any more. */
export async function takeBackInvitation(
  { db, clock }: Context,
  { active }: ActingMember,
  invitationId: string,
): Promise<Result<null, { kind: "invitation-not-found" }>> {
  const now = clock.now().toISOString();
  const cancelled = await cancelInvitation(db, active, { id: invitationId, now });
  return cancelled ? done(null) : refused({ kind: "invitation-not-found" });
}
