import { type BreakClauses, writeBreakClauses } from "./break-clauses.ts";
import { countImpossible, type Impossible, leastImpossible } from "./impossible.ts";
import { measureBreaks, type Scheduling, type Slots } from "./scheduling.ts";

/** What a search of the fewest breaks tells as it goes, and what it is told. */
export type BreakPorts = {
  /** Asked now and then: should it end? */
  stop: () => boolean;
  /** The fewest breaks of a timetable found by anyone so far. */
  fewest: () => number;
  found: (slots: Slots, breaks: number) => void;
  /** No timetable has fewer breaks than this: it is proved. */
  atLeast: (breaks: number) => void;
};

/** How it ended: all constraints proved contradictory, or not. */
export type Proof =
  | { kind: "impossible"; reasons: Impossible[] }
  | { kind: "possible" }
  | { kind: "unknown" };

/** Is there a timetable at all, whatever its breaks; if not, why. */
export function findAnyTimetable(scheduling: Scheduling, stop: () => boolean): Proof & { slots?: Slots } {
  const counted = countImpossible(scheduling);
  if (counted.length > 0) return { kind: "impossible", reasons: counted };
  const clauses = writeBreakClauses(scheduling);
  const ending = clauses.solver.search({ stop });
  if (ending === "answer") return { kind: "possible", slots: clauses.read() };
  if (ending === "stopped") return { kind: "unknown" };
  return { kind: "impossible", reasons: [leastImpossible(scheduling, stop)] };
}

/**
 * Proves, from `from` upwards, that no timetable has so few breaks, until one has: that one is then the best there is.
 * Ends as soon as a timetable found elsewhere has no more breaks than are proved necessary. While none is known that keeps
 * breaks close to each other, one is looked for first: there may be none.
 */
export function proveFewestBreaks(scheduling: Scheduling, from: number, ports: BreakPorts): Proof {
  const { stop, fewest, found, atLeast } = ports;
  const tell = (clauses: BreakClauses) => {
    const slots = clauses.read();
    found(slots, measureBreaks(scheduling, slots).sum);
  };
  if (fewest() === Number.POSITIVE_INFINITY) {
    const clauses = writeBreakClauses(scheduling, Number.POSITIVE_INFINITY);
    const ending = clauses.solver.search({ stop });
    if (ending === "stopped") return { kind: "unknown" };
    if (ending === "none") return impossible(scheduling);
    tell(clauses);
  }
  for (let bound = from; ; bound += 1) {
    atLeast(bound);
    if (fewest() <= bound) return { kind: "possible" };
    const clauses = writeBreakClauses(scheduling, bound);
    const bounded = clauses.allow(bound);
    const ending = clauses.solver.search({ stop: () => stop() || fewest() <= bound });
    if (ending === "answer") {
      tell(clauses);
      return { kind: "possible" };
    }
    if (ending === "stopped") return { kind: fewest() <= bound ? "possible" : "unknown" };
    if (!bounded) return impossible(scheduling);
  }
}

const impossible = ({ maxBreakGap }: Scheduling): Proof => ({
  kind: "impossible",
  reasons: [{ kind: "breaks", maxBreakGap }],
});
