import { expect, test } from "vitest";
import { readCriteriaLine } from "#domain/exchange/criteria-line.ts";
import { readNeedLine } from "#domain/exchange/need-line.ts";
import { pair } from "#domain/matching/pairing.ts";
import { prepareCriteria, prepareNeed } from "#domain/matching/prepare.ts";
import { RULE_NAMES } from "#domain/matching/rules/rules.ts";
import { planBalance } from "#domain/needs/plan.ts";
import { readSiret } from "#domain/organisations/identifiers.ts";
import { territoryExists } from "#domain/territories/gazetteer.ts";
import { FINANCER_TYPES, INSTRUMENTS, PURPOSES, STAGES, THEMES } from "#domain/vocabulary/codes.ts";
import { demoData } from "./demo.ts";

const data = demoData(new Date("2026-11-24T09:00:00Z"));
const pairs = data.needs.flatMap(({ need }) =>
  data.criteria.map(({ criteria }) => pair(prepareNeed(need), prepareCriteria(criteria), "2026-11-24")),
);
const possible = pairs.filter((one) => one.blockedBy.length === 0);

test("34 organisations, 12 places, and every object valid in the exchange format", () => {
  expect(data.needs).toHaveLength(34);
  expect(data.places).toHaveLength(12);
  expect(new Set(data.criteria.map((one) => one.criteria.financer.name)).size).toBeGreaterThanOrEqual(20);
  for (const { need } of data.needs)
    expect(readNeedLine(JSON.stringify(need))).toEqual({ ok: true, value: need });
  for (const { criteria } of data.criteria) {
    expect(readCriteriaLine(JSON.stringify(criteria))).toEqual({ ok: true, value: criteria });
  }
  for (const { commune } of data.places)
    expect(territoryExists({ level: "COMMUNE", code: commune })).toBe(true);
});

test("plans add up, identifiers are well formed, ids are distinct", () => {
  for (const { need, details } of data.needs) {
    const { plan = [], organisation } = details ?? {};
    expect(planBalance(plan)).toBe(0);
    for (const line of plan) expect(line.euros).toBeGreaterThan(0);
    if (organisation?.siret) expect(readSiret(organisation.siret).ok, need.id).toBe(true);
  }
  const ids = [...data.needs.map((one) => one.need.id), ...data.criteria.map((one) => one.criteria.id)];
  expect(new Set(ids).size).toBe(ids.length);
});

test("no word that sells", () => {
  const said = JSON.stringify([
    data.needs.map((one) => one.need),
    data.criteria.map((one) => one.criteria),
  ]).toLowerCase();
  for (const word of [
    "investissez",
    "souscrivez",
    "opportunité",
    "sans risque",
    "garanti ",
    "rendement",
    "urgent",
  ]) {
    expect(said).not.toContain(word);
  }
});

test("every theme, stage, purpose, and nearly every instrument and financer type shows", () => {
  const needs = data.needs.map((one) => one.need);
  const criteria = data.criteria.map((one) => one.criteria);
  const missing = <Code>(all: readonly Code[], seen: readonly (Code | null)[]) =>
    all.filter((code) => !seen.includes(code));
  expect(
    missing(
      THEMES,
      needs.flatMap((need) => [need.primaryTheme, ...need.secondaryThemes]),
    ),
  ).toEqual([]);
  expect(
    missing(
      STAGES,
      needs.map((need) => need.stage),
    ),
  ).toEqual([]);
  expect(
    missing(
      PURPOSES,
      needs.map((need) => need.purpose),
    ),
  ).toEqual([]);
  const instruments = [...needs, ...criteria].flatMap((one) => one.instruments);
  // Lent to a person, leased, or paid on results: nobody of the demo does these.
  expect(missing(INSTRUMENTS, instruments)).toEqual(["PRET_HONNEUR", "CREDIT_BAIL", "CONTRAT_IMPACT"]);
  expect(
    missing(
      FINANCER_TYPES,
      criteria.map((one) => one.financer.type),
    ),
  ).toEqual(["EPARGNANT"]);
});

test("each rule is met somewhere, and blocks or is to check where it can", () => {
  const verdicts = (rule: (typeof RULE_NAMES)[number]) =>
    new Set(pairs.map((one) => one.lines.find((line) => line.rule === rule)?.verdict));
  for (const rule of [
    "instrument",
    "mecenat",
    "amount",
    "territory",
    "legal-form",
    "qualities",
    "themes",
    "stage-purpose",
    "calendar",
  ] as const) {
    expect([...verdicts(rule)], rule).toContain("blocked");
  }
  for (const rule of ["mecenat", "amount", "calendar", "cofinancing"] as const) {
    expect([...verdicts(rule)], rule).toContain("to-check");
  }
});

test("nearly every need meets three programmes or more, and every open programme meets a need", () => {
  const count = (id: string, of: "needId" | "criteriaId") => possible.filter((one) => one[of] === id).length;
  const few = data.needs.filter(({ need }) => count(need.id, "needId") < 3).map(({ need }) => need.id);
  expect(few.length, few.join(", ")).toBeLessThanOrEqual(6);
  const alone = data.criteria.filter(
    ({ criteria }) => criteria.validUntil !== "2026-09-30" && count(criteria.id, "criteriaId") === 0,
  );
  expect(alone.map(({ criteria }) => criteria.id)).toEqual([]);
});
