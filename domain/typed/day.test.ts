import { expect, test } from "vitest";
import { readDay, writeDay } from "./day.ts";

test.each([
  ["2027-04-30", "2027-04-30"],
  ["30/04/2027", "2027-04-30"],
  ["30.4.27", "2027-04-30"],
  ["30 - 4 - 2027", "2027-04-30"],
  ["30 avril 2027", "2027-04-30"],
  ["le 1er mai 2027", "2027-05-01"],
  ["15 août 2027", "2027-08-15"],
  ["3 févr. 2027", "2027-02-03"],
  ["29/02/2028", "2028-02-29"],
  [" ", null],
])("%j is %j", (typed, day) => {
  expect(readDay(typed)).toEqual({ ok: true, value: day });
});

test.each([
  ["30/02/2027", "day-not-in-calendar"],
  ["2027-13-01", "day-not-in-calendar"],
  ["au printemps", "day-unreadable"],
  ["04/2027", "day-unreadable"],
  ["30 brumaire 2027", "day-unreadable"],
])("%j is refused: %s", (typed, kind) => {
  expect(readDay(typed)).toEqual({ ok: false, error: { kind } });
});

test("a day is written in the French order, and read back", () => {
  expect(writeDay("2027-04-30")).toBe("30/04/2027");
  expect(readDay(writeDay("2028-02-29"))).toEqual({ ok: true, value: "2028-02-29" });
});
