import { AMOUNT_BUCKETS, HORIZONS, type Intention, REACHES } from "#domain/intentions/intention.ts";
import { THEMES } from "#domain/vocabulary/codes.ts";

/** How many invented savers each département has: some above ten, some below, so that sums show both. */
const PEOPLE: Record<string, number> = {
  "26": 42,
  "35": 31,
  "59": 27,
  "44": 18,
  "69": 15,
  "13": 12,
  "58": 9,
  "23": 6,
  "974": 4,
  "2B": 2,
};

/** Invented intentions: not those of any survey. */
export const INTENTIONS: Intention[] = Object.entries(PEOPLE).flatMap(([departement, people]) =>
  Array.from({ length: people }, (_, rank) => ({
    themes: [THEMES[(rank * 7 + people) % THEMES.length]!, THEMES[(rank * 5 + 3) % THEMES.length]!],
    departement,
    reach: REACHES[rank % REACHES.length]!,
    amountBucket: AMOUNT_BUCKETS[(rank * 3) % AMOUNT_BUCKETS.length]!,
    horizon: HORIZONS[(rank * 2 + 1) % HORIZONS.length]!,
    democraticGovernance: rank % 5 !== 0,
  })),
);
