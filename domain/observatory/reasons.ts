import type { IntroductionSide } from "#domain/introductions/status.ts";
import type { RefusalReason } from "#domain/vocabulary/refusal-reasons.ts";

/** Fewer organisations than this, or fewer financers, and a count could name somebody. Source: product requirement 24 (domaine, §4.5). */
export const FEWEST_COUNTED = 5;

/** A count is told in fives, so that one more refusal is seen in nobody's count. */
const TOLD_IN = 5;

/** How often one side gave a reason, about how many organisations and by how many financers (or the reverse). */
export type ReasonCount = {
  by: IntroductionSide;
  reason: RefusalReason;
  times: number;
  organisations: number;
  financers: number;
};

export type ToldReason = { reason: RefusalReason; atLeast: number };

/** What may be published of the reasons of one side, the most frequent first: sums that name nobody, rounded down. */
export function toldReasons(counts: readonly ReasonCount[], by: IntroductionSide): ToldReason[] {
  return counts
    .filter((count) => count.by === by)
    .filter(({ organisations, financers }) => Math.min(organisations, financers) >= FEWEST_COUNTED)
    .map(({ reason, times }) => ({ reason, atLeast: Math.floor(times / TOLD_IN) * TOLD_IN }))
    .sort((a, b) => b.atLeast - a.atLeast || a.reason.localeCompare(b.reason));
}
