/**
 * Looks for better numbers on judged pairs: `npm run tune`. By coordinate ascent on a smooth measure (how surely each
 * list puts the better of two pairs first), held back by a penalty for every number that leaves where it stands: small sets have
 * loud accidents. Prints what tuning without each set gives on that set, what five folds of needs give on the fold left out, then
 * what tuning on all finds. Nothing is written.
 */
import { readFileSync } from "node:fs";
import { readCriteriaLine } from "#domain/exchange/criteria-line.ts";
import { readNeedLine } from "#domain/exchange/need-line.ts";
import { meanOf, ndcg } from "#domain/matching/measures.ts";
import { harmonicMean } from "#domain/matching/pairing.ts";
import { prepareCriteria, prepareNeed } from "#domain/matching/prepare.ts";
import { RULE_NAMES, RULES } from "#domain/matching/rules/rules.ts";
import type { Fit, Rule } from "#domain/matching/verdict.ts";
import { EPSILON, NEUTRAL, type Side, UNKNOWN_WEIGHT, WEIGHTS } from "#domain/matching/weights.ts";
import { wishesOfFields } from "#domain/texts/criteria-facts.ts";
import { countPresence, countStance, fitTexts, type TextReading } from "#domain/texts/reading.ts";
import { stanceOf } from "#domain/texts/stance.ts";
import { TEXT_NUMBERS } from "#domain/texts/text-numbers.ts";

const DAY = "2026-11-23";
/** How much a difference of scores counts before the logistic. */
const SHARPNESS = 8;
const PENALTY = Number(process.env.PENALTY ?? 0.03);
const FOLDS = 5;

type Judged = {
  set: string;
  need: string;
  criteria: string;
  grade: number;
  fits: Fit[];
  needReading: TextReading;
  criteriaReading: TextReading;
};
type Knob = { name: string; get: () => number; set: (value: number) => void };

const lines = (path: string) => readFileSync(path, "utf8").split("\n").filter(Boolean);
const TEXTS = RULE_NAMES.indexOf("texts");
const refreshes: (() => void)[] = [];

function judgedOf(set: string): Judged[] {
  const folder = `seeds/judged/${set}`;
  const needs = new Map(
    lines(`${folder}/needs.jsonl`).map((line) => {
      const one = readNeedLine(line);
      if (!one.ok) throw new Error(`${set} has a faulty need`);
      const prepared = prepareNeed(one.value);
      const { reading } = prepared;
      refreshes.push(() => void (reading.counted = countPresence(reading.stance)));
      return [one.value.id, prepared] as const;
    }),
  );
  const criteria = new Map(
    lines(`${folder}/criteria.jsonl`).map((line) => {
      const one = readCriteriaLine(line);
      if (!one.ok) throw new Error(`${set} has a faulty programme`);
      const prepared = prepareCriteria(one.value);
      const { reading } = prepared;
      refreshes.push(() => {
        reading.stance = stanceOf(reading.mentions, wishesOfFields(one.value));
        reading.counted = countStance(reading.stance);
      });
      return [one.value.id, prepared] as const;
    }),
  );
  return lines(`${folder}/judgements.jsonl`).map((line) => {
    const one = JSON.parse(line) as { need: string; criteria: string; grade: number };
    const [need, programme] = [needs.get(one.need)!, criteria.get(one.criteria)!];
    const fits = RULE_NAMES.map((rule) => (RULES[rule] as Rule)(need, programme, DAY).fit);
    return { ...one, set, fits, needReading: need.reading, criteriaReading: programme.reading };
  });
}

/** The logarithm of the score, worked out from the fits at hand and the texts as they now count. */
function scoreOf(one: Judged): number {
  const utilities = (["financer", "organisation"] as const).map((side) => {
    const total = Object.values(WEIGHTS[side]).reduce((sum, weight) => sum + weight, 0);
    return Math.exp(
      RULE_NAMES.reduce((sum, rule, number) => {
        const weight = (WEIGHTS[side][rule] ?? 0) / total;
        if (weight === 0) return sum;
        const fit =
          number === TEXTS ? fitTexts(one.needReading, one.criteriaReading) : one.fits[number]![side];
        return sum + (fit === null ? UNKNOWN_WEIGHT * weight * logFit(NEUTRAL) : weight * logFit(fit));
      }, 0),
    );
  });
  return Math.log(harmonicMean(utilities[0]!, utilities[1]!));
}

const logFit = (fit: number) => Math.log(EPSILON + (1 - EPSILON) * fit);

function listsOf<One extends Judged>(judged: One[], side: "need" | "criteria"): One[][] {
  const lists = new Map<string, One[]>();
  for (const one of judged) {
    const key = `${one.set} ${one[side]}`;
    lists.set(key, [...(lists.get(key) ?? []), one]);
  }
  return [...lists.values()];
}

