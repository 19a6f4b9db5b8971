/**
 * Looks for better numbers by coordinate ascent on judged pairs: `node bin/run.mjs bench/tune-weights.ts dev dev2`.
 * Prints what it finds, with what each set gives; nothing is written. Tune on one set, look at the other.
 */
import { readFileSync } from "node:fs";
import { readCriteriaLine } from "#domain/exchange/criteria-line.ts";
import { readNeedLine } from "#domain/exchange/need-line.ts";
import { ndcg } from "#domain/matching/measures.ts";
import { pair } from "#domain/matching/pairing.ts";
import { prepareCriteria, prepareNeed } from "#domain/matching/prepare.ts";
import { WEIGHTS } from "#domain/matching/weights.ts";
import { TEXT_NUMBERS } from "#domain/texts/text-numbers.ts";

type Judgement = { need: string; criteria: string; grade: number };
type Knob = { name: string; get: () => number; set: (value: number) => void };

const DAY = "2026-11-23";
const lines = (path: string) => readFileSync(path, "utf8").split("\n").filter(Boolean);
const read = <Value>(
  path: string,
  readLine: (line: string) => { ok: true; value: Value } | { ok: false },
): Value[] =>
  lines(path).flatMap((line) => {
    const one = readLine(line);
    return one.ok ? [one.value] : [];
  });

const sets = Object.fromEntries(
  ["dev", "dev2"].map((name) => [
    name,
    {
      needs: read(`seeds/judged/${name}/needs.jsonl`, readNeedLine),
      criteria: read(`seeds/judged/${name}/criteria.jsonl`, readCriteriaLine),
      judgements: lines(`seeds/judged/${name}/judgements.jsonl`).map((line) => JSON.parse(line) as Judgement),
    },
  ]),
);

function measure(name: string): [number, number] {
  const set = sets[name]!;
  const needs = new Map(set.needs.map((one) => [one.id, prepareNeed(one)]));
  const criteria = new Map(set.criteria.map((one) => [one.id, prepareCriteria(one)]));
  const scored = set.judgements.map((one) => ({
    ...one,
    score: pair(needs.get(one.need)!, criteria.get(one.criteria)!, DAY).score,
  }));
  return [mean(scored, "need"), mean(scored, "criteria")];
}

function mean(scored: (Judgement & { score: number })[], side: "need" | "criteria"): number {
  const lists = new Map<string, (Judgement & { score: number })[]>();
  for (const one of scored) lists.set(one[side], [...(lists.get(one[side]) ?? []), one]);
  const values = [...lists.values()]
    .map((list) => ndcg([...list].sort((a, b) => b.score - a.score).map((one) => one.grade)))
    .filter((value) => value !== null);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const knobs: Knob[] = [];
for (const [side, weights] of Object.entries(WEIGHTS)) {
  const of = weights as Record<string, number>;
  for (const rule of Object.keys(of))
    knobs.push({ name: `${side}.${rule}`, get: () => of[rule]!, set: (value) => void (of[rule] = value) });
}
for (const group of ["stances", "topicStances", "families"] as const) {
  const of = TEXT_NUMBERS[group] as Record<string, number>;
  for (const key of Object.keys(of))
    knobs.push({ name: `${group}.${key}`, get: () => of[key]!, set: (value) => void (of[key] = value) });
}
for (const key of ["concept", "topic", "within", "beyond"] as const) {
  knobs.push({ name: key, get: () => TEXT_NUMBERS[key], set: (value) => void (TEXT_NUMBERS[key] = value) });
}
const start = new Map(knobs.map((knob) => [knob.name, knob.get()]));

/** The mean of the sets, less a little for every number that leaves where it started: small sets have loud accidents. */
function objective(names: string[]): number {
  const values = names.flatMap(measure);
  const drift = knobs.reduce((sum, knob) => sum + Math.log(knob.get() / start.get(knob.name)!) ** 2, 0);
  return values.reduce((sum, value) => sum + value, 0) / values.length - 0.0015 * drift;
}

const names = process.argv.slice(2);
const told = () =>
  Object.keys(sets)
    .map(
      (name) =>
        `${name} ${measure(name)
          .map((value) => value.toFixed(4))
          .join(" / ")}`,
    )
    .join("   ");
console.log("start", told());
let best = objective(names);
for (let round = 0; round < 3; round += 1) {
  for (const knob of knobs) {
    const was = knob.get();
    let chosen = was;
    for (const factor of [0.5, 0.75, 1.33, 2]) {
      knob.set(was * factor);
      const value = objective(names);
      if (value > best + 1e-5) {
        best = value;
        chosen = was * factor;
      }
    }
    knob.set(chosen);
  }
  console.log(`round ${round + 1}`, told());
}
console.log(knobs.map((knob) => `${knob.name}=${knob.get().toFixed(3)}`).join("\n"));
