import type { Criteria } from "#domain/criteria/criteria.ts";
import { prepareCriteria, prepareNeed } from "#domain/matching/prepare.ts";
import { RULES, type RuleName } from "#domain/matching/rules/rules.ts";
import type { Finding } from "#domain/matching/verdict.ts";
import type { Need } from "#domain/needs/need.ts";

/** The day on which tests of rules take place. */
export const TODAY = "2026-11-24";

/** What a rule finds of a need and a programme, for tests of rules. */
export function findingOf<Name extends RuleName>(
  rule: Name,
  need: Need,
  criteria: Criteria,
  today = TODAY,
): ReturnType<(typeof RULES)[Name]> {
  const judge = RULES[rule] as (...args: Parameters<(typeof RULES)[RuleName]>) => Finding;
  return judge(prepareNeed(need), prepareCriteria(criteria), today) as ReturnType<(typeof RULES)[Name]>;
}
