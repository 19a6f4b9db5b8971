import type { PreparedCriteria, PreparedNeed } from "./prepare.ts";

/** What a rule says of a pairing. `blocked` alone makes it impossible; `to-check` never does. Source: exchange format. */
export type Verdict = "met" | "partly" | "missed" | "blocked" | "to-check" | "not-applicable";

/**
 * How well a line fits, for each side, in [0, 1]. Null: unknown, or nothing of that side depends on it;
 * it then counts at the neutral value with half its weight, so that a thin file is never punished as a bad one.
 */
export type Fit = { financer: number | null; organisation: number | null };

/** What a rule found: its verdict, how well it fits each side, and the facts that its sentence needs. */
export type Finding<Facts extends { kind: string } = { kind: string }> = {
  verdict: Verdict;
  fit: Fit;
  facts: Facts;
};

/** One rule of the exchange format, or one wish of a side. Pure; `today` is an ISO day. */
export type Rule<Facts extends { kind: string } = { kind: string }> = (
  need: PreparedNeed,
  criteria: PreparedCriteria,
  today: string,
) => Finding<Facts>;

const NO_FIT: Fit = { financer: null, organisation: null };

/** From this fit on a line is met; below it is met in part; at {@link MISSED_BELOW} and under, missed. */
const MET_FROM = 0.7;
const MISSED_BELOW = 0.3;

export const met = <Facts extends { kind: string }>(fit: Partial<Fit>, facts: Facts): Finding<Facts> => ({
  verdict: "met",
  fit: { ...NO_FIT, ...fit },
  facts,
});

/** Nothing blocks, yet how well it fits has degrees: met, partly or missed, by the fit itself. */
export const graded = <Facts extends { kind: string }>(fit: Partial<Fit>, facts: Facts): Finding<Facts> => {
  const whole = { ...NO_FIT, ...fit };
  return { verdict: gradedVerdict(meanFit(whole)), fit: whole, facts };
};

export const blocked = <Facts extends { kind: string }>(facts: Facts): Finding<Facts> => ({
  verdict: "blocked",
  fit: NO_FIT,
  facts,
});

/** The information is missing, or the answer depends on people: one question settles it. */
export const toCheck = <Facts extends { kind: string }>(
  facts: Facts,
  fit: Partial<Fit> = {},
): Finding<Facts> => ({
  verdict: "to-check",
  fit: { ...NO_FIT, ...fit },
  facts,
});

/** The rule asks nothing of this pairing. */
export const notApplicable = <Facts extends { kind: string }>(
  facts: Facts,
  fit: Partial<Fit> = {},
): Finding<Facts> => ({
  verdict: "not-applicable",
  fit: { ...NO_FIT, ...fit },
  facts,
});

/** Mean of the two sides' fits, over those that are known; null when neither is. */
export function meanFit(fit: Fit): number | null {
  if (fit.financer === null) return fit.organisation;
  if (fit.organisation === null) return fit.financer;
  return (fit.financer + fit.organisation) / 2;
}

function gradedVerdict(fit: number | null): Verdict {
  if (fit === null) return "not-applicable";
  if (fit >= MET_FROM) return "met";
  return fit > MISSED_BELOW ? "partly" : "missed";
}
