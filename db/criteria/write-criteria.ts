import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { keepFinancer, type FinancerDetails } from "#db/financers/financers.ts";
import type { Kept } from "#db/needs/write-need.ts";
import { saysElse } from "#db/says-else.ts";
import { criteria } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { WholeProgramme } from "#domain/criteria/read-programme.ts";
import type { ContactPolicy, CriteriaStatus } from "#domain/criteria/status.ts";
import { criteriaToColumns } from "./criteria-row.ts";
import { ownCriteria } from "./own-criteria.ts";

export type CriteriaToKeep = {
  criteria: Criteria;
  status: CriteriaStatus;
  publishedAt: string | null;
  contactPolicy?: ContactPolicy;
  financer?: FinancerDetails;
};

/** Adds the programme, or changes the one of that id; raises its version only when it says something new. */
export async function keepCriteria(db: Queryable, kept: CriteriaToKeep, newId: () => string): Promise<Kept> {
  const { criteria: said, status, publishedAt, contactPolicy } = kept;
  const financerId = await keepFinancer(db, said.financer, newId, kept.financer);
  const columns = { financerId, ...criteriaToColumns(said) };
  const [row] = await db
    .insert(criteria)
    .values({ id: said.id, ...columns, status, publishedAt, contactPolicy })
    .onConflictDoUpdate({
      target: criteria.id,
      set: { ...columns, version: sql`${criteria.version} + 1`, changedAt: sql`now()` },
      setWhere: saysElse(criteria, columns),
    })
    .returning({ version: criteria.version });
  if (!row) return "same";
  return row.version === 1 ? "added" : "changed";
}

/** A programme as its financer wrote it. */
export type CriteriaToPut = WholeProgramme & {
  financerId: string;
  status: CriteriaStatus;
  publishedAt: string | null;
  changedAt: string;
};

/** Writes a programme of a financer, new or changed; false when that id is another financer's. */
export async function putCriteria(
  db: Queryable,
  { criteria: said, details, financerId, ...kept }: CriteriaToPut,
): Promise<boolean> {
  const columns = { ...criteriaToColumns(said), ...details, ...kept };
  // A financer that writes here is its members' from then on: an import no longer takes it for one of its own.
  await db.update(financers).set({ exchangeDigest: null }).where(eq(financers.id, financerId));
  const rows = await db
    .insert(criteria)
    .values({ id: said.id, financerId, ...columns })
    .onConflictDoUpdate({
      target: criteria.id,
      set: { ...columns, version: sql`${criteria.version} + 1` },
      setWhere: eq(criteria.financerId, financerId),
    })
    .returning({ id: criteria.id });
  return rows.length === 1;
}

/** Works out again what programmes keep of their financer, after it changed or was checked; gives their ids. */
export async function refreshCriteriaOf(db: Queryable, financerId: string): Promise<string[]> {
  const records = await ownCriteria(db, financerId);
  for (const { criteria: one } of records) {
    await db
      .update(criteria)
      .set({ ...criteriaToColumns(one), version: sql`${criteria.version} + 1`, changedAt: sql`now()` })
      .where(and(eq(criteria.id, one.id), eq(criteria.financerId, financerId)));
  }
  return records.map((record) => record.criteria.id);
}
