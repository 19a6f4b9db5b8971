import { atLeast, atMost, type Choice, missCost } from "./choose-meetings.ts";
import type { CompositionProblem } from "./composition-problem.ts";
import type { LinearModel, LinearRow, LinearSolver } from "./linear-model.ts";
import { placeByEjections } from "./place-by-ejections.ts";
import type { Slots } from "./scheduling.ts";

/** Candidates with the slot each takes. */
export type Placed = { candidate: number; slot: number };

/** What was placed, what it is worth (misses of minimums deducted), and what nothing exceeds. */
export type Placement = { placed: Placed[]; value: number; bound: number };

export type PlacePorts = {
  solve: LinearSolver;
  secondsLeft: () => number;
  improved?: (placement: Placement) => void;
};

/** A meeting in a slot: one column of the programme. */
type Column = { candidate: number; slot: number };
type Prices = {
  seat: Float64Array;
  table: Float64Array;
  candidate: Map<number, number>;
  most: Float64Array;
  need: Float64Array;
};

const ROUNDING = 1e-7;
/** Beyond this many columns a first answer takes longer than anybody waits: the gap is shown instead. */
const MOST_COLUMNS = 50_000;
/** Candidates priced at first, beside so many for each one that would meet if slots did not matter. */
const FIRST_PRICED = 50;
const MORE_PRICED = 1.5;
/** Columns of the first whole-number programme: few enough for a second or so. */
const FIRST_WINDOW = 700;

/**
 * Who meets whom and when, at once: each meeting in each slot is a question. First without asking for whole answers, which
 * gives a bound, a price to every seat, and meetings that share their slots: most often whole meetings, that then fit into whole
 * slots, and nothing is better. Otherwise what is priced too dear cannot be in a better composition than the one at hand, so the
 * whole-number programme holds only the rest. It is exact: a first window is widened until nothing outside could matter.
 */
export function chooseAndPlace(
  problem: CompositionProblem,
  choice: Choice,
  start: { placed: Placed[]; value: number },
  ports: PlacePorts,
): Placement | null {
  const priced = priceColumns(problem, choice, ports);
  if (!priced) return null;
  const { bound, prices } = priced;
  let best: Placement = { ...start, bound };
  const improve = (placed: Placed[]) => {
    const value = worth(problem, placed);
    if (value <= best.value) return;
    best = { placed, value, bound };
    ports.improved?.(best);
  };
  improve(placeShared(problem, priced, ports));
  const all = allColumns(problem)
    .map((column) => ({ column, loss: -reducedGain(problem, prices, column) }))
    .sort((a, b) => a.loss - b.loss);
  let window = Math.max(all[Math.min(FIRST_WINDOW, all.length) - 1]?.loss ?? 0, 0);
  for (;;) {
    const gap = bound - best.value;
    if (isBest(problem, best)) return best;
    window = Math.min(window, gap) + ROUNDING;
    const columns = all.filter(({ loss }) => loss <= window).map(({ column }) => column);
    const answer = ports.solve(writePlacing(problem, columns, true), { seconds: ports.secondsLeft() });
    const values = answer.kind === "none" ? null : answer.values;
    if (values) improve(columns.filter((_, index) => values[index]! > 0.5));
    if (answer.kind !== "best") return best;
    // Whatever is outside the window costs more than it: nothing outside belongs to something better.
    if (bound - best.value <= window) return { ...best, bound: best.value };
    window = bound - best.value;
  }
}

/** Candidates that have most of a meeting in a programme's shares, each in a slot; those that were not made to fit are left out. */
function placeShared(
  problem: CompositionProblem,
  { columns, shares }: Priced,
  { secondsLeft }: PlacePorts,
): Placed[] {
  const ofCandidate = new Map<number, { sum: number; slot: number }>();
  for (const [index, { candidate, slot }] of columns.entries()) {
    const share = shares[index]!;
    const known = ofCandidate.get(candidate) ?? { sum: 0, slot: -1 };
    ofCandidate.set(candidate, { sum: known.sum + share, slot: share > 0.5 ? slot : known.slot });
  }
  const wanted = [...ofCandidate].filter(([, { sum }]) => sum > 0.5);
  const start = Int32Array.from(wanted, ([, { slot }]) => slot);
  return placeWanted(
    problem,
    wanted.map(([candidate]) => candidate),
    start,
    secondsLeft,
  );
}

/** The share of the time left that giving slots to what was chosen may take. */
const PLACING_SHARE = 0.2;
/** Moves after which it is given up: what fits does so within some hundreds. */
const mostMoves = (meetings: number): number => 20_000 + 50 * meetings;

/** These candidates in slots, from slots that some have already (-1: none); those that were not made to fit are left out. */
export function placeWanted(
  problem: CompositionProblem,
  wanted: readonly number[],
  start: Slots,
  secondsLeft: () => number,
): Placed[] {
  const meetings = wanted.map((index) => problem.candidates[index]!);
  const until = secondsLeft() * (1 - PLACING_SHARE);
  const most = mostMoves(meetings.length);
  const slots = placeByEjections(
    problem,
    meetings,
    start,
    (moves) => moves > most || ((moves & 255) === 0 && secondsLeft() < until),
  );
  return wanted.flatMap((candidate, index) => {
    const slot = slots[index]!;
    return slot === -1 ? [] : [{ candidate, slot }];
  });
}

/** What placed meetings are worth: their weight, less the cost of minimums missed. */
export function worth(problem: CompositionProblem, placed: readonly Placed[]): number {
  const { candidates, fewest, people } = problem;
  const held = new Int32Array(people);
  let weight = 0;
  for (const { candidate } of placed) {
    const one = candidates[candidate]!;
    held[one.a]! += 1;
    held[one.b]! += 1;
    weight += one.weight;
  }
  const missed = fewest.reduce((sum, need, person) => sum + Math.max(0, need - held[person]!), 0);
  return weight - missCost(problem) * missed;
}

