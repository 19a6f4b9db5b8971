import { sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { criteriaToColumns } from "#db/criteria/criteria-row.ts";
import { needToColumns } from "#db/needs/need-row.ts";
import { criteria } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import { needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { Market } from "./market.ts";

const BATCH = 1_000;

/** Adds open needs and programmes by the thousand, each of an organisation or a financer of its own, and lets Postgres look at them. */
export async function fillDatabase(db: Database, market: Market): Promise<void> {
  for (const batch of batches(market.needs)) {
    await db
      .insert(organisations)
      .values(batch.map(({ id, organisation }) => ({ id: `o-${id}`, ...organisation })));
    await db.insert(needs).values(
      batch.map((need) => ({
        id: need.id,
        organisationId: `o-${need.id}`,
        ...needToColumns(need),
        status: "published",
      })),
    );
  }
  for (const batch of batches(market.criteria)) {
    await db.insert(financers).values(batch.map(({ id, financer }) => ({ id: `f-${id}`, ...financer })));
    await db.insert(criteria).values(
      batch.map((one) => ({
        id: one.id,
        financerId: `f-${one.id}`,
        ...criteriaToColumns(one),
        status: "open",
      })),
    );
  }
  for (const table of ["organisations", "needs", "financers", "criteria"])
    await db.execute(sql.raw(`vacuum analyze ${table}`));
}

export function* batches<Value>(all: readonly Value[], size = BATCH): Generator<Value[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}
