import type { PreparedCriteria, PreparedNeed } from "./prepare.ts";
import { RULES, type RuleName } from "./rules/rules.ts";

/** Those of the rules that can block, the ones that most often do first: an order for speed, without effect on the answer. */
const BLOCKING: RuleName[] = [
  "territory",
  "instrument",
  "themes",
  "amount",
  "stage-purpose",
  "legal-form",
  "mecenat",
  "qualities",
  "excluded-themes",
  "calendar",
];

/** Does no rule block this pairing? Stops at the first that does; `pair` tells them all. */
export function isPossible(need: PreparedNeed, criteria: PreparedCriteria, today: string): boolean {
  return BLOCKING.every((rule) => RULES[rule](need, criteria, today).verdict !== "blocked");
}
