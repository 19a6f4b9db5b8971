import { and, asc, eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts, memberships } from "#db/schema/accounts.ts";
import { financers } from "#db/schema/financers.ts";
import { organisations } from "#db/schema/organisations.ts";
import { places } from "#db/schema/places.ts";
import type { Membership } from "#domain/accounts/actor.ts";
import type { MembershipRole } from "#domain/accounts/role.ts";
import { kindOfColumns, type StructureRef, structureValues } from "./structure-ref.ts";

/** What an account is a member of, the oldest membership first. */
export async function membershipsOf(db: Queryable, accountId: string): Promise<Membership[]> {
  const rows = await db
    .select({
      id: memberships.id,
      organisationId: memberships.organisationId,
      financerId: memberships.financerId,
      placeId: memberships.placeId,
      structureName: sql<string>`coalesce(${organisations.name}, ${financers.name}, ${places.name})`,
      role: memberships.role,
    })
    .from(memberships)
    .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
    .leftJoin(financers, eq(financers.id, memberships.financerId))
    .leftJoin(places, eq(places.id, memberships.placeId))
    .where(eq(memberships.accountId, accountId))
    .orderBy(asc(memberships.addedAt), asc(memberships.id));
  return rows.map(({ id, structureName, role, ...columns }) => ({
    id,
    ...kindOfColumns(columns),
    structureName,
    role: role as MembershipRole,
  }));
}

/** Makes the account a member; one that is already stays as it is. */
export async function addMembership(
  db: Queryable,
  {
    kind,
    structureId,
    ...membership
  }: StructureRef & { id: string; accountId: string; role: MembershipRole; addedAt?: string },
): Promise<void> {
  await db
    .insert(memberships)
    .values({ ...membership, ...structureValues({ kind, structureId }) })
    .onConflictDoNothing();
}

const ofStructure = ({ kind, structureId }: StructureRef) =>
  eq(
    {
      organisation: memberships.organisationId,
      financer: memberships.financerId,
      place: memberships.placeId,
    }[kind],
    structureId,
  );

export type Member = {
  membershipId: string;
  accountId: string;
  name: string;
  email: string;
  role: MembershipRole;
};

/** The members of a structure, the oldest first. */
export async function listMembers(db: Queryable, structure: StructureRef): Promise<Member[]> {
  const rows = await db
    .select({
      membershipId: memberships.id,
      accountId: accounts.id,
      name: accounts.name,
      email: accounts.email,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(ofStructure(structure))
    .orderBy(asc(memberships.addedAt), asc(memberships.id));
  return rows.map((row) => ({ ...row, role: row.role as MembershipRole }));
}

/**
 * The members of a structure, held until the end of this transaction: two responsables who leave at once take turns, and
 * the second sees that it is the last.
 */
export async function holdMembers(
  db: Queryable,
  structure: StructureRef,
): Promise<Pick<Member, "membershipId" | "accountId" | "role">[]> {
  const rows = await db
    .select({ membershipId: memberships.id, accountId: memberships.accountId, role: memberships.role })
    .from(memberships)
    .where(ofStructure(structure))
    .orderBy(asc(memberships.id))
    .for("update");
  return rows.map((row) => ({ ...row, role: row.role as MembershipRole }));
}

export async function changeRole(
  db: Queryable,
  structure: StructureRef,
  { membershipId, role }: { membershipId: string; role: MembershipRole },
): Promise<void> {
  await db
    .update(memberships)
    .set({ role })
    .where(and(eq(memberships.id, membershipId), ofStructure(structure)));
}

export async function removeMembership(
  db: Queryable,
  structure: StructureRef,
  membershipId: string,
): Promise<void> {
  await db.delete(memberships).where(and(eq(memberships.id, membershipId), ofStructure(structure)));
}
