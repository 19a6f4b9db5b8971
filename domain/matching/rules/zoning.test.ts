import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { findingOf } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";

const judge = (zonings: ("FRR" | "QPV")[], preferredZonings: ("FRR" | "QPV")[]) =>
  findingOf("zoning", aNeed({ zonings }), aCriteria({ preferredZonings })).verdict;

test("a preferred zoning is a wish: met or missed, never blocking", () => {
  expect(judge(["FRR"], [])).toBe("not-applicable");
  expect(judge(["FRR", "QPV"], ["FRR"])).toBe("met");
  expect(judge([], ["FRR"])).toBe("missed");
});
