import { expect, test } from "vitest";
import {
  actsOf,
  CONFIDING_STATUSES,
  INTRODUCTION_ACTS,
  INTRODUCTION_STATUSES,
  mayAct,
  OPEN_INTRODUCTION_STATUSES,
  SIDES,
  statusAfter,
  statusOfOutcomes,
} from "./status.ts";

const at = (status: (typeof INTRODUCTION_STATUSES)[number]) => ({
  status,
  proposedBy: "organisation" as const,
});

test("whoever is asked answers; whoever asks may only take it back", () => {
  expect(actsOf(at("proposed"), "financer")).toEqual(["accept", "decline"]);
  expect(actsOf(at("proposed"), "organisation")).toEqual(["withdraw"]);
});

test("what was declined or withdrawn is not acted on any more", () => {
  for (const status of ["declined", "withdrawn"] as const)
    for (const side of SIDES) expect(actsOf(at(status), side)).toEqual([]);
});

test("the steps of a file are the financer's to tell", () => {
  expect(actsOf(at("held"), "organisation")).toEqual(["follow-up", "declare"]);
  expect(actsOf(at("held"), "financer")).toContain("ask-documents");
});

test("an outcome is declared by either side, and may be declared anew", () => {
  for (const status of [
    "accepted",
    "planned",
    "cancelled",
    "held",
    "agreed",
    "refused",
    "no-follow-up",
  ] as const)
    for (const side of SIDES) expect(mayAct(at(status), "declare", side)).toBe(true);
  expect(mayAct(at("proposed"), "declare", "financer")).toBe(false);
});

test("one declaration leads where it says; two that differ lead back to be settled", () => {
  expect(statusOfOutcomes({ financer: "agreed" })).toBe("agreed");
  expect(statusOfOutcomes({ organisation: "agreed", financer: "agreed" })).toBe("agreed");
  expect(statusOfOutcomes({ organisation: "agreed", financer: "refused" })).toBe("to-follow-up");
});

test("every status is reached from a request, and nothing is confided before both have said yes", () => {
  const reached = new Set(["proposed"]);
  for (let round = 0; round < INTRODUCTION_STATUSES.length; round += 1)
    for (const status of INTRODUCTION_STATUSES.filter((one) => reached.has(one)))
      for (const act of INTRODUCTION_ACTS)
        if (SIDES.some((side) => mayAct(at(status), act, side))) {
          const to = statusAfter(act);
          for (const one of to ? [to] : (["agreed", "refused", "oriented", "no-follow-up"] as const))
            reached.add(one);
        }
  expect([...reached].sort()).toEqual([...INTRODUCTION_STATUSES].sort());
  for (const status of ["proposed", "declined", "withdrawn", "refused"] as const)
    expect(CONFIDING_STATUSES).not.toContain(status);
  expect(OPEN_INTRODUCTION_STATUSES).not.toContain("agreed");
});