/** How surely the better of two comes first, over all lists of both sides, each list as much as another. */
function smooth(judged: Judged[]): number {
  const scored = judged.map((one) => ({ ...one, score: scoreOf(one) }));
  const values = (["need", "criteria"] as const).flatMap((side) =>
    listsOf(scored, side).map((list) => {
      let [sum, weights] = [0, 0];
      for (const better of list) {
        for (const worse of list) {
          if (better.grade <= worse.grade) continue;
          const weight = 2 ** better.grade - 2 ** worse.grade;
          weights += weight;
          sum -= weight * Math.log(1 + Math.exp(-SHARPNESS * (better.score - worse.score)));
        }
      }
      return weights === 0 ? null : sum / weights;
    }),
  );
  return meanOf(values);
}

function measured(judged: Judged[], side: "need" | "criteria"): number {
  const scored = judged.map((one) => ({ ...one, score: scoreOf(one) }));
  return meanOf(
    listsOf(scored, side).map((list) => ndcg(list.sort((a, b) => b.score - a.score).map((one) => one.grade))),
  );
}

const sets: Record<string, Judged[]> = Object.fromEntries(
  (process.argv[2] ?? "dev,dev2,blind").split(",").map((set) => [set, judgedOf(set)]),
);
const knobs: Knob[] = [];
const readingKnobs = new Set<Knob>();
for (const side of ["financer", "organisation"] as Side[]) {
  const of = WEIGHTS[side] as Record<string, number>;
  for (const rule of Object.keys(of)) {
    knobs.push({ name: `${side}.${rule}`, get: () => of[rule]!, set: (value) => void (of[rule] = value) });
  }
}
for (const group of ["stances", "families"] as const) {
  const of = TEXT_NUMBERS[group] as Record<string, number>;
  for (const key of Object.keys(of)) {
    const knob = {
      name: `${group}.${key}`,
      get: () => of[key]!,
      set: (value: number) => void (of[key] = value),
    };
    knobs.push(knob);
    readingKnobs.add(knob);
  }
}
for (const key of ["concept", "topic", "central", "within", "beyond"] as const) {
  knobs.push({ name: key, get: () => TEXT_NUMBERS[key], set: (value) => void (TEXT_NUMBERS[key] = value) });
}
const start = new Map(knobs.map((knob) => [knob, knob.get()]));

function turn(knob: Knob, value: number): void {
  knob.set(value);
  if (readingKnobs.has(knob)) for (const refresh of refreshes) refresh();
}

const reset = () => {
  for (const [knob, value] of start) knob.set(value);
  for (const refresh of refreshes) refresh();
};

function tune(judged: Judged[]): void {
  reset();
  const objective = () =>
    smooth(judged) -
    PENALTY * knobs.reduce((sum, knob) => sum + Math.log(knob.get() / start.get(knob)!) ** 2, 0);
  let best = objective();
  for (const step of [1.5, 1.5, 1.25, 1.12]) {
    for (const knob of knobs) {
      const was = knob.get();
      let chosen = was;
      for (const factor of [1 / step, step]) {
        turn(knob, was * factor);
        const value = objective();
        if (value > best + 1e-6) [best, chosen] = [value, was * factor];
      }
      turn(knob, chosen);
    }
  }
}

const told = (judged: Judged[]) =>
  `${measured(judged, "need").toFixed(3)} / ${measured(judged, "criteria").toFixed(3)}`;
const all = Object.values(sets).flat();
const everySet = () => Object.entries(sets).map(([name, judged]) => `${name} ${told(judged)}`);
console.log("as it stands      ", everySet().join("   "));
for (const name of Object.keys(sets)) {
  tune(all.filter((one) => one.set !== name));
  console.log(`tuned without ${name.padEnd(5)}`, everySet().join("   "));
}
const ids = [...new Set(all.map((one) => `${one.set} ${one.need}`))];
const held: number[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const out = new Set(ids.filter((_, index) => index % FOLDS === fold));
  const isOut = (one: Judged) => out.has(`${one.set} ${one.need}`);
  tune(all.filter((one) => !isOut(one)));
  held.push(measured(all.filter(isOut), "need"));
}
reset();
console.log(
  `needs left out of five folds: ${meanOf(held).toFixed(3)} (as it stands ${measured(all, "need").toFixed(3)})`,
);
tune(all);
console.log("tuned on all      ", everySet().join("   "));
for (const side of ["financer", "organisation"] as Side[]) {
  const of = WEIGHTS[side] as Record<string, number>;
  const total = Object.values(of).reduce((sum, weight) => sum + weight, 0);
  console.log(
    side,
    Object.entries(of)
      .map(([rule, weight]) => `${rule}=${(weight / total).toFixed(3)}`)
      .join(" "),
  );
}
for (const knob of knobs) {
  if (!knob.name.includes("financer.") && !knob.name.includes("organisation."))
    console.log(`${knob.name}=${knob.get().toFixed(3)}`);
}
