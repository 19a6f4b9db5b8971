import { and, eq, inArray } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts, memberships } from "#db/schema/accounts.ts";
import type { StructureRef } from "./structure-ref.ts";

export type MemberToTell = { accountId: string; email: string; name: string };

/** Members who act for an organisation, and so are written to; those who only read are not. */
export const membersToTell = (db: Queryable, organisationId: string): Promise<MemberToTell[]> =>
  actingMembersOf(db, { kind: "organisation", structureId: organisationId });

/** One of them; null for somebody who has left since. */
export async function findMemberToTell(
  db: Queryable,
  organisationId: string,
  accountId: string,
): Promise<MemberToTell | null> {
  const members = await membersToTell(db, organisationId);
  return members.find((member) => member.accountId === accountId) ?? null;
}

/** Members who act for a structure of any kind, the oldest membership first. */
export async function actingMembersOf(
  db: Queryable,
  { kind, structureId }: StructureRef,
): Promise<MemberToTell[]> {
  const column = { organisation: "organisationId", financer: "financerId", place: "placeId" } as const;
  return db
    .select({ accountId: accounts.id, email: accounts.email, name: accounts.name })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(
      and(eq(memberships[column[kind]], structureId), inArray(memberships.role, ["responsable", "membre"])),
    )
    .orderBy(memberships.addedAt, memberships.id);
}
