import { expect, test } from "vitest";
import { isProblem, PROBLEMS, problem, readId } from "./problem.ts";

test("each problem has an error status, a title and a sentence", () => {
  for (const { status, title, sentence } of Object.values(PROBLEMS)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(title).toMatch(/^\p{Lu}/u);
    expect(sentence).toMatch(/[.!]$/);
  }
});

test("a thrown problem is told apart from anything else", async () => {
  const answer = problem("need-not-found");
  expect(answer.status).toBe(404);
  expect(isProblem(await answer.json())).toBe(true);
  expect(isProblem({ kind: "toString" })).toBe(false);
  expect(isProblem(null)).toBe(false);
});

test.each(["", undefined, "a\u0000b", "a\nb", "\uD800", "x".repeat(201)])("%j is no identifier", (value) => {
  expect(() => readId(value, "need-not-found")).toThrow();
});

test("imported identifiers pass as they are", () => {
  for (const id of ["d-n01", "0192f0c8-aaaa-7bbb-8ccc-ddddeeeeffff", "Besoin n°3 / été"]) {
    expect(readId(id, "need-not-found")).toBe(id);
  }
});
