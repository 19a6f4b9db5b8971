import type { PreparedCriteria, PreparedNeed } from "./prepare.ts";
import { type Facts, RULE_NAMES, RULES, type RuleName } from "./rules/rules.ts";
import { type Finding, meanFit, type Rule, type Verdict } from "./verdict.ts";
import { EPSILON, NEUTRAL, type Side, UNKNOWN_WEIGHT, WEIGHTS } from "./weights.ts";

/**
 * What one rule says of a pairing, and what that is worth to each side: `financerPart` and `organisationPart` are the
 * rule's share of the logarithm of the side's utility, less its share were the fit neutral. `score` is in [0, 1] or unknown.
 */
export type Line = {
  rule: RuleName;
  verdict: Verdict;
  score: number | null;
  facts: Facts;
  financerPart: number;
  organisationPart: number;
};

/** A need and a programme set against each other. The score is the same from both sides, in [0, 1]; 0 when blocked. */
export type Pairing = {
  needId: string;
  criteriaId: string;
  /** Rules that make it impossible. Empty: possible. */
  blockedBy: RuleName[];
  score: number;
  financerUtility: number;
  organisationUtility: number;
  toCheck: RuleName[];
  lines: Line[];
};

/**
 * Sets a need against a programme: every rule's line, each side's utility and the reciprocal score.
 * Utility is log-additive, `ln u = Σ w · ln(ε + (1 − ε) fit)`, so that each reason's part is exact; the score is the
 * harmonic mean of both utilities, for a meeting needs two. `today` is an ISO day. Source: matching, stages 3 to 5.
 */
export function pair(need: PreparedNeed, criteria: PreparedCriteria, today: string): Pairing {
  const lines: Line[] = [];
  const blockedBy: RuleName[] = [];
  const toCheck: RuleName[] = [];
  let financer = 0;
  let organisation = 0;
  for (const rule of RULE_NAMES) {
    const finding = (RULES[rule] as Rule<Facts>)(need, criteria, today);
    if (finding.verdict === "blocked") blockedBy.push(rule);
    if (finding.verdict === "to-check") toCheck.push(rule);
    financer += logTerm("financer", rule, finding.fit.financer);
    organisation += logTerm("organisation", rule, finding.fit.organisation);
    lines.push(toLine(rule, finding));
  }
  const possible = blockedBy.length === 0;
  const financerUtility = possible ? Math.exp(financer) : 0;
  const organisationUtility = possible ? Math.exp(organisation) : 0;
  return {
    needId: need.id,
    criteriaId: criteria.id,
    blockedBy,
    score: possible ? harmonicMean(financerUtility, organisationUtility) : 0,
    financerUtility,
    organisationUtility,
    toCheck,
    lines,
  };
}

const WEIGHTED = RULE_NAMES.filter((rule) => WEIGHTS.financer[rule] || WEIGHTS.organisation[rule]);

/** The score alone of a pairing that is possible: what `pair` gives, without its lines, for ranking very many. */
export function scorePossible(need: PreparedNeed, criteria: PreparedCriteria, today: string): number {
  let financer = 0;
  let organisation = 0;
  for (const rule of WEIGHTED) {
    const { fit } = (RULES[rule] as Rule<Facts>)(need, criteria, today);
    financer += logTerm("financer", rule, fit.financer);
    organisation += logTerm("organisation", rule, fit.organisation);
  }
  return harmonicMean(Math.exp(financer), Math.exp(organisation));
}

function toLine(rule: RuleName, finding: Finding<Facts>): Line {
  return {
    rule,
    verdict: finding.verdict,
    score: meanFit(finding.fit),
    facts: finding.facts,
    financerPart: part("financer", rule, finding.fit.financer),
    organisationPart: part("organisation", rule, finding.fit.organisation),
  };
}

/** A fit's weighted logarithm; an unknown one counts at the neutral value with part of its weight. */
function logTerm(side: Side, rule: RuleName, fit: number | null): number {
  const weight = WEIGHTS[side][rule] ?? 0;
  return fit === null ? UNKNOWN_WEIGHT * weight * LOG_NEUTRAL : weight * logFit(fit);
}

/** The term less the same term at the neutral value: what this line adds to, or takes from, a pairing that knew nothing of it. */
function part(side: Side, rule: RuleName, fit: number | null): number {
  if (fit === null) return 0;
  const weight = WEIGHTS[side][rule] ?? 0;
  return weight * (logFit(fit) - LOG_NEUTRAL);
}

const logFit = (fit: number): number => Math.log(EPSILON + (1 - EPSILON) * fit);
const LOG_NEUTRAL = logFit(NEUTRAL);

export function harmonicMean(u: number, v: number): number {
  return u + v === 0 ? 0 : (2 * u * v) / (u + v);
}
