import { parentPort, workerData } from "node:worker_threads";
import { type Composition, compose } from "#domain/meetups/timetable/compose.ts";
import type { MeetupEvent } from "#domain/meetups/timetable/event.ts";
import { openHighs } from "./highs-solver.server.ts";
import type { Composed } from "./compose-timetable.server.ts";
import { boardOf } from "./thread-messages.ts";

export type ComposeJob = { event: MeetupEvent; seconds: number; board: SharedArrayBuffer };
export type ComposeTold =
  | { kind: "progress"; weight: number; bound: number }
  | { kind: "early"; composition: Composition }
  | { kind: "composed"; composed: Composed };

const { event, seconds, board } = workerData as ComposeJob;
const tell = (told: ComposeTold) => parentPort?.postMessage(told);
const until = performance.now() + seconds * 1000;
const solve = await openHighs();
const composed = compose(event, {
  solve,
  secondsLeft: () => (until - performance.now()) / 1000,
  stop: boardOf(board).stop,
  early: (composition) => tell({ kind: "early", composition }),
  progress: ({ weight, bound }) => tell({ kind: "progress", weight, bound }),
});
tell({ kind: "composed", composed });
