import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import { needDerivedColumns } from "#db/needs/need-row.ts";
import { needsOf } from "#db/needs/own-needs.ts";
import type { Organisation } from "#domain/organisations/organisation.ts";

/**
 * Writes what its members say of an organisation, if it still is in the version they read; false otherwise. It is theirs from
 * then on: an import no longer takes it for one of its own.
 */
export async function changeOrganisation(
  db: Queryable,
  { id, recit, ...rest }: Organisation,
  version: number,
): Promise<boolean> {
  const rows = await db
    .update(organisations)
    .set({
      ...rest,
      recitEvaluation: recit.evaluation,
      recitProfitability: recit.profitability,
      recitDemocracy: recit.democracy,
      recitDesirability: recit.desirability,
      exchangeDigest: null,
      version: version + 1,
    })
    .where(and(eq(organisations.id, id), eq(organisations.version, version)))
    .returning({ id: organisations.id });
  return rows.length === 1;
}

/** Works out again what needs keep of their organisation, after it changed; gives their ids. */
export async function refreshNeedsOf(db: Queryable, organisationId: string): Promise<string[]> {
  const records = await needsOf(db, organisationId);
  for (const { need } of records) {
    await db
      .update(needs)
      .set({
        ...needDerivedColumns(need),
        version: sql`${needs.version} + 1`,
        changedAt: sql`now()`,
      })
      .where(and(eq(needs.id, need.id), eq(needs.organisationId, organisationId)));
  }
  return records.map(({ need }) => need.id);
}
