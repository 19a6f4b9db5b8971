import type { Intention } from "#domain/intentions/intention.ts";

/** An intention for tests: everything is there, and any of it can be changed. */
export const anIntention = (changes: Partial<Intention> = {}): Intention => ({
  themes: ["E_ALIM"],
  departement: "26",
  reach: "DEPARTEMENT",
  amountBucket: "500_2000",
  horizon: "3_5",
  democraticGovernance: true,
  ...changes,
});
