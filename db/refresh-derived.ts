import { and, asc, eq, gt, lt } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { criteriaFromRow, criteriaSelection, criteriaToColumns } from "#db/criteria/criteria-row.ts";
import { needDerivedColumns, needFromRow, needSelection } from "#db/needs/need-row.ts";
import { criteria } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import { needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import { DERIVATION } from "#db/search-columns.ts";

const BATCH = 500;

/** Works out again what an older version of the site wrote for searches to read; changes nothing of what anybody said. */
export async function refreshDerived(db: Database): Promise<void> {
  for (let after = ""; ; ) {
    const rows = await db
      .select(needSelection)
      .from(needs)
      .innerJoin(organisations, eq(needs.organisationId, organisations.id))
      .where(and(lt(needs.derivation, DERIVATION), gt(needs.id, after)))
      .orderBy(asc(needs.id))
      .limit(BATCH);
    for (const { need } of rows.map(needFromRow))
      await db.update(needs).set(needDerivedColumns(need)).where(eq(needs.id, need.id));
    if (rows.length < BATCH) break;
    after = rows.at(-1)!.need.id;
  }
  for (let after = ""; ; ) {
    const rows = await db
      .select(criteriaSelection)
      .from(criteria)
      .innerJoin(financers, eq(criteria.financerId, financers.id))
      .where(and(lt(criteria.derivation, DERIVATION), gt(criteria.id, after)))
      .orderBy(asc(criteria.id))
      .limit(BATCH);
    for (const { criteria: one } of rows.map(criteriaFromRow))
      await db.update(criteria).set(criteriaToColumns(one)).where(eq(criteria.id, one.id));
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.criteria.id;
  }
}
