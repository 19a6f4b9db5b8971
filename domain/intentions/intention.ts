import { dayAfter } from "#domain/needs/status.ts";
import type { Theme } from "#domain/vocabulary/codes.ts";

/** Buckets of what a saver thinks of, in whole euros. Source: domaine, § 5.5. */
export const AMOUNT_BUCKETS = ["UNDER_500", "500_2000", "2000_5000", "5000_20000", "OVER_20000"] as const;
export type AmountBucket = (typeof AMOUNT_BUCKETS)[number];

/** For how long, in years. Source: domaine, § 5.5. */
export const HORIZONS = ["UNDER_3", "3_5", "7_OR_MORE"] as const;
export type Horizon = (typeof HORIZONS)[number];

/** How far from a saver's département needs may act. Source: domaine, § 5.5. */
export const REACHES = ["DEPARTEMENT", "REGION", "COUNTRY"] as const;
export type Reach = (typeof REACHES)[number];

/** How long an intention counts unless it is renewed, in days, and how long before its last day its author is told. Source: domaine, § 4.3. */
export const KEPT_FOR_DAYS = 365;
export const TOLD_BEFORE_DAYS = 30;
/** How many days an intention that has expired waits to be renewed before it is erased. */
export const ERASED_AFTER_DAYS = 30;

/** A saver's general intention: never tied to an organisation or a need, never shown but in sums of ten or more. */
export type Intention = {
  /** Empty: any. */
  themes: Theme[];
  departement: string;
  reach: Reach;
  amountBucket: AmountBucket;
  horizon: Horizon;
  democraticGovernance: boolean;
};

/** Fewest people that a published sum may count. Source: domaine, § 4.5, requirement 5. */
export const FEWEST_IN_A_SUM = 10;

/** May it be given another year? From a month before its last day on. ISO days. */
export const mayRenew = (expiresOn: string, today: string): boolean =>
  expiresOn <= dayAfter(today, TOLD_BEFORE_DAYS);

/** Does it still count? Its last day counts. ISO days. */
export const isCounted = (expiresOn: string, today: string): boolean => expiresOn >= today;
