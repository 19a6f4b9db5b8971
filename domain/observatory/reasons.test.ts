import { expect, test } from "vitest";
import { type ReasonCount, toldReasons } from "./reasons.ts";

const count = (given: Partial<ReasonCount>): ReasonCount => ({
  by: "financer",
  reason: "STADE",
  times: 12,
  organisations: 8,
  financers: 6,
  ...given,
});

test("a reason is told from five organisations and five financers on", () => {
  const few = [count({ organisations: 4 }), count({ reason: "AUTRE", financers: 4 })];
  expect(toldReasons(few, "financer")).toEqual([]);
  expect(toldReasons([count({ organisations: 5, financers: 5, times: 5 })], "financer")).toEqual([
    { reason: "STADE", atLeast: 5 },
  ]);
});

test("one more refusal is not seen in the sum", () => {
  const told = (times: number) => toldReasons([count({ times })], "financer")[0]!.atLeast;
  expect([10, 11, 14, 15].map(told)).toEqual([10, 10, 10, 15]);
});

test("each side has its own table, the most frequent reason first", () => {
  const counts = [
    count({ times: 7 }),
    count({ reason: "CALENDRIER", times: 20 }),
    count({ by: "organisation", reason: "INSTRUMENT_INADAPTE" }),
  ];
  expect(toldReasons(counts, "financer").map(({ reason }) => reason)).toEqual(["CALENDRIER", "STADE"]);
  expect(toldReasons(counts, "organisation")).toEqual([{ reason: "INSTRUMENT_INADAPTE", atLeast: 10 }]);
});
