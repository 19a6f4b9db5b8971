import type { Criteria, Ticket } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";

/** A possible programme for a need, with the score of their pairing. */
export type Candidate = { criteria: Criteria; score: number };

/** Two or three programmes that together can cover what is sought, and what each could bring, in whole euros. */
export type Stack = { parts: { criteria: Criteria; euros: number }[]; score: number };

/** Beyond these, a stack would rest on weak pairings, and trying all threes would grow long. */
const MOST_CANDIDATES = 14;
const MOST_STACKS = 3;

/**
 * Which two or three financers together cover the sum: each within its own ticket, no financer twice, the sum met exactly,
 * and a share for others where one asks for it. Best mean score first; fewer partners first when equal; stacks that share
 * two partners with a better one are left out, so that the few told differ. Source: matching, advice.
 */
export function cofinancingStacks(need: Need, candidates: readonly Candidate[]): Stack[] {
  const withTicket = candidates.filter(
    (one): one is Candidate & { criteria: { ticket: Ticket } } => one.criteria.ticket !== null,
  );
  const best = [...withTicket]
    .sort((a, b) => b.score - a.score || (a.criteria.id < b.criteria.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  const alone = best.filter(({ criteria }) => criteria.ticket.max >= need.amount.sought);
  const partners = best.filter((one) => !alone.includes(one));
  const stacks = groupsOf(partners)
    .map((group) => toStack(need, group))
    .filter((stack) => stack !== null)
    .sort((a, b) => b.score - a.score || a.parts.length - b.parts.length);
  return distinct(stacks);
}

type WithTicket = Candidate & { criteria: { ticket: Ticket } };

function groupsOf(candidates: WithTicket[]): WithTicket[][] {
  const groups: WithTicket[][] = [];
  for (const [i, a] of candidates.entries()) {
    for (const [j, b] of candidates.entries()) {
      if (j <= i || a.criteria.financer.name === b.criteria.financer.name) continue;
      groups.push([a, b]);
      for (const c of candidates.slice(j + 1)) {
        if (![a, b].some((one) => one.criteria.financer.name === c.criteria.financer.name))
          groups.push([a, b, c]);
      }
    }
  }
  return groups;
}

/** Smallest tickets first go to all, then the rest to the best pairings up to their largest; null when the sum is not met. */
function toStack(need: Need, group: WithTicket[]): Stack | null {
  const { sought, total, minimumUseful } = need.amount;
  const least = (one: WithTicket) => Math.max(one.criteria.ticket.min, minimumUseful ?? 1);
  let rest = sought - group.reduce((sum, one) => sum + least(one), 0);
  if (rest < 0) return null;
  const parts = group.map((one) => {
    const more = Math.min(rest, one.criteria.ticket.max - least(one));
    rest -= more;
    return { criteria: one.criteria as Criteria, euros: least(one) + more };
  });
  if (rest > 0) return null;
  const sharesMet = parts.every(
    ({ criteria, euros }) => (total - euros) / total >= (criteria.cofinancingMinimumShare ?? 0),
  );
  if (!sharesMet) return null;
  return { parts, score: group.reduce((sum, one) => sum + one.score, 0) / group.length };
}

function distinct(stacks: Stack[]): Stack[] {
  const kept: Stack[] = [];
  for (const stack of stacks) {
    const ids = new Set(stack.parts.map((part) => part.criteria.id));
    const near = kept.some((other) => other.parts.filter((part) => ids.has(part.criteria.id)).length >= 2);
    if (!near) kept.push(stack);
    if (kept.length === MOST_STACKS) break;
  }
  return kept;
}
