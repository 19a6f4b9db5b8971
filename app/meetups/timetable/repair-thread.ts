import { parentPort, workerData } from "node:worker_threads";
import {
  type Change,
  type Repair,
  type RepairProblem,
  repairTimetable,
  type Running,
} from "#domain/meetups/timetable/repair.ts";
import type { Result } from "#domain/result.ts";

export type RepairJob = { running: Running; change: Change; firstSlot: number };
export type RepairTold = { repair: Result<Repair, RepairProblem>; last: boolean };

/** Dead ends after which a repair is given for a start: a second at most for the largest meetups. The longer search comes next. */
const FIRST_PATIENCE = 300;

const { running, change, firstSlot } = workerData as RepairJob;
const tell = (told: RepairTold) => parentPort?.postMessage(told);
const first = repairTimetable(running, change, { firstSlot, patience: FIRST_PATIENCE });
const isBest = !first.ok || first.value.proved;
tell({ repair: first, last: isBest });
if (!isBest) tell({ repair: repairTimetable(running, change, { firstSlot }), last: true });
