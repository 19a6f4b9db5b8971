import { expect, test } from "vitest";
import { monthsAfter } from "./verification.ts";

test.each([
  ["2026-11-24", 12, "2027-11-24"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-12-15", 1, "2027-01-15"],
])("%s and %i months is %s", (day, months, after) => {
  expect(monthsAfter(day, months)).toBe(after);
});
