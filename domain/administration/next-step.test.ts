import { expect, test } from "vitest";
import { nextOperatorStep, type OperatorQueues } from "./next-step.ts";

const now = new Date("2026-11-24T09:00:00Z");
const none = { count: 0, since: null };
const queues = (some: Partial<OperatorQueues>): OperatorQueues => ({
  texts: none,
  reports: none,
  financers: none,
  renewals: none,
  ...some,
});
const hours = (age: number) => ({
  count: 1,
  since: new Date(now.getTime() - age * 3_600_000).toISOString(),
});

test.each([
  [{}, null],
  [{ renewals: hours(900) }, "renewals"],
  [{ financers: hours(1), reports: hours(1) }, "reports"],
  [{ texts: hours(1), reports: hours(40) }, "texts"],
  [{ texts: hours(1), financers: hours(60), reports: hours(50) }, "financers"],
  [{ texts: hours(1), renewals: hours(900) }, "texts"],
] as [Partial<OperatorQueues>, string | null][])("%j leads to %s", (some, step) => {
  expect(nextOperatorStep(queues(some), now)).toBe(step);
});
