import { tellEverythingChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { removeOrphanedFinancers } from "#db/financers/financers.ts";
import { type Kept, keepNeed } from "#db/needs/write-need.ts";
import { removeOrphanedOrganisations } from "#db/organisations/organisations.ts";
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";

export type ImportCounts = Record<Kept, number>;
export type ImportReport = { needs: ImportCounts; criteria: ImportCounts };

/**
 * Takes in needs and programmes that were read from exchange files: published, each under its id, so that the same file
 * twice changes nothing. All of them or none: an interrupted import leaves no half.
 */
export async function importExchange(
  { db, clock, newId }: Context,
  { needs, criteria }: { needs: readonly Need[]; criteria: readonly Criteria[] },
): Promise<ImportReport> {
  const publishedAt = clock.now().toISOString();
  return db.transaction(async (tx) => {
    const report: ImportReport = { needs: nothing(), criteria: nothing() };
    for (const need of needs) {
      const kept = await keepNeed(tx, { need, status: "published", publishedAt, expiresOn: null }, newId);
      report.needs[kept] += 1;
    }
    for (const one of criteria) {
      const kept = await keepCriteria(tx, { criteria: one, status: "open", publishedAt }, newId);
      report.criteria[kept] += 1;
    }
    await removeOrphanedOrganisations(tx);
    await removeOrphanedFinancers(tx);
    await tellEverythingChanged(tx);
    return report;
  });
}

const nothing = (): ImportCounts => ({ added: 0, changed: 0, same: 0 });
