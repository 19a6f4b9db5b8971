import { and, eq, inArray } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts, memberships } from "#db/schema/accounts.ts";
import type { MemberToTell } from "./members-to-tell.ts";
import type { StructureRef } from "./structure-ref.ts";

/** Members who act for a structure of any kind, and so are written to. */
export async function structureMembersToTell(
  db: Queryable,
  { kind, structureId }: StructureRef,
): Promise<MemberToTell[]> {
  const column = {
    organisation: memberships.organisationId,
    financer: memberships.financerId,
    place: memberships.placeId,
  }[kind];
  return db
    .select({ accountId: accounts.id, email: accounts.email, name: accounts.name })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(and(eq(column, structureId), inArray(memberships.role, ["responsable", "membre"])))
    .orderBy(memberships.id);
}
