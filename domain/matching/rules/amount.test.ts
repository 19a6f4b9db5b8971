import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { findingOf } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";

const judge = (sought: number, minimumUseful: number | null, ticket: { min: number; max: number } | null) =>
  findingOf("amount", aNeed({ amount: { total: 2 * sought, sought, minimumUseful } }), aCriteria({ ticket }));

test("a ticket that can bring the whole sum is met, one that brings a part is partly met", () => {
  expect(judge(40_000, 5_000, { min: 1_000, max: 50_000 }).verdict).toBe("met");
  expect(judge(40_000, 5_000, { min: 1_000, max: 10_000 })).toMatchObject({
    verdict: "partly",
    facts: { contribution: 10_000 },
  });
});

test("the bounds themselves are allowed, one euro beyond blocks", () => {
  expect(judge(40_000, 5_000, { min: 1_000, max: 5_000 }).verdict).toBe("partly");
  expect(judge(40_000, 5_000, { min: 1_000, max: 4_999 })).toMatchObject({
    verdict: "blocked",
    facts: { kind: "ticket-too-small" },
  });
  expect(judge(40_000, 5_000, { min: 40_000, max: 90_000 }).verdict).toBe("met");
  expect(judge(40_000, 5_000, { min: 40_001, max: 90_000 })).toMatchObject({
    verdict: "blocked",
    facts: { kind: "ticket-too-large" },
  });
});

test("an unknown ticket or minimum is to check, and a ticket that starts too high still blocks", () => {
  expect(judge(40_000, 5_000, null).verdict).toBe("to-check");
  expect(judge(40_000, null, { min: 10, max: 20 }).verdict).toBe("to-check");
  expect(judge(40_000, null, { min: 50_000, max: 60_000 }).verdict).toBe("blocked");
});

test("the more of the sum a ticket brings, the better it fits the organisation", () => {
  const small = judge(40_000, 1_000, { min: 1_000, max: 4_000 }).fit.organisation;
  const large = judge(40_000, 1_000, { min: 1_000, max: 30_000 }).fit.organisation;
  expect(large).toBeGreaterThan(small ?? 1);
});

test("a ticket of one fixed sum that is useful fits whole", () => {
  expect(judge(40_000, 1_000, { min: 5_000, max: 5_000 }).fit.financer).toBe(1);
});
