import type { Theme } from "#domain/vocabulary/codes.ts";

/** Buckets of what a saver thinks of, in whole euros. Source: domaine, § 5.5. */
export const AMOUNT_BUCKETS = ["UNDER_500", "500_2000", "2000_5000", "5000_20000", "OVER_20000"] as const;
export type AmountBucket = (typeof AMOUNT_BUCKETS)[number];

/** For how long, in years. Source: domaine, § 5.5. */
export const HORIZONS = ["UNDER_3", "3_5", "7_OR_MORE"] as const;
export type Horizon = (typeof HORIZONS)[number];

/** A saver's general intention: never tied to an organisation or a need, never shown but in sums of ten or more. */
export type Intention = {
  themes: Theme[];
  departement: string;
  amountBucket: AmountBucket;
  horizon: Horizon;
  democraticGovernance: boolean;
};

/** Fewest people that a published sum may count. Source: domaine, § 4.5, requirement 5. */
export const FEWEST_IN_A_SUM = 10;
