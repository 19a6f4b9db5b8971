import {
  chooseAndPlace,
  isBest,
  type Placed,
  type Placement,
  placeWanted,
  worth,
} from "./choose-and-place.ts";
import { chooseMeetings } from "./choose-meetings.ts";
import {
  type CompositionProblem,
  type PinConflict,
  pinConflicts,
  toProblem,
  toScheduling,
} from "./composition-problem.ts";
import type { MeetupEvent } from "./event.ts";
import type { Id } from "./fields.ts";
import { searchByKempeChains } from "./kempe-search.ts";
import type { LinearSolver } from "./linear-model.ts";
import { placeByChains } from "./place-by-chains.ts";
import { measureBreaks, type Slots } from "./scheduling.ts";
import { seatAtTables } from "./seat-at-tables.ts";
import { findUnmet, type Unmet } from "./unmet.ts";

/** A meeting of the timetable: who, in which slot and at which table, both numbered from 1. */
export type Meeting = { a: Id; b: Id; slot: number; table: number };

export type Composition = {
  meetings: Meeting[];
  /** The sum of what the meetings are worth. */
  weight: number;
  /** Nothing else meets more of the minimums, nor weighs more with as many met. */
  proved: boolean;
  /** No composition that misses as few minimums weighs more than this; the weight itself when proved. */
  bound: number;
  /** Runs of idle slots between the first and the last meeting of someone, in all. */
  breaks: number;
  unmet: Unmet[];
};

export type ComposePorts = {
  solve: LinearSolver;
  /** Until the composition should be given. */
  secondsLeft: () => number;
  stop: () => boolean;
  progress?: (progress: { weight: number; bound: number }) => void;
  /** A whole composition, long before the end: for when there is no time to wait for it. */
  early?: (composition: Composition) => void;
};

/** How long comfort may be worked on once it is known who meets whom, in seconds, and proposals of one cooling. */
const COMFORT_SECONDS = 1.5;
const COMFORT_PROPOSALS = 1_500_000;

/**
 * Composes a meetup: who meets whom, when and at which table. First as many of the promised minimums as can be kept, then the
 * greatest weight, within maximums, absences, tables and pins, never a vetoed pair; then the fewest breaks.
 *
 * It first chooses as if slots did not matter. When the chosen meetings then fit into slots, nothing can be better: proved.
 * When absences forbid it, meetings and slots are chosen together. Refused when pins contradict each other.
 */
export function compose(
  event: MeetupEvent,
  ports: ComposePorts,
): { ok: true; value: Composition } | { ok: false; conflicts: PinConflict[] } {
  const conflicts = pinConflicts(event);
  if (conflicts.length > 0) return { ok: false, conflicts };
  const problem = toProblem(event);
  const early = (found: Placement) => ports.early?.(finish(event, problem, found, ports, true));
  const found = choose(problem, ports, early);
  return { ok: true, value: finish(event, problem, found, ports, false) };
}

/** Slots made comfortable, tables, and what is told. What is given early is neither made comfortable nor explained. */
function finish(
  event: MeetupEvent,
  problem: CompositionProblem,
  found: Placement,
  ports: ComposePorts,
  early: boolean,
): Composition {
  const chosen = found.placed.map(({ candidate }) => problem.candidates[candidate]!);
  const scheduling = toScheduling(problem, chosen);
  const start = Int32Array.from([
    ...found.placed.map(({ slot }) => slot),
    ...problem.pinned.map(({ slot }) => slot),
  ]);
  const slots = early ? start : comfort(scheduling, start, ports);
  const pairs = [...chosen, ...problem.pinned].map(({ pair }) => event.pairs[pair]!);
  const tables = seatAtTables(scheduling, slots);
  const meetings = pairs
    .map(({ a, b }, index) => ({ a, b, slot: slots[index]! + 1, table: tables[index]! + 1 }))
    .sort((x, y) => x.slot - y.slot || x.table - y.table);
  const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  const pinnedWeight = problem.pinned.reduce((sum, { pair }) => sum + event.pairs[pair]!.weight, 0);
  const proved = isBest(problem, found);
  return {
    meetings,
    weight,
    proved,
    bound: proved
      ? weight
      : Math.min(
          weight + (found.bound - found.value) * problem.heaviest,
          (early ? mostOf(problem) : heaviest(problem, ports)) + pinnedWeight,
        ),
    breaks: measureBreaks(scheduling, slots).sum,
    unmet: findUnmet(event, meetings, early ? { ...ports, secondsLeft: () => 0 } : ports),
  };
}

