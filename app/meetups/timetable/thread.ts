import { parentPort, workerData } from "node:worker_threads";
import {
  findAnyTimetable,
  type Proof,
  proveFewestBreaks,
} from "#domain/meetups/timetable/ascending-proof.ts";
import { freeAndPlace } from "#domain/meetups/timetable/free-and-place.ts";
import { searchByKempeChains } from "#domain/meetups/timetable/kempe-search.ts";
import { measureBreaks, type Scheduling, type Slots } from "#domain/meetups/timetable/scheduling.ts";
import { boardOf, type Job, type Told } from "./thread-messages.ts";

/** Proposals of one cooling of the exchanges along chains, some seconds, and coolings before meetings are freed instead. */
const CHAIN_PROPOSALS = 40_000_000;
const CHAIN_COOLINGS = 3;

/** How long one bound is worked on, in seconds of processor of both threads. */
const BOUND_PATIENCE_S = 40;

const tell = (told: Told) => parentPort?.postMessage(told);
const job = workerData as Job;
const board = boardOf(job.board);
const proof = job.kind === "prove" ? prove(job) : look(job.scheduling, job.seed);
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
  let raisedAt = processorSeconds();
  const proof = proveFewestBreaks(scheduling, 0, {
    ...board,
    stop: () => board.stop() || processorSeconds() - raisedAt > BOUND_PATIENCE_S,
    found,
    atLeast: (breaks) => {
      raisedAt = processorSeconds();
      board.prove(breaks);
    },
  });
  // Where the next bound does not come, two that look for a better timetable find more than one.
  return proof.kind === "unknown" ? look(scheduling, 2) : proof;
}

/** What all threads of this process have worked so far. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function look(scheduling: Scheduling, seed: number): Proof {
  const any = findAnyTimetable(scheduling, board.stop);
  if (any.kind !== "possible" || !any.slots) return { kind: "unknown" };
  let best: Slots | null = null;
  const keep = (slots: Slots, breaks: number) => {
    best = slots;
    found(slots, breaks);
  };
  const over = () => board.stop() || board.fewest() <= board.proved();
  searchByKempeChains(scheduling, any.slots, {
    seed,
    proposals: CHAIN_PROPOSALS,
    coolings: CHAIN_COOLINGS,
    stop: over,
    found: keep,
  });
  // One stays with what it has, the other wanders: some instances are solved by the one, some by the other.
  const wanders = job.kind === "prove";
  if (best) freeAndPlace(scheduling, best, seed, { stop: over, fewest: board.fewest, found: keep, wanders });
  return { kind: "unknown" };
}
