import { eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { NeedOrganisation } from "#domain/needs/need.ts";
import { readMarkers } from "#domain/organisations/markers.ts";
import { readMeans } from "#domain/organisations/means.ts";
import type { Organisation } from "#domain/organisations/organisation.ts";

/** The organisation as its needs show it. */
export async function findNeedOrganisation(db: Queryable, id: string): Promise<NeedOrganisation | null> {
  const { name, legalForm, qualities, generalInterest, headquarters } = organisations;
  const [row] = await db
    .select({ name, legalForm, qualities, generalInterest, headquarters })
    .from(organisations)
    .where(eq(organisations.id, id));
  return row ? (row as NeedOrganisation) : null;
}

/** The whole organisation, and which version of it this is. What a reader may see of it is decided above. */
export async function findOrganisation(
  db: Queryable,
  id: string,
): Promise<{ organisation: Organisation; version: number } | null> {
  const [row] = await db.select().from(organisations).where(eq(organisations.id, id));
  if (!row) return null;
  const { version, exchangeDigest: _digest, addedAt: _addedAt, markers, means, ...shown } = row;
  const { recitEvaluation, recitProfitability, recitDemocracy, recitDesirability, ...rest } = shown;
  return {
    version,
    organisation: {
      ...(rest as Omit<Organisation, "markers" | "means" | "recit">),
      markers: readMarkers(markers),
      means: readMeans(means),
      recit: {
        evaluation: recitEvaluation,
        profitability: recitProfitability,
        democracy: recitDemocracy,
        desirability: recitDesirability,
      },
    },
  };
}