/** What nothing weighs more than, at a glance: the heaviest candidates, as many as there can be meetings. */
function mostOf({ candidates, most, tablesAt, heaviest: unit }: CompositionProblem): number {
  const seats = most.reduce((sum, own) => sum + own, 0) >> 1;
  const places = tablesAt.reduce((sum, tables) => sum + tables, 0);
  const weights = candidates.map(({ weight }) => weight).sort((a, b) => b - a);
  return unit * weights.slice(0, Math.min(seats, places)).reduce((sum, weight) => sum + weight, 0);
}

/** What no choice weighs more than, minimums and slots left aside. */
const heaviest = (problem: CompositionProblem, { solve }: ComposePorts): number => {
  const free = { ...problem, fewest: problem.fewest.map(() => 0) };
  return (chooseMeetings(free, solve, () => 1)?.bound ?? Number.POSITIVE_INFINITY) * problem.heaviest;
};

function choose(
  problem: CompositionProblem,
  { solve, secondsLeft, stop, progress }: ComposePorts,
  early: (found: Placement) => void,
): Placement {
  const all = problem.candidates.map((_, index) => index);
  const some = placeSome(problem, all);
  early({ placed: some, value: worth(problem, some), bound: Number.POSITIVE_INFINITY });
  const choice = chooseMeetings(problem, solve, secondsLeft);
  const bound = choice?.bound ?? Number.POSITIVE_INFINITY;
  const wanted = choice?.chosen ?? all;
  const valued = (placed: Placed[]): Placement => ({ placed, value: worth(problem, placed), bound });
  let best = valued(placeSome(problem, wanted));
  early(best);
  const tell = () =>
    progress?.({ weight: best.value * problem.heaviest, bound: best.bound * problem.heaviest });
  tell();
  if (choice && !stop()) {
    const meetings = wanted.map((index) => problem.candidates[index]!);
    const placed = valued(placeWanted(problem, wanted, placeByChains(problem, meetings), secondsLeft));
    if (placed.value > best.value) best = placed;
    tell();
    if (choice.whole && isBest(problem, best)) return best;
  }
  if (!choice) return best;
  const reserve = RESERVED_SHARE * secondsLeft();
  const together = chooseAndPlace(problem, choice, best, {
    solve,
    secondsLeft: () => secondsLeft() - reserve,
    improved: (better) => {
      best = better;
      tell();
    },
  });
  return together ?? best;
}

/** The share of the time left that is kept for slots, tables and reasons. */
const RESERVED_SHARE = 0.25;

/** As many of these as fit, heaviest first, then others as long as they fit. */
function placeSome(problem: CompositionProblem, wanted: readonly number[]): Placed[] {
  const { candidates, people, most } = problem;
  const inWanted = new Set(wanted);
  const byWeight = candidates
    .map((_, index) => index)
    .sort((x, y) => candidates[y]!.weight - candidates[x]!.weight);
  const order = [
    ...byWeight.filter((index) => inWanted.has(index)),
    ...byWeight.filter((index) => !inWanted.has(index)),
  ];
  const seatTaken = new Set<number>();
  const held = new Int32Array(people);
  const left = [...problem.tablesAt];
  const placed: Placed[] = [];
  for (const candidate of order) {
    const { a, b, slots } = candidates[candidate]!;
    if (held[a]! >= most[a]! || held[b]! >= most[b]!) continue;
    const slot = slots.find(
      (each) =>
        left[each]! > 0 &&
        !seatTaken.has(a * problem.slots + each) &&
        !seatTaken.has(b * problem.slots + each),
    );
    if (slot === undefined) continue;
    placed.push({ candidate, slot });
    seatTaken.add(a * problem.slots + slot).add(b * problem.slots + slot);
    held[a]! += 1;
    held[b]! += 1;
    left[slot]! -= 1;
  }
  return placed;
}

/**
 * The same meetings with fewer breaks, as far as a short search finds: no two people's further apart than is fair, unless
 * absences make some so broken that none is found.
 */
function comfort(scheduling: ReturnType<typeof toScheduling>, start: Slots, ports: ComposePorts): Slots {
  let best = start;
  const until = Math.max(0, ports.secondsLeft() - COMFORT_SECONDS);
  const fairUntil = until + COMFORT_SECONDS / 2;
  for (const maxBreakGap of [scheduling.maxBreakGap, scheduling.slots]) {
    const given = () => (best === start && maxBreakGap < scheduling.slots ? fairUntil : until);
    searchByKempeChains({ ...scheduling, maxBreakGap }, start, {
      seed: 1,
      proposals: COMFORT_PROPOSALS,
      stop: () => ports.stop() || ports.secondsLeft() <= given(),
      found: (slots) => {
        best = slots;
      },
    });
    if (best !== start) break;
  }
  return best;
}
