import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { ownCriteria } from "#db/criteria/own-criteria.ts";
import { criteria } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import { criteriaSearchColumns } from "#db/search-columns.ts";
import type { Financer } from "#domain/financers/financer.ts";

/** What members say of their financer: all but what an operator says of it. */
export type FinancerToChange = Omit<Financer, "operatorLinked" | "verifiedOn">;

/**
 * Writes what its members say of a financer, if it still is in the version they read; false otherwise. It is theirs from then
 * on: an import no longer takes it for one of its own. `renamed`: whoever was checked is somebody else now, and is to be checked
 * again.
 */
export async function changeFinancer(
  db: Queryable,
  { id, recit, sheet, ...rest }: FinancerToChange,
  { version, renamed }: { version: number; renamed: boolean },
): Promise<boolean> {
  const rows = await db
    .update(financers)
    .set({
      ...rest,
      ...sheet,
      recitEvaluation: recit.evaluation,
      recitProfitability: recit.profitability,
      recitDemocracy: recit.democracy,
      recitDesirability: recit.desirability,
      exchangeDigest: null,
      version: version + 1,
      ...(renamed ? { verifiedAt: null, verificationMethod: null } : {}),
    })
    .where(and(eq(financers.id, id), eq(financers.version, version)))
    .returning({ id: financers.id });
  return rows.length === 1;
}

/** Works out again what programmes keep of their financer, after it changed; gives their ids. */
export async function refreshProgrammesOf(db: Queryable, financerId: string, at: string): Promise<string[]> {
  const records = await ownCriteria(db, financerId);
  for (const { criteria: said } of records) {
    await db
      .update(criteria)
      .set({ ...criteriaSearchColumns(said), version: sql`${criteria.version} + 1`, changedAt: at })
      .where(and(eq(criteria.id, said.id), eq(criteria.financerId, financerId)));
  }
  return records.map(({ criteria: said }) => said.id);
}
