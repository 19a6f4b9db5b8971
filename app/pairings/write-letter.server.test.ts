import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tellNeed } from "#app/needs/tell-need.server.ts";
import { readCriteriaLine } from "#domain/exchange/criteria-line.ts";
import type { LineRead } from "#domain/exchange/faults.ts";
import { readNeedLine } from "#domain/exchange/need-line.ts";
import { pair } from "#domain/matching/pairing.ts";
import { prepareCriteria, prepareNeed } from "#domain/matching/prepare.ts";
import { AMOUNT_RANGES } from "#domain/needs/visible-need.ts";
import type { Need } from "#domain/needs/need.ts";
import { writeLetter } from "./write-letter.server.ts";

/** The lines of a judged set, as the import reads them. */
const read = <One>(file: string, readLine: (line: string) => LineRead<One>): One[] =>
  readFileSync(new URL(`../../seeds/judged/dev/${file}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map(readLine)
    .flatMap((line) => (line.ok ? [line.value] : []));
const needs = read("needs", readNeedLine);
const programmes = read("criteria", readCriteriaLine).map(prepareCriteria);
const TODAY = "2026-11-24";

/** Every whole number of a text, thousands joined. */
const numbersOf = (told: unknown): Set<number> =>
  new Set(
    (
      JSON.stringify(told)
        .replace(/(?<=\d)[\s\u202f\u00a0](?=\d{3})/gu, "")
        .match(/\d+/g) ?? []
    ).map(Number),
  );

const exactSums = ({ amount }: Need): number[] =>
  [amount.total, amount.sought, amount.minimumUseful].filter((sum): sum is number => sum !== null);

test("no letter that the public reads holds an exact sum of the need, unless the programme itself says that number", () => {
  let told = 0;
  for (const need of needs) {
    const prepared = prepareNeed(need);
    for (const criteria of programmes) {
      const letter = writeLetter(pair(prepared, criteria, TODAY), { side: "organisation", level: "public" });
      const numbers = numbersOf(letter);
      const own = new Set([
        criteria.ticket?.min,
        criteria.ticket?.max,
        ...numbersOf([criteria.text, need.story]),
      ]);
      for (const sum of exactSums(need)) if (!own.has(sum)) expect(numbers.has(sum)).toBe(false);
      told += letter.lines.length;
    }
  }
  expect(told).toBeGreaterThan(1_000);
});

test("no page of a need that the public reads holds an exact sum, unless its author wrote it or a range begins there", () => {
  const bounds = new Set(AMOUNT_RANGES.map(({ from }) => from));
  for (const need of needs) {
    const record = { need, moneyAllows: null, riskIfNotFound: "Nous fermons.", lines: [] };
    const open = tellNeed(record, "public");
    const written = numbersOf([need.title, need.summary, need.story, need.deadline]);
    for (const sum of exactSums(need)) {
      if (!written.has(sum) && !bounds.has(sum)) expect(numbersOf(open).has(sum)).toBe(false);
    }
    expect(open).toMatchObject({ plan: null, riskIfNotFound: null });
    expect(numbersOf(tellNeed(record, "verified")).has(need.amount.sought)).toBe(true);
  }
});

test("a letter tells what is to check with its question, and counts what corresponds", () => {
  const pairings = needs.map(prepareNeed).flatMap((need) => programmes.map((one) => pair(need, one, TODAY)));
  const possible = pairings.filter(({ blockedBy, toCheck }) => blockedBy.length === 0 && toCheck.length > 0);
  expect(possible.length).toBeGreaterThan(10);
  for (const pairing of possible) {
    const letter = writeLetter(pairing, { side: "financer", level: "verified" });
    expect(letter.toCheck.map(({ rule }) => rule)).toEqual(pairing.toCheck);
    for (const line of letter.toCheck) expect(line.question).toMatch(/\?$/);
    expect(letter.corresponding).toBeLessThanOrEqual(letter.declared);
    expect(letter.score).toBeGreaterThan(0);
  }
});
