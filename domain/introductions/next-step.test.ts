import { expect, test } from "vitest";
import { anIntroduction } from "#seeds/builders/introduction.ts";
import { isOver, nextStepOf } from "./next-step.ts";
import { actsOf, INTRODUCTION_STATUSES, SIDES } from "./status.ts";

test("no status is a dead end: somebody can act by some day, or it is over", () => {
  for (const status of INTRODUCTION_STATUSES) {
    const introduction = anIntroduction({
      status,
      acceptedAt: "2026-11-25T09:00:00Z",
      meetingAt: "2026-12-10T09:00:00Z",
    });
    const next = nextStepOf(introduction, "2026-12-01");
    if (next.by.length === 0) expect(isOver(introduction)).toBe(true);
    else expect(next.on).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const side of next.by)
      expect([status, actsOf(introduction, side).length > 0]).toEqual([status, true]);
  }
});

test("a meeting whose day has passed asks whether it was held", () => {
  const planned = anIntroduction({ status: "planned", meetingAt: "2026-12-10T09:00:00Z" });
  expect(nextStepOf(planned, "2026-12-10").kind).toBe("meet");
  expect(nextStepOf(planned, "2026-12-11")).toEqual({
    kind: "tell-whether-held",
    by: SIDES,
    on: "2026-12-12",
  });
});

test("an agreement waits for the organisation to say what it changes, then for the other's word", () => {
  const declaredAt = "2026-12-10T09:00:00Z";
  const said = {
    outcome: "agreed",
    instrument: null,
    range: null,
    reason: null,
    orientedTo: null,
    declaredAt,
  } as const;
  const agreed = anIntroduction({ status: "agreed", outcomes: { organisation: said } });
  expect(nextStepOf(agreed, "2026-12-11")).toMatchObject({ kind: "settle-need", by: ["organisation"] });
  const settled = { ...agreed, needSettledAt: declaredAt };
  expect(nextStepOf(settled, "2026-12-11")).toMatchObject({ kind: "declare-too", by: ["financer"] });
  expect(
    nextStepOf({ ...settled, outcomes: { organisation: said, financer: said } }, "2026-12-11").kind,
  ).toBe("over");
});
