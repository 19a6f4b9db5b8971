import { alone } from "#db/alone.ts";
import type { Database } from "#db/client.ts";
import { replaceExposure } from "#db/pairings/exposure-prices.ts";
import { possiblePairings } from "#db/pairings/pairings.ts";
import { computeExposure, type Market, type Shown } from "#domain/matching/exposure.ts";
import type { Context } from "#app/platform/context.ts";

/** Works out, for both sides, what each pays for having been shown much. One pass at a time: two would write the same rows. */
export const refreshPrices = ({ db }: Context): Promise<void> =>
  alone(db, "exposure-prices", () => refresh(db));

async function refresh(db: Database): Promise<void> {
  const possible = await possiblePairings(db);
  const needs = computeExposure(
    marketOf(possible, (one) => ({ reader: one.criteriaId, id: one.needId, score: one.score })),
  );
  const criteria = computeExposure(
    marketOf(possible, (one) => ({ reader: one.needId, id: one.criteriaId, score: one.score })),
  );
  await db.transaction(async (tx) => {
    await replaceExposure(tx, "needs", needs);
    await replaceExposure(tx, "criteria", criteria);
  });
}

function marketOf<One>(pairs: readonly One[], read: (one: One) => Shown & { reader: string }): Market {
  const market = new Map<string, Shown[]>();
  for (const one of pairs) {
    const { reader, ...shown } = read(one);
    const list = market.get(reader);
    if (list) list.push(shown);
    else market.set(reader, [shown]);
  }
  return market;
}
