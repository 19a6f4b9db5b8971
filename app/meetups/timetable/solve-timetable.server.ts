import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Impossible } from "#domain/meetups/timetable/impossible.ts";
import type { Scheduling, Slots } from "#domain/meetups/timetable/scheduling.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { boardOf, type Job, newBoard, THREAD, type Told } from "./thread-messages.ts";

export type SolvedTimetable = { slots: Slots; breaks: number; proved: boolean };
export type TimetableProblem = { kind: "impossible"; reasons: Impossible[] } | { kind: "out-of-time" };
export type SolveOptions = {
  /** How long it may take, in milliseconds. */
  limitMs: number;
  /** Cancels: the best found so far is given back. */
  signal?: AbortSignal;
  /** Told each time a better timetable is found. */
  onProgress?: (progress: { breaks: number; proved: number }) => void;
};

/**
 * Places given meetings with the fewest breaks. Two threads: one exchanges meetings along Kempe chains, the other proves how
 * few breaks there can be; they end when they meet, when the time is over, or when the contradiction is found.
 */
export function solveTimetable(
  scheduling: Scheduling,
  { limitMs, signal, onProgress }: SolveOptions,
): Promise<Result<SolvedTimetable, TimetableProblem>> {
  const buffer = newBoard();
  const board = boardOf(buffer);
  const jobs: Job[] = [
    { kind: "prove", scheduling, board: buffer },
    { kind: "look", scheduling, seed: 1, board: buffer },
  ];
  return new Promise((settle, fail) => {
    let best: { slots: Slots; breaks: number } | null = null;
    let running = jobs.length;
    const threads = jobs.map((job) => new Worker(resolve(THREAD), { workerData: job }));
    const end = (reasons: Impossible[] | null = null) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cut);
      for (const thread of threads) void thread.terminate();
      if (best) settle(done({ ...best, proved: best.breaks <= board.proved() }));
      else settle(refused(reasons ? { kind: "impossible", reasons } : { kind: "out-of-time" }));
    };
    const cut = () => {
      board.askToStop();
      setTimeout(end, GRACE_MS).unref();
    };
    const timer = setTimeout(cut, Math.max(0, limitMs - GRACE_MS));
    signal?.addEventListener("abort", cut);
    if (signal?.aborted) cut();
    for (const thread of threads) {
      thread.on("message", (told: Told) => {
        if (told.kind === "found") {
          if (!best || told.breaks < best.breaks) best = told;
          onProgress?.({ breaks: best.breaks, proved: board.proved() });
        } else {
          running -= 1;
          if (told.impossible) end(told.impossible);
          else if (running === 0 || (best && best.breaks <= board.proved())) end();
        }
      });
      thread.on("error", fail);
    }
  });
}

/** What is left to threads to stop by themselves before they are ended. */
const GRACE_MS = 200;
