import { expect, test } from "vitest";
import { timeZoneOf } from "#domain/territories/time-zone.ts";
import { frenchHour, instantOf, localTimeOf, weekdayAndDay } from "./local-time.ts";

test("a morning in Paris is another hour in Réunion and in Guyane", () => {
  const at = instantOf({ day: "2026-11-24", time: "09:30" }, timeZoneOf("97415"));
  expect(at).toEqual({ ok: true, value: "2026-11-24T05:30:00.000Z" });
  expect(localTimeOf("2026-11-24T05:30:00.000Z", timeZoneOf("75111"))).toEqual({
    day: "2026-11-24",
    time: "06:30",
  });
  expect(timeZoneOf("97302")).toBe("America/Cayenne");
  expect(timeZoneOf("35236")).toBe("Europe/Paris");
});

test("the same hour before and after clocks change, and the hours that do not exist or come twice", () => {
  const paris = (day: string, time: string) => instantOf({ day, time }, "Europe/Paris");
  expect(paris("2027-03-27", "09:00")).toEqual({ ok: true, value: "2027-03-27T08:00:00.000Z" });
  expect(paris("2027-03-28", "09:00")).toEqual({ ok: true, value: "2027-03-28T07:00:00.000Z" });
  expect(paris("2027-03-28", "02:30")).toEqual({ ok: false, error: { kind: "no-such-time" } });
  expect(paris("2026-10-25", "02:30")).toEqual({ ok: true, value: "2026-10-25T00:30:00.000Z" });
});

test("days and hours in French", () => {
  expect(weekdayAndDay("2026-12-01")).toBe("mardi 1er décembre 2026");
  expect(frenchHour("09:05")).toBe("9\u00a0h\u00a005");
  expect(frenchHour("14:00")).toBe("14\u00a0h");
});
