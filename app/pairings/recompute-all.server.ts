import { allOpenNeeds } from "#db/needs/read-needs.ts";
import type { Context } from "#app/platform/context.ts";
import { computePairingsOfNeed } from "./compute-pairings.server.ts";
import { refreshPrices } from "./refresh-prices.server.ts";
import { dropClosedPairings } from "#db/pairings/drop-closed.ts";

/** Computes every pairing anew: after an import, when the rules change, and each night, for programmes close by date. */
export async function recomputeAll(context: Context): Promise<void> {
  await dropClosedPairings(context.db);
  for (const { need } of await allOpenNeeds(context.db)) await computePairingsOfNeed(context, need.id);
  await refreshPrices(context);
}
