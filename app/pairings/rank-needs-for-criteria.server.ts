import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { findOpenNeeds } from "#db/needs/read-needs.ts";
import { exposureFor } from "#db/pairings/exposure-prices.ts";
import { pairingsOfCriteria } from "#db/pairings/pairings.ts";
import { orderWithExposure } from "#domain/matching/exposure.ts";
import { type Pairing, pair } from "#domain/matching/pairing.ts";
import type { Context } from "#app/platform/context.ts";
import { needsFor } from "./compute-pairings.server.ts";
import { preparedCriteria, preparedNeed } from "./prepared.server.ts";

export type RankedNeed = { need: NeedRecord; pairing: Pairing; liftedForEquity: boolean };

const NONE: ReadonlySet<string> = new Set();

/**
 * Needs for a programme, in the order in which they are shown; set against each other anew, as for a need. `without`: the
 * ids that the reader's structure has set aside.
 */
export async function rankNeedsForCriteria(
  context: Context,
  criteria: CriteriaRecord,
  { without = NONE }: { without?: ReadonlySet<string> } = {},
): Promise<RankedNeed[]> {
  const { db, clock } = context;
  const { id } = criteria.criteria;
  const kept = await pairingsOfCriteria(db, id);
  const current = kept.some((one) => one.criteriaVersion === criteria.version);
  const needs = current
    ? await findOpenNeeds(
        db,
        kept.map((one) => one.needId),
      )
    : await needsFor(context, criteria);
  const prepared = preparedCriteria(criteria);
  const shown = needs
    .filter(({ need }) => !without.has(need.id))
    .map((need) => ({ need, pairing: pair(preparedNeed(need), prepared, clock.today()) }))
    .filter(({ pairing }) => pairing.blockedBy.length === 0)
    .map((one) => ({ ...one, id: one.pairing.needId, score: one.pairing.score }));
  const exposure = await exposureFor(
    db,
    "needs",
    id,
    shown.map((one) => one.id),
  );
  const placed = orderWithExposure(id, shown, exposure, (one) => one.need.organisationId);
  return placed.map(({ shown: { need, pairing }, liftedForEquity }) => ({ need, pairing, liftedForEquity }));
}
