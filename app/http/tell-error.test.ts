import { expect, test } from "vitest";
import { PROBLEMS, type ProblemKind } from "./problem.ts";
import { BREAKDOWN, tellError } from "./tell-error.ts";

const thrown = (status: number, data: unknown) => ({ status, statusText: "", internal: true, data });

test("a bug or an outage is told without its message, its stack or its name", () => {
  for (const error of [
    new Error("connect ECONNREFUSED 10.0.0.1"),
    "a string",
    null,
    thrown(500, "at x.ts:1:2"),
  ]) {
    expect(tellError(error)).toEqual(BREAKDOWN);
  }
});

test.each(Object.keys(PROBLEMS) as ProblemKind[])("%s is told by its own sentence", (kind) => {
  expect(tellError(thrown(PROBLEMS[kind].status, { kind }))).toEqual(PROBLEMS[kind]);
});

test("what the framework refuses by itself has a sentence too", () => {
  expect(tellError(thrown(404, "No route matches"))).toEqual(PROBLEMS["page-not-found"]);
  expect(tellError(thrown(405, ""))).toEqual(PROBLEMS["method-not-allowed"]);
  expect(tellError(thrown(400, { kind: "toString" }))).toEqual(PROBLEMS["bad-parameter"]);
});
