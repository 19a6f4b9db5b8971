import { typeset } from "#app/ui/french-typography.ts";
import type { StackLine } from "#app/ui/advice.tsx";
import { type Candidate, cofinancingStacks } from "#domain/matching/cofinancing-stacks.ts";
import type { Need } from "#domain/needs/need.ts";
import type { NeedLevel } from "#domain/needs/visible-need.ts";
import { frenchEuros } from "#domain/vocabulary/french.ts";

/** Which programmes cover the sum together, in words: how much each would bring is told only to those who may read sums. */
export function tellStacks(need: Need, candidates: readonly Candidate[], level: NeedLevel): StackLine[] {
  return cofinancingStacks(need, candidates).map(({ parts }) => ({
    programmes: parts.map(({ criteria, euros }) => ({
      id: criteria.id,
      label: typeset(criteria.financer.name),
      part: level === "public" ? null : frenchEuros(euros),
    })),
  }));
}
