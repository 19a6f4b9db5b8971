import type { Criteria } from "#domain/criteria/criteria.ts";
import type { PreparedCriteria, PreparedNeed } from "#domain/matching/prepare.ts";
import { prepareReadCriteria, prepareReadNeed } from "#domain/matching/prepare.ts";
import type { Need } from "#domain/needs/need.ts";
import { readCriteria, readNeed } from "#domain/texts/reading.ts";
import { generateMarket } from "#seeds/synthetic/synthetic.ts";

/** So many different texts a side: enough for words to tell objects apart, few enough to be read in seconds. */
const TEXTS = 2_000;
const SEED = 20_261_124;
export const TODAY = "2026-11-24";

export type Market = { needs: Need[]; criteria: Criteria[] };
export type PreparedMarket = { needs: PreparedNeed[]; criteria: PreparedCriteria[] };

/** As many needs as programmes, the same on each run. Fields are drawn for each; texts come round again after {@link TEXTS}. */
export function drawMarket(size: number): Market {
  const drawn = generateMarket({ seed: SEED, needs: size, programmes: size });
  return {
    needs: drawn.needs.map((need, rank) => {
      const { title, summary, story } = drawn.needs[rank % TEXTS]!;
      return { ...need, id: `n${rank}`, title, summary, story };
    }),
    criteria: drawn.criteria.map((criteria, rank) => {
      const { title, text } = drawn.criteria[rank % TEXTS]!;
      return { ...criteria, id: `c${rank}`, title, text };
    }),
  };
}

/** Prepares as a process does that has read these texts before: each text is read once. */
export function prepareMarket({ needs, criteria }: Market): PreparedMarket {
  const needReadings = needs.slice(0, TEXTS).map((one) => readNeed(one));
  const criteriaReadings = criteria.slice(0, TEXTS).map((one) => readCriteria(one));
  return {
    needs: needs.map((need, rank) => prepareReadNeed(need, needReadings[rank % TEXTS]!)),
    criteria: criteria.map((one, rank) => prepareReadCriteria(one, criteriaReadings[rank % TEXTS]!)),
  };
}
