import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readInstance } from "#domain/meetups/timetable/instance.ts";
import { checkComposition, checkTimetable } from "#seeds/meetups/check-timetable.ts";
import { randomEvent } from "#seeds/meetups/random-timetables.ts";
import { stopWith } from "../bin/stop-with.ts";

const USAGE =
  "Usage : npm run bench -- timetable [--instances dossier] [--limit 60] [--only instances|sizes]";
const SIZES = [
  { financers: 10, organisations: 20, slots: 12, tables: 8 },
  { financers: 20, organisations: 40, slots: 12, tables: 15 },
  { financers: 30, organisations: 80, slots: 14, tables: 25 },
  { financers: 60, organisations: 150, slots: 14, tables: 40 },
];
const ABSENCES = [0, 0.15, 0.4];

/**
 * Runs both commands as anybody would, and judges what they print with the tests' own checker. Instances are read from a folder
 * of published ones; product sizes are made up, the same each time, half of all couples being pairs.
 */
export async function benchTimetable(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      instances: { type: "string", default: "../shared/bench/b2bsp" },
      limit: { type: "string", default: "60" },
      only: { type: "string" },
    },
  });
  const limit = Number(values.limit);
  if (!(limit > 0)) stopWith(USAGE);
  if (values.only !== "sizes") benchInstances(values.instances, limit);
  if (values.only !== "instances") benchSizes(limit);
}

function benchInstances(folder: string, limit: number): void {
  if (!existsSync(folder)) {
    console.log(`Pas de dossier d'instances ${folder} : --instances en donne un autre.\n`);
    return;
  }
  console.log("| instance | breaks | published | proved | seconds | MB | rules |");
  console.log("| -------- | ------ | --------- | ------ | ------- | -- | ----- |");
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
    const path = join(folder, name);
    const content = JSON.parse(readFileSync(path, "utf8"));
    const instance = readInstance(content);
    if (!instance.ok) stopWith(`${path} : ${instance.faults.map(({ message }) => message).join(" ; ")}`);
    const { told, megabytes } = run("timetable", path, limit);
    const { broken, breaks } = checkTimetable(instance.value, told?.meetings ?? []);
    const rules = told && broken.length === 0 && breaks === told.breaks ? "kept" : "BROKEN";
    console.log(
      `| ${content.name ?? name} | ${told?.breaks ?? "–"} | ${content.publishedOptimumBreaks ?? ""} | ${told?.proved ? "yes" : "no"} | ${told?.seconds ?? ""} | ${megabytes} | ${rules} |`,
    );
  }
}

function benchSizes(limit: number): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-timetable-"));
  console.log("| size | absences | meetings | weight | proved or gap | unmet | seconds | MB | rules |");
  console.log("| ---- | -------- | -------- | ------ | ------------- | ----- | ------- | -- | ----- |");
  for (const size of SIZES) {
    for (const absences of ABSENCES) {
      const event = randomEvent({ ...size, seed: 1, absences, density: 0.5, minimum: 2, maximum: 6 });
      const path = join(folder, "event.json");
      writeFileSync(path, JSON.stringify(event));
      const { told, megabytes, seconds } = run("compose-timetable", path, limit);
      const { broken, weight } = checkComposition(event, told?.meetings ?? []);
      const kept = told && broken.length === 0 && Math.abs(weight - told.weight) < 1e-6;
      const gap = told?.proved ? "proved" : `${((100 * (told?.bound - weight)) / weight).toFixed(2)} %`;
      console.log(
        `| ${size.financers} × ${size.organisations} | ${absences} | ${told?.meetings.length} | ${weight.toFixed(3)} | ${gap} | ${told?.unmet.length} | ${seconds.toFixed(1)} | ${megabytes} | ${kept ? "kept" : "BROKEN"} |`,
      );
    }
  }
  rmSync(folder, { recursive: true });
}

/** One run of a command: what it printed, how long it took whole, and the most memory it held. */
function run(command: string, path: string, limit: number) {
  const start = performance.now();
  const ended = spawnSync(
    process.execPath,
    ["bin/run.mjs", `bin/${command}.ts`, path, "--limit", String(limit)],
    { encoding: "utf8", env: { ...process.env, TELL_MEMORY: "yes" }, maxBuffer: 1 << 28 },
  );
  const megabytes = /^memory (\d+)$/m.exec(ended.stderr)?.[1] ?? "?";
  return {
    told: ended.status === 0 ? JSON.parse(ended.stdout) : null,
    megabytes,
    seconds: (performance.now() - start) / 1000,
  };
}
