import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { changeRole, holdMembers, removeMembership } from "#db/accounts/memberships.ts";
import type { MembershipRole } from "#domain/accounts/role.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { ActingMember } from "./invite-member.server.ts";

export type MemberProblem = { kind: "member-not-found" | "last-responsable" | "no-longer-responsable" };

/** Gives a member of one's structure another role. Somebody always answers for it: the last responsable stays one. */
export const changeMemberRole = (
  context: Context,
  actor: ActingMember,
  { membershipId, role }: { membershipId: string; role: MembershipRole },
): Promise<Result<null, MemberProblem>> =>
  changeMember(context, actor, { membershipId, remains: role === "responsable" }, (tx) =>
    changeRole(tx, actor.active, { membershipId, role }),
  );

/** Takes a member out of one's structure; their account stays. */
export const removeMember = (
  context: Context,
  actor: ActingMember,
  membershipId: string,
): Promise<Result<null, MemberProblem>> =>
  changeMember(context, actor, { membershipId, remains: false }, (tx) =>
    removeMembership(tx, actor.active, membershipId),
  );

/** Leaves the structure one acts for, whatever one's role. */
export const leaveStructure = (context: Context, actor: ActingMember): Promise<Result<null, MemberProblem>> =>
  removeMember(context, actor, actor.active.id);

/** The members are held meanwhile: what was allowed when the page was asked for is checked again among them. */
async function changeMember(
  { db }: Context,
  { active, accountId }: ActingMember,
  { membershipId, remains }: { membershipId: string; remains: boolean },
  change: (tx: Queryable) => Promise<void>,
): Promise<Result<null, MemberProblem>> {
  return db.transaction(async (tx) => {
    const members = await holdMembers(tx, active);
    const changed = members.find((member) => member.membershipId === membershipId);
    if (!changed) return refused({ kind: "member-not-found" as const });
    const own = members.find((member) => member.accountId === accountId);
    if (own?.role !== "responsable" && changed.accountId !== accountId)
      return refused({ kind: "no-longer-responsable" as const });
    const others = members.filter((member) => member !== changed && member.role === "responsable");
    if (changed.role === "responsable" && !remains && others.length === 0)
      return refused({ kind: "last-responsable" as const });
    await change(tx);
    return done(null);
  });
}
