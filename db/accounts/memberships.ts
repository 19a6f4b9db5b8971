import { and, asc, eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { memberships } from "#db/schema/accounts.ts";
import { financers } from "#db/schema/financers.ts";
import { organisations } from "#db/schema/organisations.ts";
import { places } from "#db/schema/places.ts";
import type { Membership } from "#domain/accounts/actor.ts";
import type { MembershipRole, StructureKind } from "#domain/accounts/role.ts";

/** The structure that a membership or an invitation is of. */
export type StructureRef = { kind: StructureKind; structureId: string };

/** The three columns that name a structure, of which one is filled. */
export const structureValues = ({ kind, structureId }: StructureRef) => ({
  organisationId: kind === "organisation" ? structureId : null,
  financerId: kind === "financer" ? structureId : null,
  placeId: kind === "place" ? structureId : null,
});

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
  return rows.map(({ id, organisationId, financerId, placeId, structureName, role }) => ({
    id,
    kind: organisationId ? "organisation" : financerId ? "financer" : "place",
    structureId: (organisationId ?? financerId ?? placeId)!,
    structureName,
    role: role as MembershipRole,
  }));
}

/** Makes the account a member; one that is already stays as it is. */
export async function addMembership(
  db: Queryable,
  {
    id,
    accountId,
    role,
    ...structure
  }: StructureRef & { id: string; accountId: string; role: MembershipRole },
): Promise<void> {
  await db
    .insert(memberships)
    .values({ id, accountId, role, ...structureValues(structure) })
    .onConflictDoNothing();
}

/** Where a membership row is of this structure. */
export const ofStructure = ({ kind, structureId }: StructureRef) =>
  and(
    eq(
      {
        organisation: memberships.organisationId,
        financer: memberships.financerId,
        place: memberships.placeId,
      }[kind],
      structureId,
    ),
  );
