import { met, notApplicable, type Rule, toCheck } from "../verdict.ts";

export type CofinancingFacts =
  | { kind: "no-cofinancing-asked" }
  | { kind: "cofinancing-possible"; asked: number; others: number }
  | { kind: "cofinancing-short"; asked: number; others: number };

/**
 * Do others bring the share of the total that the financer asks for? Short of it is to check, never blocking.
 * Shares are in [0, 1] of the total. Source: exchange format, rule 11.
 */
export const cofinancing: Rule<CofinancingFacts> = (need, criteria) => {
  const asked = criteria.cofinancingMinimumShare;
  if (asked === null) return notApplicable({ kind: "no-cofinancing-asked" });
  const { total, sought } = need.amount;
  const brought = criteria.ticket ? Math.min(sought, criteria.ticket.max) : sought;
  const others = (total - brought) / total;
  if (others < asked) return toCheck({ kind: "cofinancing-short", asked, others });
  return met({}, { kind: "cofinancing-possible", asked, others });
};
