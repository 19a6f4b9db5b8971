import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { findingOf } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";

const judge = (need: Parameters<typeof aNeed>[0], criteria: Parameters<typeof aCriteria>[0]) =>
  findingOf("stage-purpose", aNeed(need), aCriteria(criteria)).verdict;

test("empty lists take all", () => {
  expect(judge({}, {})).toBe("not-applicable");
  expect(judge({ stage: null, purpose: null }, {})).toBe("not-applicable");
});

test("a stage or purpose in the list is met, outside it blocks", () => {
  expect(judge({}, { stages: ["CONSOLIDATION"], purposes: ["INV_MATERIEL"] })).toBe("met");
  expect(judge({}, { stages: ["AMORCAGE"] })).toBe("blocked");
  expect(judge({}, { purposes: ["FONCIER"] })).toBe("blocked");
});

test("an excluded purpose blocks, even if it is in the list", () => {
  expect(judge({}, { purposes: ["INV_MATERIEL"], excludedPurposes: ["INV_MATERIEL"] })).toBe("blocked");
  expect(judge({}, { excludedPurposes: ["FONCIER"] })).not.toBe("blocked");
});

test("what is unknown is to check where the lists would decide", () => {
  expect(judge({ stage: null }, { stages: ["AMORCAGE"] })).toBe("to-check");
  expect(judge({ purpose: null }, { excludedPurposes: ["FONCIER"] })).toBe("to-check");
  expect(judge({ stage: null }, { purposes: ["INV_MATERIEL"] })).toBe("met");
  expect(judge({ stage: null }, { stages: ["AMORCAGE"], purposes: ["FONCIER"] })).toBe("blocked");
});
