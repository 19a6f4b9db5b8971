import { type Exposure, type Market, orderWithExposure, type Shown, TOP, visibility } from "./exposure.ts";
import { gini, meanOf } from "./measures.ts";

/** How exposure falls on those that could be funded. Source: matching, measures. */
export type ExposureMeasures = {
  /** Share of those possible for some reader that stand in at least one top ten, 0 to 1. */
  coverage: number;
  /** Inequality of exposure, from 0 (all seen alike) towards 1. */
  gini: number;
  /** Exposure of rural ones over that of urban ones with about as many possible readers; null when none can be compared. */
  ruralOverUrban: number | null;
  /** Share of the best attainable value of top tens that the order gives up, 0 to 1. */
  scoreLost: number;
};

/** Measures lists as they are shown with these prices; `isRural` and `groupOf` tell what is known of each one shown. */
export function measureExposure(
  market: Market,
  exposure: Exposure,
  { isRural, groupOf }: { isRural: (id: string) => boolean; groupOf: (id: string) => string },
): ExposureMeasures {
  const choices = new Map<string, number>();
  const seen = new Map<string, number>();
  const kept: number[] = [];
  for (const [reader, list] of market) {
    const placed = orderWithExposure(reader, list, exposure, (one) => groupOf(one.id)).slice(0, TOP);
    for (const { id } of list) choices.set(id, (choices.get(id) ?? 0) + 1);
    for (const [index, { shown }] of placed.entries()) {
      seen.set(shown.id, (seen.get(shown.id) ?? 0) + visibility(index));
    }
    const best = [...list].sort((a, b) => b.score - a.score).slice(0, TOP);
    if (best.length > 0) kept.push(valueOf(placed.map((one) => one.shown)) / valueOf(best));
  }
  const exposures = [...choices.keys()].map((id) => seen.get(id) ?? 0);
  return {
    coverage: exposures.filter((x) => x > 0).length / Math.max(1, exposures.length),
    gini: gini(exposures),
    ruralOverUrban: ruralOverUrban(choices, seen, isRural),
    scoreLost: kept.length === 0 ? 0 : 1 - meanOf(kept),
  };
}

const valueOf = (list: readonly Shown[]): number =>
  list.reduce((sum, one, index) => sum + one.score * visibility(index), 0);

type Bucket = { rural: number[]; urban: number[] };

/**
 * Those with about as many possible readers (within a factor of two) are compared; buckets weigh as much as their smaller
 * side. Mean exposures are added up before they are divided, so that a bucket nobody looks at cannot decide alone.
 */
function ruralOverUrban(
  choices: ReadonlyMap<string, number>,
  seen: ReadonlyMap<string, number>,
  isRural: (id: string) => boolean,
): number | null {
  const buckets = new Map<number, Bucket>();
  for (const [id, count] of choices) {
    const size = Math.floor(Math.log2(count));
    const bucket = buckets.get(size) ?? { rural: [], urban: [] };
    bucket[isRural(id) ? "rural" : "urban"].push(seen.get(id) ?? 0);
    buckets.set(size, bucket);
  }
  let [rural, urban] = [0, 0];
  for (const bucket of buckets.values()) {
    const weight = Math.min(bucket.rural.length, bucket.urban.length);
    rural += weight * meanOf(bucket.rural);
    urban += weight * meanOf(bucket.urban);
  }
  return urban === 0 ? null : rural / urban;
}
