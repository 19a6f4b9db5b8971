import { and, eq, inArray, or } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { exposurePrices } from "#db/schema/pairings.ts";
import type { Exposure } from "#domain/matching/exposure.ts";

/** Which objects are shown: needs to programmes, or programmes to needs. */
export type ShownSide = "needs" | "criteria";

/** Replaces the prices of one side. */
export async function replaceExposure(
  db: Queryable,
  side: ShownSide,
  { prices, reserved }: Exposure,
): Promise<void> {
  const reservedBy = new Map(
    [...reserved].flatMap(([reader, ids]) => ids.map((id) => [id, reader] as const)),
  );
  const rows = [...prices]
    .map(([id, price]) => ({ side, id, price, reservedBy: reservedBy.get(id) ?? null }))
    .filter((row) => row.price > 0 || row.reservedBy !== null);
  await db.delete(exposurePrices).where(eq(exposurePrices.side, side));
  for (let start = 0; start < rows.length; start += 1_000) {
    await db.insert(exposurePrices).values(rows.slice(start, start + 1_000));
  }
}

/** What one reader's list needs: the prices of what may stand in it, and the place that it keeps for one. */
export async function exposureFor(
  db: Queryable,
  side: ShownSide,
  reader: string,
  ids: readonly string[],
): Promise<Exposure> {
  if (ids.length === 0) return { prices: new Map(), reserved: new Map() };
  const rows = await db
    .select()
    .from(exposurePrices)
    .where(
      and(
        eq(exposurePrices.side, side),
        or(inArray(exposurePrices.id, [...ids]), eq(exposurePrices.reservedBy, reader)),
      ),
    );
  const kept = rows.filter((row) => row.reservedBy === reader).map((row) => row.id);
  return {
    prices: new Map(rows.map((row) => [row.id, row.price])),
    reserved: new Map([[reader, kept]]),
  };
}
