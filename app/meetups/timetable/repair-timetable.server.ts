import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Repair, RepairProblem } from "#domain/meetups/timetable/repair.ts";
import { type Result, refused } from "#domain/result.ts";
import type { RepairJob, RepairTold } from "./repair-thread.ts";
import { THREAD } from "./thread-messages.ts";

export type RepairOptions = {
  /** How long people who wait may be kept waiting for the proof, in milliseconds. */
  limitMs?: number;
  signal?: AbortSignal;
};

/**
 * Mends a timetable in a thread of its own: the fewest meetings dropped, then the fewest people moved. What is found first is
 * given when the proof that nothing is better does not come in time.
 */
export function repairInThread(
  job: RepairJob,
  { limitMs = 5_000, signal }: RepairOptions = {},
): Promise<Result<Repair, RepairProblem | { kind: "out-of-time" }>> {
  return new Promise((settle, fail) => {
    const thread = new Worker(resolve(THREAD), { workerData: job });
    let found: RepairTold["repair"] | null = null;
    let waiting = false;
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      void thread.terminate();
      settle(found ?? refused({ kind: "out-of-time" }));
    };
    const cancel = () => {
      found = null;
      end();
    };
    let timer = setTimeout(() => {
      if (found) end();
      // On a busy machine the first may still be to come: it is waited for, and taken at once.
      else [waiting, timer] = [true, setTimeout(end, 2 * limitMs)];
    }, limitMs);
    signal?.addEventListener("abort", cancel);
    if (signal?.aborted) cancel();
    thread.on("message", ({ repair, last }: RepairTold) => {
      found = repair;
      if (last || waiting) end();
    });
    thread.on("error", fail);
  });
}
