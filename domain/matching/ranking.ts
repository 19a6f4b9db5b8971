import { type Pairing, pair, scorePossible } from "./pairing.ts";
import { isPossible } from "./possible.ts";
import type { PreparedCriteria, PreparedNeed } from "./prepare.ts";

/** Possible pairings of one need, best first; equal scores by the programme's id, so that the order is always the same. */
export function rankCriteria(
  need: PreparedNeed,
  criteria: Iterable<PreparedCriteria>,
  today: string,
  top: number,
): Pairing[] {
  const best = new Best<PreparedCriteria>(top);
  for (const one of criteria) {
    if (isPossible(need, one, today)) best.offer(one, scorePossible(need, one, today));
  }
  return best.inOrder().map((one) => pair(need, one, today));
}

/** Possible pairings of one programme, best first; equal scores by the need's id. */
export function rankNeeds(
  criteria: PreparedCriteria,
  needs: Iterable<PreparedNeed>,
  today: string,
  top: number,
): Pairing[] {
  const best = new Best<PreparedNeed>(top);
  for (const one of needs) {
    if (isPossible(one, criteria, today)) best.offer(one, scorePossible(one, criteria, today));
  }
  return best.inOrder().map((one) => pair(one, criteria, today));
}

/** Keeps the best few of many, so that ranking ten thousand against a thousand never holds them all. */
class Best<One extends { id: string }> {
  private entries: { one: One; score: number }[] = [];

  constructor(private readonly top: number) {}

  offer(one: One, score: number): void {
    this.entries.push({ one, score });
    if (this.entries.length >= 2 * this.top + 16) this.cut();
  }

  inOrder(): One[] {
    this.cut();
    return this.entries.map((entry) => entry.one);
  }

  private cut(): void {
    this.entries.sort((a, b) => b.score - a.score || (a.one.id < b.one.id ? -1 : 1));
    this.entries.length = Math.min(this.entries.length, this.top);
  }
}
