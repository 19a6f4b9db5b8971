import { findManyOpenCriteria } from "#db/criteria/read-criteria.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { exposureFor } from "#db/pairings/exposure-prices.ts";
import { pairingsOfNeed } from "#db/pairings/pairings.ts";
import { orderWithExposure } from "#domain/matching/exposure.ts";
import { type Pairing, pair } from "#domain/matching/pairing.ts";
import type { Context } from "#app/platform/context.ts";
import { promise, programmesFor } from "./compute-pairings.server.ts";
import { preparedCriteria, preparedNeed } from "./prepared.server.ts";

export type RankedCriteria = { criteria: CriteriaRecord; pairing: Pairing; liftedForEquity: boolean };
export type CriteriaRanking = {
  ranked: RankedCriteria[];
  nearMisses: { criteria: CriteriaRecord; pairing: Pairing }[];
};

const NONE: ReadonlySet<string> = new Set();

/**
 * Programmes for a need, in the order in which they are shown, and those that a single rule blocks. What is kept only says
 * whom to look at: each is set against the need as both are now, so that nothing stale and nothing blocked is ever shown.
 * `without`: the ids that the reader's structure has set aside.
 */
export async function rankCriteriaForNeed(
  context: Context,
  need: NeedRecord,
  { without = NONE }: { without?: ReadonlySet<string> } = {},
): Promise<CriteriaRanking> {
  const { db, clock } = context;
  const today = clock.today();
  const kept = await pairingsOfNeed(db, need.need.id);
  const current = kept.some((one) => one.needVersion === need.version);
  // Just published, or the worker is behind: the answer is worked out at once.
  const programmes = current
    ? await findManyOpenCriteria(
        db,
        kept.map((one) => one.criteriaId),
      )
    : await programmesFor(context, need);
  const prepared = preparedNeed(need);
  const all = programmes
    .filter(({ criteria }) => !without.has(criteria.id))
    .map((criteria) => ({ criteria, pairing: pair(prepared, preparedCriteria(criteria), today) }));
  const possible = all.filter(({ pairing }) => pairing.blockedBy.length === 0);
  const near = all.filter(({ pairing }) => pairing.blockedBy.length === 1);
  const shown = possible.map((one) => ({ ...one, id: one.pairing.criteriaId, score: one.pairing.score }));
  const exposure = await exposureFor(
    db,
    "criteria",
    need.need.id,
    shown.map((one) => one.id),
  );
  const placed = orderWithExposure(need.need.id, shown, exposure, (one) => one.criteria.financerId);
  return {
    ranked: placed.map(({ shown: { criteria, pairing }, liftedForEquity }) => ({
      criteria,
      pairing,
      liftedForEquity,
    })),
    nearMisses: near.sort((a, b) => promise(b.pairing) - promise(a.pairing)),
  };
}
