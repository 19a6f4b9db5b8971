import { and, asc, eq, gt, ilike, inArray } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { financers } from "#db/schema/financers.ts";
import { organisations } from "#db/schema/organisations.ts";
import { exposurePrices } from "#db/schema/pairings.ts";

/** What a composition asks of organisations. */
export async function organisationsToAsk(
  db: Queryable,
  ids: readonly string[],
): Promise<{ id: string; name: string; headquarters: string; means: Record<string, string> }[]> {
  if (ids.length === 0) return [];
  const { id, name, headquarters, means } = organisations;
  return db
    .select({ id, name, headquarters, means })
    .from(organisations)
    .where(inArray(id, [...ids]));
}

export async function financersToAsk(
  db: Queryable,
  ids: readonly string[],
): Promise<{ id: string; name: string; type: string }[]> {
  if (ids.length === 0) return [];
  const { id, name, type } = financers;
  return db
    .select({ id, name, type })
    .from(financers)
    .where(inArray(id, [...ids]));
}

/** What needs pay for having been shown much; those that pay nothing are missing. */
export async function pricesOfNeeds(db: Queryable): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: exposurePrices.id, price: exposurePrices.price })
    .from(exposurePrices)
    .where(and(eq(exposurePrices.side, "needs"), gt(exposurePrices.price, 0)));
  return new Map(rows.map(({ id, price }) => [id, price]));
}

export type FoundStructure = { id: string; name: string; side: "organisation" | "financer" };

/** Organisations and financers whose name holds these words, in the order of the alphabet. */
export async function findStructuresByWords(
  db: Queryable,
  words: string,
  limit: number,
): Promise<FoundStructure[]> {
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const organisationsFound = await db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(ilike(organisations.name, pattern))
    .orderBy(asc(organisations.name))
    .limit(limit);
  const financersFound = await db
    .select({ id: financers.id, name: financers.name })
    .from(financers)
    .where(ilike(financers.name, pattern))
    .orderBy(asc(financers.name))
    .limit(limit);
  return [
    ...financersFound.map((one) => ({ ...one, side: "financer" as const })),
    ...organisationsFound.map((one) => ({ ...one, side: "organisation" as const })),
  ];
}
