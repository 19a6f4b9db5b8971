import { type Pairing, pair } from "./pairing.ts";
import { isPossible } from "./possible.ts";
import type { PreparedCriteria, PreparedNeed } from "./prepare.ts";

/** Possible pairings of one need, best first; equal scores by the programme's id, so that the order is always the same. */
export function rankCriteria(
  need: PreparedNeed,
  criteria: Iterable<PreparedCriteria>,
  today: string,
  top: number,
): Pairing[] {
  const best = new Best(top);
  for (const one of criteria) if (isPossible(need, one, today)) best.offer(pair(need, one, today), one.id);
  return best.inOrder();
}

/** Possible pairings of one programme, best first; equal scores by the need's id. */
export function rankNeeds(
  criteria: PreparedCriteria,
  needs: Iterable<PreparedNeed>,
  today: string,
  top: number,
): Pairing[] {
  const best = new Best(top);
  for (const one of needs)
    if (isPossible(one, criteria, today)) best.offer(pair(one, criteria, today), one.id);
  return best.inOrder();
}

type Entry = { pairing: Pairing; otherId: string };

/** Keeps the best few of many, so that ranking ten thousand against a thousand never holds them all. */
class Best {
  private entries: Entry[] = [];

  constructor(private readonly top: number) {}

  offer(pairing: Pairing, otherId: string): void {
    this.entries.push({ pairing, otherId });
    if (this.entries.length >= 2 * this.top + 16) this.cut();
  }

  inOrder(): Pairing[] {
    this.cut();
    return this.entries.map((entry) => entry.pairing);
  }

  private cut(): void {
    this.entries.sort((a, b) => b.pairing.score - a.pairing.score || (a.otherId < b.otherId ? -1 : 1));
    this.entries.length = Math.min(this.entries.length, this.top);
  }
}
