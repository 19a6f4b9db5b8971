import { parentPort, workerData } from "node:worker_threads";
import {
  findAnyTimetable,
  type Proof,
  proveFewestBreaks,
} from "#domain/meetups/timetable/ascending-proof.ts";
import { freeAndPlace } from "#domain/meetups/timetable/free-and-place.ts";
import { searchByKempeChains } from "#domain/meetups/timetable/kempe-search.ts";
import { measureBreaks, type Slots } from "#domain/meetups/timetable/scheduling.ts";
import { boardOf, type Job, type Told } from "./thread-messages.ts";

/** How long exchanges along chains go on without finding anything better, in milliseconds, before meetings are freed instead. */
const CHAIN_PATIENCE_MS = 2_500;

const tell = (told: Told) => parentPort?.postMessage(told);
const job = workerData as Job;
const board = boardOf(job.board);
const proof = job.kind === "prove" ? prove(job) : look(job);
tell({ kind: "ended", impossible: proof.kind === "impossible" ? proof.reasons : null });

function found(slots: Slots, breaks: number): void {
  if (breaks >= board.fewest()) return;
  board.found(breaks);
  tell({ kind: "found", slots, breaks });
}

function prove({ scheduling }: Extract<Job, { kind: "prove" }>): Proof {
  const any = findAnyTimetable(scheduling, board.stop);
  if (any.kind !== "possible") return any;
  if (any.slots) {
    const { sum, gap } = measureBreaks(scheduling, any.slots);
    if (gap <= scheduling.maxBreakGap) found(any.slots, sum);
  }
  return proveFewestBreaks(scheduling, 0, { ...board, found, atLeast: board.prove });
}

function look({ scheduling, seed }: Extract<Job, { kind: "look" }>): Proof {
  const any = findAnyTimetable(scheduling, board.stop);
  if (any.kind !== "possible" || !any.slots) return { kind: "unknown" };
  let best: Slots | null = null;
  let foundAt = performance.now();
  const keep = (slots: Slots, breaks: number) => {
    best = slots;
    foundAt = performance.now();
    found(slots, breaks);
  };
  const over = () => board.stop() || board.fewest() <= board.proved();
  const chainsOver = () => over() || (best !== null && performance.now() - foundAt > CHAIN_PATIENCE_MS);
  searchByKempeChains(scheduling, any.slots, { seed, stop: chainsOver, found: keep });
  if (best) freeAndPlace(scheduling, best, seed, { stop: over, fewest: board.fewest, found: keep });
  return { kind: "unknown" };
}
