import { inArray } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { qualityChecks } from "#db/schema/checks.ts";

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
