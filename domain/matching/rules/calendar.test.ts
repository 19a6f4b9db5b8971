import { expect, test } from "vitest";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { findingOf } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";

const judge = (deadline: string | null, decisionDelayDays: number | null, validUntil: string | null) =>
  findingOf("calendar", aNeed({ deadline }), aCriteria({ decisionDelayDays, validUntil }), "2026-11-24");

test("a programme is open on its last day and blocked from the next", () => {
  expect(judge(null, null, "2026-11-24").verdict).toBe("met");
  expect(judge(null, null, "2026-11-23").verdict).toBe("blocked");
});

test("a decision later than the money is needed is to check, on the day itself it is in time", () => {
  expect(judge("2027-01-23", 60, null).verdict).toBe("met");
  expect(judge("2027-01-22", 60, null)).toMatchObject({
    verdict: "to-check",
    facts: { answerOn: "2027-01-23" },
  });
});

test("a past deadline is to check, never blocking", () => {
  expect(judge("2026-11-23", null, null).verdict).toBe("to-check");
});

test("nothing known asks nothing", () => {
  expect(judge(null, null, null).verdict).toBe("not-applicable");
});

test("a quick decision fits the organisation better", () => {
  const quick = judge(null, 30, null).fit.organisation;
  const slow = judge(null, 180, null).fit.organisation;
  expect(quick).toBe(1);
  expect(slow).toBeLessThan(0.5);
});
