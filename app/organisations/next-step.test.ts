import { expect, test } from "vitest";
import { nextStep, type OwnNeed } from "./next-step.ts";

const need = (changes: Partial<OwnNeed>): OwnNeed => ({
  needId: "n",
  title: "Un four",
  status: "published",
  faults: null,
  expiresSoon: false,
  ...changes,
});
const next = (needs: OwnNeed[], sheetComplete = true) =>
  nextStep(needs, { sheetComplete, toAnswer: null }).kind;

test("whoever waits for an answer comes before everything else", () => {
  const toAnswer = { id: "i", who: "Fonds", waiting: 2 };
  expect(nextStep([need({ status: "draft" })], { sheetComplete: true, toAnswer })).toEqual({
    kind: "answer",
    request: toAnswer,
  });
});

test("what waits for somebody comes before what was begun, and that before what was not", () => {
  const returned = need({ status: "draft" });
  const expired = need({ status: "expired" });
  const ready = need({ status: null, faults: 0 });
  const begun = need({ status: null, faults: 3 });
  expect(next([begun, ready, expired, returned])).toBe("take-returned-back");
  expect(next([begun, ready, expired])).toBe("prolong");
  expect(next([begun, need({ expiresSoon: true })])).toBe("prolong");
  expect(next([begun, ready])).toBe("publish");
  expect(next([begun, need({})])).toBe("complete-draft");
  expect(next([])).toBe("first-need");
  expect(next([need({})], false)).toBe("complete-sheet");
  expect(next([need({ status: "met" }), need({})])).toBe("see-financers");
  expect(next([need({ status: "met" })])).toBe("another-need");
});
