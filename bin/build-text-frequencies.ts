/**
 * Counts how often concepts and stems stand in the texts at hand (judged sets and demo, all written for this project) and
 * freezes the counts in domain/texts/text-frequencies.json. Run again only with a new version of the rules.
 */
import { readFile, writeFile } from "node:fs/promises";
import type { Criteria } from "#domain/criteria/criteria.ts";
import { readCriteriaLine } from "#domain/exchange/criteria-line.ts";
import { readNeedLine } from "#domain/exchange/need-line.ts";
import type { Need } from "#domain/needs/need.ts";
import { presenceOf } from "#domain/texts/presence.ts";
import { readConcepts } from "#domain/texts/read-concepts.ts";
import { stanceOf } from "#domain/texts/stance.ts";
import { stemsOf } from "#domain/texts/stems.ts";
import { CONCEPTS } from "#domain/texts/thesaurus.ts";
import { demoData } from "#seeds/demo/demo.ts";

const demo = demoData(new Date("2026-11-24T00:00:00Z"));
const needs: Need[] = demo.needs.map((one) => one.need);
const criteria: Criteria[] = demo.criteria.map((one) => one.criteria);
for (const set of ["dev", "dev2"]) {
  needs.push(...(await read(`seeds/judged/${set}/needs.jsonl`, readNeedLine)));
  criteria.push(...(await read(`seeds/judged/${set}/criteria.jsonl`, readCriteriaLine)));
}
const stems = new Map<string, number>();
const texts = [
  ...needs.map((need) => `${need.title} ${need.summary} ${need.story}`),
  ...criteria.map((one) => `${one.title} ${one.text}`),
];
for (const text of texts)
  for (const stem of new Set(stemsOf(text))) stems.set(stem, (stems.get(stem) ?? 0) + 1);
const presences = needs.map((need) => presenceOf(need));
const stances = criteria.map(({ title, text }) => stanceOf(readConcepts(`${title}.\n${text}`, 1)));
const mean = (vectors: Float64Array[], number: number) =>
  Math.round((1_000 * vectors.reduce((sum, one) => sum + (one[number] ?? 0), 0)) / vectors.length) / 1_000;
const frozen = {
  texts: texts.length,
  needs: needs.length,
  concepts: Object.fromEntries(
    CONCEPTS.map(({ code }, number) => [
      code,
      { presence: mean(presences, number), stance: mean(stances, number) },
    ]),
  ),
  // A stem seen once is as good as one never seen.
  stems: Object.fromEntries([...stems].filter(([, count]) => count > 1).sort(([a], [b]) => (a < b ? -1 : 1))),
};
await writeFile("domain/texts/text-frequencies.json", `${JSON.stringify(frozen)}\n`);

async function read<Value>(
  path: string,
  readLine: (line: string) => { ok: true; value: Value } | { ok: false },
): Promise<Value[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter(Boolean).map(readLine);
  return lines.flatMap((line) => (line.ok ? [line.value] : []));
}
