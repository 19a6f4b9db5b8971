import { expect, test } from "vitest";
import { CRITERIA_ACTS, CRITERIA_STATUSES, criteriaActsFrom, nextCriteriaStatus } from "./status.ts";

test("from each status, these acts and no other", () => {
  expect(CRITERIA_STATUSES.map((from) => [from, criteriaActsFrom(from)])).toEqual([
    ["draft", ["publish", "hold"]],
    ["in-review", ["publish", "release", "return", "close"]],
    ["open", ["hold", "pause", "close"]],
    ["paused", ["hold", "resume", "close"]],
    ["closed", ["hold", "reopen"]],
  ]);
});

test("only a text sent back is a draft again, and no act leaves a status where it is", () => {
  for (const from of CRITERIA_STATUSES) {
    for (const act of CRITERIA_ACTS) {
      const to = nextCriteriaStatus(from, act);
      if (act !== "return") expect(to).not.toBe("draft");
      expect(to).not.toBe(from);
    }
  }
});
