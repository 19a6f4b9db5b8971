import { expect, test } from "vitest";
import { isOpenFor, type Opening, openSpans, weekdayOf } from "./openings.ts";

const TUESDAYS: Opening = {
  kind: "weekly",
  weekday: 2,
  startsAt: "09:00",
  endsAt: "12:00",
  fromOn: "2026-11-01",
  untilOn: null,
};

test("weekly and single openings, less closures", () => {
  const openings: Opening[] = [
    TUESDAYS,
    { kind: "once", on: "2026-11-26", startsAt: "18:00", endsAt: "21:00" },
    { kind: "closure", fromOn: "2026-12-01", untilOn: "2026-12-05", reason: "Travaux" },
  ];
  expect(openSpans(openings, "2026-11-23", "2026-12-08")).toEqual([
    { day: "2026-11-24", startsAt: "09:00", endsAt: "12:00" },
    { day: "2026-11-26", startsAt: "18:00", endsAt: "21:00" },
    { day: "2026-12-08", startsAt: "09:00", endsAt: "12:00" },
  ]);
});

test("spans that touch are one, and a meetup must hold in one", () => {
  const openings: Opening[] = [
    TUESDAYS,
    { kind: "once", on: "2026-11-24", startsAt: "12:00", endsAt: "14:00" },
  ];
  expect(openSpans(openings, "2026-11-24", "2026-11-24")).toEqual([
    { day: "2026-11-24", startsAt: "09:00", endsAt: "14:00" },
  ]);
  expect(isOpenFor(openings, { day: "2026-11-24", startsAt: "11:00", endsAt: "13:30" })).toBe(true);
  expect(isOpenFor(openings, { day: "2026-11-24", startsAt: "13:00", endsAt: "14:30" })).toBe(false);
  expect(weekdayOf("2026-11-29")).toBe(7);
});

test("a weekly opening begins and ends", () => {
  const openings: Opening[] = [{ ...TUESDAYS, untilOn: "2026-11-24" }];
  expect(openSpans(openings, "2026-10-20", "2026-12-10").map(({ day }) => day)).toEqual([
    "2026-11-03",
    "2026-11-10",
    "2026-11-17",
    "2026-11-24",
  ]);
});
