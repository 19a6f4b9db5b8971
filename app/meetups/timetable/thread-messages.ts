import type { Scheduling, Slots } from "#domain/meetups/timetable/scheduling.ts";
import type { Impossible } from "#domain/meetups/timetable/impossible.ts";

/** The site runs from its own folder, built or not: a thread's file is found from there. */
export const THREAD = "app/meetups/timetable/thread.mjs";

/** What a thread is asked. `board` is shared by all threads of one search; see `boardOf`. */
export type Job =
  | { kind: "prove"; scheduling: Scheduling; board: SharedArrayBuffer }
  | { kind: "look"; scheduling: Scheduling; seed: number; board: SharedArrayBuffer };

/** What a thread tells. `ended` comes last, once. */
export type Told =
  | { kind: "found"; slots: Slots; breaks: number }
  | { kind: "ended"; impossible: Impossible[] | null };

/** What threads of one search share: whether to stop, the fewest breaks found, and how many are proved necessary. */
export type Board = {
  stop: () => boolean;
  askToStop: () => void;
  fewest: () => number;
  found: (breaks: number) => void;
  proved: () => number;
  prove: (breaks: number) => void;
};

const NONE = 0x7fffffff;

export const newBoard = (): SharedArrayBuffer => {
  const buffer = new SharedArrayBuffer(12);
  Atomics.store(new Int32Array(buffer), 1, NONE);
  return buffer;
};

export function boardOf(buffer: SharedArrayBuffer): Board {
  const cells = new Int32Array(buffer);
  return {
    stop: () => Atomics.load(cells, 0) === 1,
    askToStop: () => void Atomics.store(cells, 0, 1),
    fewest: () => {
      const fewest = Atomics.load(cells, 1);
      return fewest === NONE ? Number.POSITIVE_INFINITY : fewest;
    },
    found: (breaks) => {
      for (let known = Atomics.load(cells, 1); breaks < known; known = Atomics.load(cells, 1)) {
        if (Atomics.compareExchange(cells, 1, known, breaks) === known) return;
      }
    },
    proved: () => Atomics.load(cells, 2),
    prove: (breaks) => {
      for (let known = Atomics.load(cells, 2); breaks > known; known = Atomics.load(cells, 2)) {
        if (Atomics.compareExchange(cells, 2, known, breaks) === known) return;
      }
    },
  };
}
