/** `npm run eval`: how good the ranking is on judged pairs, beside simpler ways to rank, in one run. Source: matching, measures. */
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import type { Criteria } from "#domain/criteria/criteria.ts";
import { readCriteriaLine } from "#domain/exchange/criteria-line.ts";
import { readNeedLine } from "#domain/exchange/need-line.ts";
import { linesByStrength } from "#domain/matching/explain.ts";
import { computeExposure, orderWithExposure } from "#domain/matching/exposure.ts";
import { liftBlock } from "#domain/matching/lift.ts";
import { meanOf, ndcg, precisionAt5, reciprocalRank, skill } from "#domain/matching/measures.ts";
import { type Pairing, pair } from "#domain/matching/pairing.ts";
import {
  type PreparedCriteria,
  type PreparedNeed,
  prepareCriteria,
  prepareNeed,
} from "#domain/matching/prepare.ts";
import { RULE_NAMES, RULES, type RuleName } from "#domain/matching/rules/rules.ts";
import { EPSILON, NEUTRAL, RULES_VERSION, UNKNOWN_WEIGHT, WEIGHTS } from "#domain/matching/weights.ts";
import type { Need } from "#domain/needs/need.ts";
import { randomFrom } from "#seeds/synthetic/random.ts";
import { reportExposure } from "../bench/exposure-report.ts";

type Judgement = { need: string; criteria: string; grade: number };
type Side = "need" | "criteria";
/** A way to rank: what it gives a possible pair; higher is shown first. */
type Method = { name: string; score: (one: Judged) => number };
type Judged = Judgement & { pairing: Pairing; words: number; order: number };

const DAY = "2026-11-23";
/** One reader against the other, as published with the sets. */
const READERS = { need: 0.98, criteria: 0.985 };
const SHUFFLES = 200;

function report(name: string): void {
  const set = readSet(name);
  const judged = judge(set);
  const chance = { need: chanceOf(judged, "need"), criteria: chanceOf(judged, "criteria") };
  console.log(
    `\n${name}: ${set.needs.length} needs, ${set.criteria.length} programmes, ${judged.length} judged pairs (${name === "blind" ? "one reader, a language model; not held out" : "readers are language models"}), rules ${RULES_VERSION}`,
  );
  row("method", "nDCG@10 needs", "programmes", "skill", "", "MRR", "", "P@5", "");
  row("random possible", chance.need, chance.criteria);
  for (const method of METHODS) {
    const [needs, programmes] = (["need", "criteria"] as const).map((side) =>
      listsOf(judged, side, method.score),
    );
    const values = [needs, programmes].map((lists) => meanOf(lists!.map(ndcg)));
    row(
      method.name,
      ...values,
      skill(values[0]!, chance.need, READERS.need),
      skill(values[1]!, chance.criteria, READERS.criteria),
      ...[needs, programmes].map((lists) => meanOf(lists!.map(reciprocalRank))),
      ...[needs, programmes].map((lists) => meanOf(lists!.map(precisionAt5))),
    );
  }
  row("ours, with exposure", exposed(judged, "need"), exposed(judged, "criteria"));
  const text = METHODS.map((method) => meanOf(listsOf(judged, "need", method.score).map(ndcg)));
  console.log(`texts are worth ${(text.at(-1)! - text.at(-2)!).toFixed(3)} of nDCG for needs`);
  checkPromises(set, judged);
}

const METHODS: Method[] = [
  { name: "BM25 on texts", score: (one) => one.words },
  { name: "newest first", score: (one) => one.order },
  { name: "ours, the financer's side alone", score: (one) => one.pairing.financerUtility },
  { name: "ours, the organisation's alone", score: (one) => one.pairing.organisationUtility },
  { name: "ours without texts", score: (one) => withoutTexts(one.pairing) },
  { name: "ours", score: (one) => one.pairing.score },
];

/** The score were the texts silent: their part of each side's logarithm taken off. */
function withoutTexts({ financerUtility: u, organisationUtility: v, lines }: Pairing): number {
  const texts = lines.find((line) => line.rule === "texts");
  const [a, b] = [u / Math.exp(texts?.financerPart ?? 0), v / Math.exp(texts?.organisationPart ?? 0)];
  return (2 * a * b) / (a + b);
}

type JudgedSet = { needs: Need[]; criteria: Criteria[]; judgements: Judgement[] };

function readSet(name: string): JudgedSet {
  const lines = (file: string) =>
    readFileSync(`seeds/judged/${name}/${file}.jsonl`, "utf8").split("\n").filter(Boolean);
  const values = <Value>(
    file: string,
    read: (line: string) => { ok: true; value: Value } | { ok: false },
  ): Value[] =>
    lines(file).map((line) => {
      const one = read(line);
      if (!one.ok) throw new Error(`${name}/${file} has a faulty line`);
      return one.value;
    });
  return {
    needs: values("needs", readNeedLine),
    criteria: values("criteria", readCriteriaLine),
    judgements: lines("judgements").map((line) => JSON.parse(line) as Judgement),
  };
}