const allColumns = ({ candidates }: CompositionProblem): Column[] =>
  candidates.flatMap(({ slots }, candidate) => slots.map((slot) => ({ candidate, slot })));

/** How far below what nothing exceeds the best may be: a millionth of its weight, or of the heaviest pair. */
const TOLERANCE = 1e-6;

/** Does nothing weigh more? Whatever is missed of minimums is no part of what the tolerance is a share of. */
export function isBest({ candidates }: CompositionProblem, { placed, value, bound }: Placement): boolean {
  const weight = placed.reduce((sum, { candidate }) => sum + candidates[candidate]!.weight, 0);
  return bound - value <= TOLERANCE * Math.max(1, weight);
}

/** A programme solved without whole numbers: what nothing exceeds, what each row costs, and each column's share of a meeting. */
type Priced = { bound: number; prices: Prices; columns: Column[]; shares: Float64Array };

/** Solves without whole numbers, letting in candidates as their price shows that they could matter. */
function priceColumns(
  problem: CompositionProblem,
  { chosen, losses }: Choice,
  { solve, secondsLeft }: PlacePorts,
): Priced | null {
  const { candidates } = problem;
  const byLoss = [...losses.keys()].sort((x, y) => losses[x]! - losses[y]!);
  const active = new Set(byLoss.slice(0, FIRST_PRICED + MORE_PRICED * chosen.length));
  for (;;) {
    const columns = [...active].flatMap((candidate) =>
      candidates[candidate]!.slots.map((slot) => ({ candidate, slot })),
    );
    if (columns.length > MOST_COLUMNS) return null;
    const answer = solve(writePlacing(problem, columns, false), { seconds: secondsLeft() });
    if (answer.kind !== "best") return null;
    const prices = readPrices(problem, columns, answer.prices);
    let added = 0;
    for (const [candidate, { slots }] of candidates.entries()) {
      if (active.has(candidate)) continue;
      if (!slots.some((slot) => reducedGain(problem, prices, { candidate, slot }) > ROUNDING)) continue;
      active.add(candidate);
      added += 1;
    }
    if (added === 0) return { bound: answer.value, prices, columns, shares: answer.values };
  }
}

/** What one more of a column would gain at these prices; never above 0 at the optimum. */
function reducedGain({ candidates, slots }: CompositionProblem, prices: Prices, column: Column): number {
  const { a, b, weight } = candidates[column.candidate]!;
  const { seat, table, most, need } = prices;
  return (
    weight -
    seat[a * slots + column.slot]! -
    seat[b * slots + column.slot]! -
    table[column.slot]! -
    most[a]! -
    most[b]! -
    need[a]! -
    need[b]! -
    (prices.candidate.get(column.candidate) ?? 0)
  );
}

/** The rows of a programme, each with what it is about, so that its price can be found again. */
type Row = LinearRow & { of: keyof Prices; at: number };

function rowsOf(problem: CompositionProblem, columns: readonly Column[]): Row[] {
  const { candidates, people, slots, most, fewest, tablesAt } = problem;
  const seats: number[][] = Array.from({ length: people * slots }, () => []);
  const tables: number[][] = Array.from({ length: slots }, () => []);
  const own: number[][] = Array.from({ length: people }, () => []);
  const ofCandidate = new Map<number, number[]>();
  for (const [index, { candidate, slot }] of columns.entries()) {
    for (const person of [candidates[candidate]!.a, candidates[candidate]!.b]) {
      seats[person * slots + slot]!.push(index);
      own[person]!.push(index);
    }
    tables[slot]!.push(index);
    const same = ofCandidate.get(candidate);
    if (same) same.push(index);
    else ofCandidate.set(candidate, [index]);
  }
  const rows: Row[] = [];
  const bound = (of: keyof Prices, at: number, held: number[], high: number) => {
    if (held.length > high) rows.push({ ...atMost(held, high), of, at });
  };
  for (const [at, held] of seats.entries()) bound("seat", at, held, 1);
  for (const [at, held] of tables.entries()) bound("table", at, held, tablesAt[at]!);
  for (const [at, held] of ofCandidate) bound("candidate", at, held, 1);
  for (const [at, held] of own.entries()) bound("most", at, held, most[at]!);
  let spare = columns.length;
  for (const [at, need] of fewest.entries()) {
    if (need === 0) continue;
    rows.push({ ...atLeast([...own[at]!, spare], need), of: "need", at });
    spare += 1;
  }
  return rows;
}

function writePlacing(problem: CompositionProblem, columns: readonly Column[], whole: boolean): LinearModel {
  const miss = missCost(problem);
  const needs = problem.fewest.filter((need) => need > 0);
  return {
    gains: [
      ...columns.map(({ candidate }) => problem.candidates[candidate]!.weight),
      ...needs.map(() => -miss),
    ],
    upper: [...columns.map(() => 1), ...needs],
    whole,
    rows: rowsOf(problem, columns),
  };
}

function readPrices(problem: CompositionProblem, columns: readonly Column[], given: Float64Array): Prices {
  const { people, slots } = problem;
  const prices: Prices = {
    seat: new Float64Array(people * slots),
    table: new Float64Array(slots),
    candidate: new Map(),
    most: new Float64Array(people),
    need: new Float64Array(people),
  };
  for (const [index, { of, at }] of rowsOf(problem, columns).entries()) {
    if (of === "candidate") prices.candidate.set(at, given[index]!);
    else prices[of][at] = given[index]!;
  }
  return prices;
}
