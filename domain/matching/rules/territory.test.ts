import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { findingOf } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";

import type { TerritoryRef } from "#domain/territories/territory.ts";

const at = (level: TerritoryRef["level"], code: string): TerritoryRef => ({ level, code });
const judge = (actionTerritories: TerritoryRef[], territories: TerritoryRef[]) =>
  findingOf("territory", aNeed({ actionTerritories }), aCriteria({ territories }));

test.each([
  ["the same département", [at("DEPARTEMENT", "35")], [at("DEPARTEMENT", "35")]],
  ["a commune in the financer's région", [at("COMMUNE", "26281")], [at("REGION", "84")]],
  ["a région that holds the financer's commune", [at("REGION", "84")], [at("COMMUNE", "26281")]],
  ["one of several", [at("DEPARTEMENT", "75"), at("DEPARTEMENT", "26")], [at("REGION", "84")]],
  ["the whole country on the need's side", [at("NATIONAL", "FR")], [at("DEPARTEMENT", "974")]],
  ["the whole country on the financer's side", [at("COMMUNE", "97415")], [at("NATIONAL", "FR")]],
  ["an arrondissement of Paris in Paris", [at("COMMUNE", "75111")], [at("COMMUNE", "75056")]],
])("met: %s", (_name, action, area) => {
  expect(judge(action, area).verdict).toBe("met");
});

test.each([
  ["région 44 is not département 44", [at("REGION", "44")], [at("DEPARTEMENT", "44")]],
  ["neighbours do not overlap", [at("DEPARTEMENT", "35")], [at("DEPARTEMENT", "56")]],
  ["overseas is not elsewhere's région", [at("COMMUNE", "97415")], [at("REGION", "93")]],
])("blocked: %s", (_name, action, area) => {
  expect(judge(action, area).verdict).toBe("blocked");
});

test("no territory of the financer is the whole country", () => {
  expect(judge([at("COMMUNE", "2B096")], []).verdict).toBe("met");
});

test("no action territory is the commune of the headquarters", () => {
  expect(judge([], [at("DEPARTEMENT", "35")]).verdict).toBe("met");
  expect(judge([], [at("DEPARTEMENT", "44")]).verdict).toBe("blocked");
});

test("the closest shared territory counts: a département is closer than a région", () => {
  const finding = judge([at("COMMUNE", "26281")], [at("REGION", "84"), at("DEPARTEMENT", "26")]);
  expect(finding).toMatchObject({ facts: { area: at("DEPARTEMENT", "26") }, fit: { financer: 0.85 } });
});
