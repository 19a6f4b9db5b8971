/**
 * `npm run --silent compose-timetable -- event.json [--limit 20]`: who meets whom, when and at which table.
 * Contract: README, "Composer les rendez-vous d'une rencontre". Needs no running server.
 */
import { composeTimetable } from "#app/meetups/timetable/compose-timetable.server.ts";
import { readEvent } from "#domain/meetups/timetable/event.ts";
import { tellPinConflict } from "#domain/meetups/timetable/tell-pin-conflict.ts";
import { tellUnmet } from "#domain/meetups/timetable/tell-unmet.ts";
import { print } from "./print.ts";
import { readJson, stopWithFaults } from "./read-json.ts";
import { readTimetableOptions } from "./read-timetable-options.ts";
import "./tell-memory.ts";

const USAGE =
  "Usage : npm run --silent compose-timetable -- event.json [--limit secondes]   (« - » lit l'entrée)";
/** Kept for tables, reasons and ending the process, in milliseconds. */
const MARGIN_MS = 1_000;

const { path, limit } = readTimetableOptions(USAGE, 20);
const read = readEvent(readJson(path));
if (!read.ok) stopWithFaults(path, read.faults);
const limitMs = Math.max(100, limit * 1000 - performance.now() - MARGIN_MS);
const composed = await composeTimetable(read.value, { limitMs });
if (composed.ok) {
  const { meetings, weight, proved, bound, unmet } = composed.value;
  const gap = proved ? {} : { bound };
  const told = unmet.map((one) => ({ id: one.id, reason: tellUnmet(one, String) }));
  await print({ meetings, weight, proved, ...gap, unmet: told });
} else if (composed.error.kind === "pins-contradict") {
  const { conflicts } = composed.error;
  const told = conflicts.map((one) => ({ ...one, message: tellPinConflict(one) }));
  await print({ impossible: told.map(({ kind, ...rest }) => ({ constraint: kind, ...rest })) });
  process.stderr.write(`${told.map(({ message }) => message).join("\n")}\n`);
  process.exitCode = 3;
} else {
  process.stderr.write(`Rien n'a été composé en ${limit} s : donnez-lui plus de temps avec --limit.\n`);
  process.exitCode = 4;
}
