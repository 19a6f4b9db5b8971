import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Composition } from "#domain/meetups/timetable/compose.ts";
import type { PinConflict } from "#domain/meetups/timetable/composition-problem.ts";
import type { MeetupEvent } from "#domain/meetups/timetable/event.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { ComposeJob, ComposeTold } from "./compose-thread.ts";
import { boardOf, newBoard, THREAD } from "./thread-messages.ts";

export type Composed = { ok: true; value: Composition } | { ok: false; conflicts: PinConflict[] };
export type ComposeProblem = { kind: "pins-contradict"; conflicts: PinConflict[] } | { kind: "out-of-time" };
export type ComposeOptions = {
  /** How long it may take, in milliseconds. */
  limitMs?: number;
  /** Cancels: nothing is composed, the answer is "out-of-time". */
  signal?: AbortSignal;
  /** Told as better compositions are found, and how good one could be at most. */
  onProgress?: (progress: { weight: number; bound: number }) => void;
};

/**
 * Composes a meetup's timetable in a thread of its own: who meets whom, when and at which table. As many promised minimums as
 * can be kept, then the greatest weight, then the fewest breaks. `proved` says that nothing better exists; otherwise `bound`
 * is what no composition exceeds. Give it what `readEvent` read. Refused: pins that contradict each other or the event.
 */
export function composeTimetable(
  event: MeetupEvent,
  { limitMs = 10_000, signal, onProgress }: ComposeOptions = {},
): Promise<Result<Composition, ComposeProblem>> {
  const buffer = newBoard();
  const job: ComposeJob = { event, seconds: limitMs / 1000, board: buffer };
  return new Promise((settle, fail) => {
    const thread = new Worker(resolve(THREAD), { workerData: job });
    const end = (result: Result<Composition, ComposeProblem>) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      void thread.terminate();
      settle(result);
    };
    let early: Composition | null = null;
    const cancel = () => {
      boardOf(buffer).askToStop();
      end(refused({ kind: "out-of-time" }));
    };
    const timer = setTimeout(() => (early ? end(done(early)) : cancel()), limitMs + GRACE_MS);
    signal?.addEventListener("abort", cancel);
    if (signal?.aborted) cancel();
    thread.on("message", (told: ComposeTold) => {
      if (told.kind === "early") early = told.composition;
      else if (told.kind === "progress") onProgress?.({ weight: told.weight, bound: told.bound });
      else if (told.composed.ok) end(done(told.composed.value));
      else end(refused({ kind: "pins-contradict", conflicts: told.composed.conflicts }));
    });
    thread.on("error", fail);
  });
}

/** The thread keeps to the limit by itself; this long after it, what it gave early is taken. */
const GRACE_MS = 300;
