import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { findingOf } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";

const judge = (share: number | null, ticket: { min: number; max: number } | null = { min: 0, max: 30_000 }) =>
  findingOf(
    "cofinancing",
    aNeed({ amount: { total: 80_000, sought: 40_000, minimumUseful: null } }),
    aCriteria({ cofinancingMinimumShare: share, ticket }),
  ).verdict;

test("others must bring their share of the total; short of it is to check, never blocking", () => {
  expect(judge(null)).toBe("not-applicable");
  expect(judge(0.625)).toBe("met");
  expect(judge(0.63)).toBe("to-check");
  expect(judge(1)).toBe("to-check");
});

test("an unknown ticket is taken to bring all that is sought", () => {
  expect(judge(0.5, null)).toBe("met");
  expect(judge(0.51, null)).toBe("to-check");
});
