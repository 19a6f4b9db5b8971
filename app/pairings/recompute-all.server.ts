import { allOpenNeeds } from "#db/needs/read-needs.ts";
import { dropClosedPairings } from "#db/pairings/drop-closed.ts";
import type { Context } from "#app/platform/context.ts";
import { keepPairingsOfNeed, programmesSource } from "./compute-pairings.server.ts";
import { refreshPrices } from "./refresh-prices.server.ts";

/** Computes every pairing anew: after an import, when the rules change, and each night, for programmes close by date. */
export async function recomputeAll(context: Context): Promise<void> {
  await dropClosedPairings(context.db);
  const programmesFor = await programmesSource(context);
  for (const need of await allOpenNeeds(context.db))
    await keepPairingsOfNeed(context, need, await programmesFor(need));
  await refreshPrices(context);
}
