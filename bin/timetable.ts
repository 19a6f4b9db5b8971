/**
 * `npm run --silent timetable -- instance.json [--limit 60]`: places given meetings with the fewest breaks.
 * Contract: README, "Placer des rendez-vous". Needs no running server.
 */
import { solveTimetable } from "#app/meetups/timetable/solve-timetable.server.ts";
import { tellImpossible } from "#domain/meetups/timetable/tell-impossible.ts";
import { readInstance, toScheduling } from "#domain/meetups/timetable/instance.ts";
import { print } from "./print.ts";
import { readJson, stopWithFaults } from "./read-json.ts";
import { readTimetableOptions } from "./read-timetable-options.ts";
import "./tell-memory.ts";

const USAGE = "Usage : npm run --silent timetable -- instance.json [--limit secondes]   (« - » lit l'entrée)";
/** Kept for reading, printing and ending the process, in milliseconds. */
const MARGIN_MS = 250;

const { path, limit } = readTimetableOptions(USAGE, 60);
const read = readInstance(readJson(path));
if (!read.ok) stopWithFaults(path, read.faults);
const instance = read.value;
const limitMs = limit * 1000 - performance.now() - MARGIN_MS;
const solved = await solveTimetable(toScheduling(instance), { limitMs });
if (solved.ok) {
  const { slots, breaks, proved } = solved.value;
  const meetings = instance.meetings.map(({ id }, meeting) => ({ id, slot: slots[meeting]! + 1 }));
  await print({ meetings, breaks, proved, seconds: seconds() });
} else if (solved.error.kind === "impossible") {
  const { constraints, sentences } = tellImpossible(instance, solved.error.reasons);
  await print({ impossible: constraints, seconds: seconds() });
  process.stderr.write(`${sentences.join("\n")}\n`);
  process.exitCode = 3;
} else {
  process.stderr.write(
    `En ${limit} s, aucun emploi du temps n'a été trouvé, ni la preuve qu'il n'y en a pas : donnez-lui plus de temps avec --limit.\n`,
  );
  process.exitCode = 4;
}

/** Since the command was started. */
function seconds(): number {
  return Math.round(performance.now()) / 1000;
}
