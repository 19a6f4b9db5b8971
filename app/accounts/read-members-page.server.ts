import type { Context } from "#app/platform/context.ts";
import { listInvitations } from "#db/accounts/invitations.ts";
import { listMembers } from "#db/accounts/memberships.ts";
import { may } from "#domain/accounts/permissions.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import type { ActingMember } from "./invite-member.server.ts";

/** The members of the structure one acts for; with the invitations that wait, for who manages them. */
export async function readMembersPage({ db, clock }: Context, actor: ActingMember) {
  const { active, accountId } = actor;
  const manages = may(actor, "manage-members");
  const members = await listMembers(db, active);
  const invitations = manages ? await listInvitations(db, active) : [];
  const now = clock.now().getTime();
  return {
    structureName: active.structureName,
    manages,
    members: members.map(({ accountId: id, ...member }) => ({ ...member, self: id === accountId })),
    invitations: invitations.map(({ id, email, role, expiresAt }) => ({
      id,
      email,
      role,
      expiresOn: frenchDay(expiresAt.slice(0, 10)),
      expired: Date.parse(expiresAt) <= now,
    })),
  };
}
