import type { PreparedCriteria, PreparedNeed } from "./prepare.ts";
import { type Facts, RULE_NAMES, RULES, type RuleName } from "./rules/rules.ts";
import type { Rule } from "./verdict.ts";

/** How many needs one rule keeps from a programme; `alone`: those that it alone does. */
export type Exclusion = { rule: RuleName; needs: number; alone: number };

const NEVER_BLOCK: readonly RuleName[] = ["texts", "zoning", "cofinancing"];
const BLOCKING = RULE_NAMES.filter((rule) => !NEVER_BLOCK.includes(rule));

/** What keeps needs from a programme, rule by rule, the one that keeps most first. `today` is an ISO day. */
export function exclusionsOf(
  criteria: PreparedCriteria,
  needs: readonly PreparedNeed[],
  today: string,
): Exclusion[] {
  const counts = new Map<RuleName, Exclusion>();
  for (const need of needs) {
    const blocking = BLOCKING.filter(
      (rule) => (RULES[rule] as Rule<Facts>)(need, criteria, today).verdict === "blocked",
    );
    for (const rule of blocking) {
      const count = counts.get(rule) ?? { rule, needs: 0, alone: 0 };
      counts.set(rule, count);
      count.needs += 1;
      if (blocking.length === 1) count.alone += 1;
    }
  }
  return [...counts.values()].sort((a, b) => b.needs - a.needs || b.alone - a.alone);
}
