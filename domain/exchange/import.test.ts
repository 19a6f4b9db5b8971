import { describe, expect, test } from "vitest";
import { compareObjects } from "./compare.ts";
import { LONGEST_LINE } from "./faults.ts";
import { numberLines } from "./lines.ts";

async function* pieces(...some: string[]): AsyncGenerator<string> {
  yield* some;
}
const linesOf = async (...some: string[]) => {
  const lines = [];
  for await (const line of numberLines(pieces(...some))) lines.push(line);
  return lines;
};

describe("the lines of a file", () => {
  test("are numbered as an editor does, without mark, line ends and blank lines", async () => {
    expect(await linesOf("\uFEFF{1}\r\n\r\n  \n{2", "}\r\n{3}")).toEqual([
      { number: 1, line: "{1}" },
      { number: 4, line: "{2}" },
      { number: 5, line: "{3}" },
    ]);
    expect(await linesOf("", "\n", "\uFEFF")).toEqual([]);
  });

  test("are cut when they are longer than any that is valid, and the next ones stay", async () => {
    const long = Array.from({ length: 50 }, () => "x".repeat(50_000));
    const [first, second] = await linesOf(...long, "\n{2}\n");
    expect(first!.line.length).toBeLessThan(LONGEST_LINE * 3);
    expect(first!.line.length).toBeGreaterThan(LONGEST_LINE);
    expect(second).toEqual({ number: 2, line: "{2}" });
  });
});

test("two objects are compared field by field, unknown and empty apart", () => {
  const before = {
    id: "a",
    amount: { total: 10, sought: 5 },
    themes: ["A", "B"],
    stage: null,
    qualities: null,
  };
  const after = {
    id: "a",
    amount: { total: 10, sought: 7 },
    themes: ["A"],
    stage: "AMORCAGE",
    qualities: [],
  };
  expect(compareObjects(before, before)).toEqual([]);
  expect(compareObjects(before, after)).toEqual([
    { field: "amount.sought", before: "5", after: "7" },
    { field: "themes", before: "A, B", after: "A" },
    { field: "stage", before: "", after: "AMORCAGE" },
    { field: "qualities", before: "", after: "[]" },
  ]);
  expect(compareObjects({ ticket: null }, { ticket: { min: 1, max: 2 } })).toEqual([
    { field: "ticket.min", before: "", after: "1" },
    { field: "ticket.max", before: "", after: "2" },
  ]);
});
