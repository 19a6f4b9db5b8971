import type { Candidate, CompositionProblem } from "./composition-problem.ts";
import type { LinearModel, LinearRow, LinearSolver } from "./linear-model.ts";

/**
 * Which candidates (by their place in the problem) would meet if slots did not matter, what no composition exceeds, and how much
 * is lost by having a candidate meet. `whole`: the choice is one of whole meetings.
 */
export type Choice = { chosen: number[]; bound: number; losses: Float64Array; whole: boolean };

/** A missed minimum costs more than all the weight there is: minimums come before weight. */
export function missCost({ candidates, most }: CompositionProblem): number {
  const heaviest = candidates.reduce((most, one) => Math.max(most, one.weight), 0);
  const meetings = Math.min(candidates.length, most.reduce((sum, own) => sum + own, 0) / 2);
  return 1 + heaviest * Math.ceil(meetings);
}

/** Below this many candidates all are written at once; above, those that could matter. */
const WRITTEN_AT_ONCE = 3_000;
const ROUNDING = 1e-7;

/**
 * Who meets whom by weight, within maximums and the number of places, minimums first; slots are left aside, so that nothing
 * can be worth more. People's limits and the total are nested sums on two sides: corners of such a programme are whole.
 * Among many candidates those that could matter are found by their price. Null when it was stopped or is not whole.
 */
export function chooseMeetings(
  problem: CompositionProblem,
  solve: LinearSolver,
  secondsLeft: () => number,
): Choice | null {
  const { candidates, people, fewest } = problem;
  const active = firstCandidates(problem);
  const isActive = new Uint8Array(candidates.length);
  for (const index of active) isActive[index] = 1;
  const needing = fewest.flatMap((need, person) => (need > 0 ? [person] : []));
  for (;;) {
    const answer = solve(writeChoice(problem, active, needing), { seconds: secondsLeft() });
    if (answer.kind !== "best") return null;
    const priceOf = (person: number) => answer.prices[person]!;
    const needPrice = new Float64Array(people);
    for (const [place, person] of needing.entries()) needPrice[person] = answer.prices[people + 1 + place]!;
    const total = answer.prices[people]!;
    const losses = Float64Array.from(
      candidates,
      ({ a, b, weight }) => priceOf(a) + priceOf(b) + needPrice[a]! + needPrice[b]! + total - weight,
    );
    let added = 0;
    for (const [index, loss] of losses.entries()) {
      if (isActive[index] || loss >= -ROUNDING) continue;
      isActive[index] = 1;
      active.push(index);
      added += 1;
    }
    if (added > 0) continue;
    const whole = active.every((_, column) => isWhole(answer.values[column]!));
    const chosen = active.filter((_, column) => answer.values[column]! > 0.5);
    return { chosen, bound: answer.value, losses, whole };
  }
}

export const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-5;

/** For each person the heaviest of its candidates, somewhat more than it may have. */
function firstCandidates({ candidates, people, most, fewest }: CompositionProblem): number[] {
  if (candidates.length <= WRITTEN_AT_ONCE) return candidates.map((_, index) => index);
  const byWeight = candidates
    .map((_, index) => index)
    .sort((x, y) => candidates[y]!.weight - candidates[x]!.weight);
  const taken = new Int32Array(people);
  const enough = (person: number) => taken[person]! >= most[person]! + fewest[person]! + 3;
  return byWeight.filter((index) => {
    const { a, b } = candidates[index]!;
    if (enough(a) && enough(b)) return false;
    taken[a]! += 1;
    taken[b]! += 1;
    return true;
  });
}

/** Rows: each person's maximum, the places there are, then the minimums of those who have one. */
function writeChoice(
  problem: CompositionProblem,
  active: readonly number[],
  needing: readonly number[],
): LinearModel {
  const { candidates, people, most, fewest, tablesAt } = problem;
  const own = columnsOfPeople(
    people,
    active.map((index) => candidates[index]!),
  );
  const places = tablesAt.reduce((sum, tables) => sum + tables, 0);
  const rows: LinearRow[] = own.map((columns, person) => atMost(columns, most[person]!));
  rows.push(
    atMost(
      active.map((_, column) => column),
      places,
    ),
  );
  for (const [place, person] of needing.entries()) {
    rows.push(atLeast([...own[person]!, active.length + place], fewest[person]!));
  }
  const miss = missCost(problem);
  return {
    gains: [...active.map((index) => candidates[index]!.weight), ...needing.map(() => -miss)],
    upper: [...active.map(() => 1), ...needing.map((person) => fewest[person]!)],
    whole: false,
    rows,
  };
}

export function columnsOfPeople(people: number, candidates: readonly Candidate[]): number[][] {
  const own: number[][] = Array.from({ length: people }, () => []);
  for (const [column, { a, b }] of candidates.entries()) {
    own[a]!.push(column);
    own[b]!.push(column);
  }
  return own;
}

export const atMost = (columns: number[], high: number): LinearRow => ({
  columns,
  low: Number.NEGATIVE_INFINITY,
  high,
});
export const atLeast = (columns: number[], low: number): LinearRow => ({
  columns,
  low,
  high: Number.POSITIVE_INFINITY,
});
