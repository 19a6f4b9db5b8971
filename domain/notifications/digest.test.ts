import { expect, test } from "vitest";
import { lastDigest } from "./digest.ts";

const HOUR = 3_600_000;

test("a day's digest is of what came before seven in Paris, in winter as in summer", () => {
  expect(lastDigest("daily", new Date("2026-11-25T06:00:00Z"))).toEqual({
    period: "daily 2026-11-25",
    before: "2026-11-25T06:00:00.000Z",
  });
  expect(lastDigest("daily", new Date("2026-11-25T05:59:59Z")).period).toBe("daily 2026-11-24");
  expect(lastDigest("daily", new Date("2026-07-01T05:00:00Z"))).toEqual({
    period: "daily 2026-07-01",
    before: "2026-07-01T05:00:00.000Z",
  });
});

test("a week's digest is Monday's, all week long", () => {
  expect(lastDigest("weekly", new Date("2026-11-29T22:00:00Z")).period).toBe("weekly 2026-11-23");
  expect(lastDigest("weekly", new Date("2026-11-30T05:00:00Z")).period).toBe("weekly 2026-11-23");
  expect(lastDigest("weekly", new Date("2026-11-30T06:00:00Z")).period).toBe("weekly 2026-11-30");
});

test.each(["2027-03-20T00:00:00Z", "2027-10-25T00:00:00Z"])(
  "asked every hour around a change of clocks (%s), each day has one digest, and none is skipped",
  (start) => {
    const periods = new Set<string>();
    const ends: string[] = [];
    for (let hour = 0; hour < 14 * 24; hour += 1) {
      const { period, before } = lastDigest("daily", new Date(Date.parse(start) + hour * HOUR));
      if (!periods.has(period)) ends.push(before);
      periods.add(period);
    }
    expect(periods.size).toBe(15);
    const lengths = ends.slice(1).map((end, index) => Date.parse(end) - Date.parse(ends[index]!));
    expect(lengths.every((length) => [23, 24, 25].includes(length / HOUR))).toBe(true);
  },
);
