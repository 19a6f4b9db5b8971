import { and, asc, eq, isNull, lt, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts, invitations } from "#db/schema/accounts.ts";
import { financers } from "#db/schema/financers.ts";
import { organisations } from "#db/schema/organisations.ts";
import { places } from "#db/schema/places.ts";
import type { MembershipRole } from "#domain/accounts/role.ts";
import { kindOfColumns, type StructureRef, structureValues } from "./structure-ref.ts";

export type Invitation = StructureRef & {
  id: string;
  structureName: string;
  email: string;
  role: MembershipRole;
  /** Null: their account is gone. */
  invitedByName: string | null;
  expiresAt: string;
  acceptedAt: string | null;
  cancelledAt: string | null;
};

const waiting = and(isNull(invitations.acceptedAt), isNull(invitations.cancelledAt));

const ofStructure = ({ structureId, ...ref }: StructureRef) =>
  eq(
    {
      organisation: invitations.organisationId,
      financer: invitations.financerId,
      place: invitations.placeId,
    }[ref.kind],
    structureId,
  );

/** Adds an invitation; false when that address is invited there already. */
export async function addInvitation(
  db: Queryable,
  {
    kind,
    structureId,
    ...invitation
  }: StructureRef & {
    id: string;
    email: string;
    role: MembershipRole;
    invitedBy: string | null;
    expiresAt: string;
  },
): Promise<boolean> {
  const rows = await db
    .insert(invitations)
    .values({ ...invitation, ...structureValues({ kind, structureId }) })
    .onConflictDoNothing()
    .returning({ id: invitations.id });
  return rows.length > 0;
}

const select = (db: Queryable) =>
  db
    .select({
      id: invitations.id,
      organisationId: invitations.organisationId,
      financerId: invitations.financerId,
      placeId: invitations.placeId,
      structureName: sql<string>`coalesce(${organisations.name}, ${financers.name}, ${places.name})`,
      email: invitations.email,
      role: invitations.role,
      invitedByName: accounts.name,
      expiresAt: invitations.expiresAt,
      acceptedAt: invitations.acceptedAt,
      cancelledAt: invitations.cancelledAt,
    })
    .from(invitations)
    .leftJoin(organisations, eq(organisations.id, invitations.organisationId))
    .leftJoin(financers, eq(financers.id, invitations.financerId))
    .leftJoin(places, eq(places.id, invitations.placeId))
    .leftJoin(accounts, eq(accounts.id, invitations.invitedBy));

type Row = Awaited<ReturnType<typeof select>>[number];

const fromRow = ({ organisationId, financerId, placeId, role, ...row }: Row): Invitation => ({
  ...kindOfColumns({ organisationId, financerId, placeId }),
  ...row,
  role: role as MembershipRole,
});

/** The invitations of a structure that nobody has answered yet. */
export async function listInvitations(db: Queryable, structure: StructureRef): Promise<Invitation[]> {
  const rows = await select(db)
    .where(and(ofStructure(structure), waiting))
    .orderBy(asc(invitations.addedAt));
  return rows.map(fromRow);
}

export async function findInvitation(db: Queryable, id: string): Promise<Invitation | null> {
  const [row] = await select(db).where(eq(invitations.id, id));
  return row ? fromRow(row) : null;
}

export async function findInvitationByToken(db: Queryable, tokenDigest: string): Promise<Invitation | null> {
  const [row] = await select(db).where(eq(invitations.tokenDigest, tokenDigest));
  return row ? fromRow(row) : null;
}

export async function setInvitationToken(db: Queryable, id: string, tokenDigest: string): Promise<void> {
  await db.update(invitations).set({ tokenDigest }).where(eq(invitations.id, id));
}

/** Gives an invitation of this structure more time; false when it has none of that id that waits. */
export async function renewInvitation(
  db: Queryable,
  structure: StructureRef,
  { id, expiresAt }: { id: string; expiresAt: string },
): Promise<boolean> {
  const rows = await db
    .update(invitations)
    .set({ expiresAt })
    .where(and(eq(invitations.id, id), ofStructure(structure), waiting))
    .returning({ id: invitations.id });
  return rows.length > 0;
}

/** Takes back an invitation of this structure; false when it has none of that id that waits. */
export async function cancelInvitation(
  db: Queryable,
  structure: StructureRef,
  { id, now }: { id: string; now: string },
): Promise<boolean> {
  const rows = await db
    .update(invitations)
    .set({ cancelledAt: now })
    .where(and(eq(invitations.id, id), ofStructure(structure), waiting))
    .returning({ id: invitations.id });
  return rows.length > 0;
}

/** Marks an invitation accepted, once: false for whoever comes second, or too late. */
export async function acceptInvitation(db: Queryable, id: string, now: string): Promise<boolean> {
  const rows = await db
    .update(invitations)
    .set({ acceptedAt: now })
    .where(and(eq(invitations.id, id), waiting, sql`${invitations.expiresAt} > ${now}`))
    .returning({ id: invitations.id });
  return rows.length > 0;
}

export async function forgetInvitations(db: Queryable, before: string): Promise<void> {
  await db.delete(invitations).where(lt(invitations.expiresAt, before));
}