/** Every judged pair with what the methods need. Says how many possible pairs the rules miss, and how many they add. */
function judge({ needs, criteria, judgements }: JudgedSet): Judged[] {
  const preparedNeeds = new Map(needs.map((one) => [one.id, prepareNeed(one)]));
  const preparedCriteria = new Map(criteria.map((one) => [one.id, prepareCriteria(one)]));
  const words = wordsShared(needs, criteria);
  const order = new Map([...needs, ...criteria].map((one, rank) => [one.id, rank]));
  const judged = judgements.map((one) => ({
    ...one,
    pairing: pair(preparedNeeds.get(one.need)!, preparedCriteria.get(one.criteria)!, DAY),
    words: words(one.need, one.criteria),
    order: order.get(one.need)! + order.get(one.criteria)!,
  }));
  const possible = needs.flatMap((need) =>
    criteria
      .filter(
        (one) => pair(preparedNeeds.get(need.id)!, preparedCriteria.get(one.id)!, DAY).blockedBy.length === 0,
      )
      .map((one) => `${need.id} ${one.id}`),
  );
  const known = new Set(judgements.map((one) => `${one.need} ${one.criteria}`));
  console.log(
    `possible pairs found: ${judged.filter((one) => one.pairing.blockedBy.length === 0).length} of ${known.size}; blocked pairs shown: ${possible.filter((one) => !known.has(one)).length}`,
  );
  return judged;
}

function wordsShared(needs: Need[], criteria: Criteria[]): (need: string, criteria: string) => number {
  const index = new MiniSearch({ fields: ["text"] });
  index.addAll(criteria.map(({ id, title, text }) => ({ id, text: `${title} ${text}` })));
  const found = new Map(
    needs.map((need) => [
      need.id,
      new Map(
        index
          .search(`${need.title} ${need.summary} ${need.story}`)
          .map((hit) => [hit.id as string, hit.score]),
      ),
    ]),
  );
  return (need, programme) => found.get(need)?.get(programme) ?? 0;
}

/** Grades in the order shown, one list for each need or programme. */
function listsOf(judged: Judged[], side: Side, score: (one: Judged) => number): number[][] {
  return [...grouped(judged, side).values()].map((list) =>
    [...list].sort((a, b) => score(b) - score(a)).map((one) => one.grade),
  );
}

function grouped(judged: Judged[], side: Side): Map<string, Judged[]> {
  const lists = new Map<string, Judged[]>();
  for (const one of judged) lists.set(one[side], [...(lists.get(one[side]) ?? []), one]);
  return lists;
}

function chanceOf(judged: Judged[], side: Side): number {
  const random = randomFrom(1);
  const lists = [...grouped(judged, side).values()].map((list) => list.map((one) => one.grade));
  return meanOf(
    Array.from({ length: SHUFFLES }, () => meanOf(lists.map((list) => ndcg(random.shuffled(list))))),
  );
}

function exposed(judged: Judged[], side: Side): number {
  const other: Side = side === "need" ? "criteria" : "need";
  const shown = (list: Judged[]) =>
    list.map((one) => ({ id: one[other], score: one.pairing.score, grade: one.grade }));
  const lists = grouped(judged, side);
  const exposure = computeExposure(new Map([...lists].map(([reader, list]) => [reader, shown(list)])));
  const ordered = [...lists].map(([reader, list]) =>
    orderWithExposure(reader, shown(list), exposure, (one) => one.id).map((one) => one.shown.grade),
  );
  return meanOf(ordered.map(ndcg));
}

/** What explanations claim: that a reason is worth what it says, and that lifting what blocks makes a pair possible. */
function checkPromises({ needs, criteria }: JudgedSet, judged: Judged[]): void {
  const need = new Map(needs.map((one) => [one.id, prepareNeed(one)]));
  const programme = new Map(criteria.map((one) => [one.id, prepareCriteria(one)]));
  const exact = judged.filter(({ pairing }) => {
    const first = linesByStrength(pairing)[0]!;
    const without = logUtilityWithout(
      first.rule,
      need.get(pairing.needId)!,
      programme.get(pairing.criteriaId)!,
    );
    return Math.abs(without - (Math.log(pairing.financerUtility) - first.financerPart)) < 1e-9;
  });
  let blocked = 0;
  let opened = 0;
  for (const wanted of needs) {
    for (const one of criteria) {
      const { blockedBy } = pair(need.get(wanted.id)!, programme.get(one.id)!, DAY);
      if (blockedBy.length === 0) continue;
      blocked += 1;
      const lifted = blockedBy.reduce((both, rule) => liftBlock(rule, both), { need: wanted, criteria: one });
      if (pair(prepareNeed(lifted.need), prepareCriteria(lifted.criteria), DAY).blockedBy.length === 0)
        opened += 1;
    }
  }
  console.log(
    `first reason removed, the utility falls by what was claimed: ${exact.length} of ${judged.length}`,
  );
  console.log(`what blocks, lifted, makes the pair possible: ${opened} of ${blocked}`);
}

/** The logarithm of the financer's utility, worked out anew from the rules with one of them at the neutral fit. */
function logUtilityWithout(removed: RuleName, need: PreparedNeed, programme: PreparedCriteria): number {
  const logFit = (fit: number) => Math.log(EPSILON + (1 - EPSILON) * fit);
  return RULE_NAMES.reduce((sum, rule) => {
    const weight = WEIGHTS.financer[rule] ?? 0;
    const { fit } = RULES[rule](need, programme, DAY);
    if (rule === removed && fit.financer !== null) return sum + weight * logFit(NEUTRAL);
    return sum + weight * (fit.financer === null ? UNKNOWN_WEIGHT * logFit(NEUTRAL) : logFit(fit.financer));
  }, 0);
}

function row(name: string, ...cells: (number | string)[]): void {
  console.log(
    name.padEnd(34) +
      cells.map((cell) => (typeof cell === "number" ? cell.toFixed(3) : cell).padStart(14)).join(""),
  );
}

/** None is held out, the last one neither: see their README. */
for (const name of ["dev", "dev2", "blind"]) report(name);
console.log("\nnumbers tuned on one set and measured on another, and on needs left out: npm run tune");
reportExposure();
