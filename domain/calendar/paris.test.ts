import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBetween, mondayOf, parisDay, parisInstant, parisTime } from "./paris.ts";

test("a day of Paris begins an hour or two before that of Greenwich", () => {
  expect(parisDay(new Date("2026-12-31T23:30:00Z"))).toBe("2027-01-01");
  expect(parisDay(new Date("2026-07-01T22:30:00Z"))).toBe("2026-07-02");
  expect(parisDay(new Date("2026-07-01T21:30:00Z"))).toBe("2026-07-01");
});

test("a time typed is the one that clocks show, in summer as in winter", () => {
  expect(parisInstant("2027-01-12", "09:30").toISOString()).toBe("2027-01-12T08:30:00.000Z");
  expect(parisInstant("2027-07-12", "09:30").toISOString()).toBe("2027-07-12T07:30:00.000Z");
});

test("an hour that the change to summer skips comes an hour later; of a repeated one the first is meant", () => {
  const skipped = parisInstant("2027-03-28", "02:30");
  expect([parisDay(skipped), parisTime(skipped)]).toEqual(["2027-03-28", "03:30"]);
  expect(parisInstant("2027-10-31", "02:30").toISOString()).toBe("2027-10-31T00:30:00.000Z");
});

test("what clocks show at an instant leads back to it, but for the hour that comes twice", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }), (minutes) => {
      const instant = new Date(Date.parse("2026-01-01T00:00:00Z") + minutes * 60_000);
      const back = parisInstant(parisDay(instant), parisTime(instant));
      expect([0, -3_600_000]).toContain(back.getTime() - instant.getTime());
    }),
  );
});

test("weeks begin on Monday, and days are counted without hours", () => {
  expect(mondayOf("2026-11-25")).toBe("2026-11-23");
  expect(mondayOf("2026-11-23")).toBe("2026-11-23");
  expect(mondayOf("2026-11-29")).toBe("2026-11-23");
  expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
});
