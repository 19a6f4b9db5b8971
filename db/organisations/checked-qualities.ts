import { and, asc, count, desc, eq, inArray, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { qualityChecks } from "#db/schema/checks.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { Quality } from "#domain/vocabulary/codes.ts";

/** Those of these organisations of which an operator has read the proof of a quality at least. */
export async function organisationsWithCheckedQuality(
  db: Queryable,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectDistinct({ id: qualityChecks.organisationId })
    .from(qualityChecks)
    .where(inArray(qualityChecks.organisationId, [...ids]));
  return new Set(rows.map(({ id }) => id));
}

/** That an operator has read the proof of a quality; `by` null: their account is gone. */
export type QualityCheck = {
  quality: Quality;
  at: string;
  /** An ISO day. */
  checkedOn: string;
  proof: string;
  by: string | null;
};

/** What is checked of an organisation, each quality by its last check. */
export async function qualityChecksOf(db: Queryable, organisationId: string): Promise<QualityCheck[]> {
  const { quality, at, checkedOn, proof } = qualityChecks;
  const rows = await db
    .selectDistinctOn([quality], { quality, at, checkedOn, proof, by: accounts.name })
    .from(qualityChecks)
    .leftJoin(accounts, eq(accounts.id, qualityChecks.byAccount))
    .where(eq(qualityChecks.organisationId, organisationId))
    .orderBy(quality, desc(at), desc(qualityChecks.id));
  return rows as QualityCheck[];
}

export async function addQualityCheck(
  db: Queryable,
  check: typeof qualityChecks.$inferInsert,
): Promise<void> {
  await db.insert(qualityChecks).values(check);
}

/** A quality is declared only, again; false when it was not checked. */
export async function removeQualityChecks(
  db: Queryable,
  { organisationId, quality }: { organisationId: string; quality: Quality },
): Promise<boolean> {
  const rows = await db
    .delete(qualityChecks)
    .where(and(eq(qualityChecks.organisationId, organisationId), eq(qualityChecks.quality, quality)))
    .returning({ id: qualityChecks.id });
  return rows.length > 0;
}

export type DeclaredQualities = { id: string; name: string; qualities: Quality[]; checked: Quality[] };

/** Organisations that declare qualities, by name; `checked`: those of which one at least is checked, or those of which none is. */
export async function listDeclaredQualities(
  db: Queryable,
  { checked, name, page, size }: { checked: boolean; name: string; page: number; size: number },
): Promise<{ organisations: DeclaredQualities[]; total: number }> {
  const seen = sql<
    Quality[]
  >`array(select distinct quality from quality_checks where organisation_id = organisations.id)`;
  const where = and(
    sql`cardinality(${organisations.qualities}) > 0`,
    checked ? sql`cardinality(${seen}) > 0` : sql`cardinality(${seen}) = 0`,
    name === ""
      ? undefined
      : sql`position(lower(unaccent(${name})) in lower(unaccent(${organisations.name}))) > 0`,
  );
  const [counted] = await db.select({ total: count() }).from(organisations).where(where);
  const rows = await db
    .select({
      id: organisations.id,
      name: organisations.name,
      qualities: organisations.qualities,
      checked: seen,
    })
    .from(organisations)
    .where(where)
    .orderBy(sql`${organisations.name} collate "fr-x-icu"`, asc(organisations.id))
    .limit(size)
    .offset((page - 1) * size);
  return { organisations: rows as DeclaredQualities[], total: counted?.total ?? 0 };
}
