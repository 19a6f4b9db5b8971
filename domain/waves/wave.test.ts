import { expect, test } from "vitest";
import { ENOUGH_INTERESTED, lastWave, nextWave } from "./wave.ts";

test("a wave is of the day that begins at six in Paris, in winter as in summer, through both changes of clocks", () => {
  expect(lastWave(new Date("2026-11-25T04:59:59Z")).day).toBe("2026-11-24");
  expect(lastWave(new Date("2026-11-25T05:00:00Z"))).toEqual({
    day: "2026-11-25",
    before: "2026-11-25T05:00:00.000Z",
  });
  expect(lastWave(new Date("2026-07-01T04:00:00Z"))).toEqual({
    day: "2026-07-01",
    before: "2026-07-01T04:00:00.000Z",
  });
  for (const start of ["2027-03-20T00:10:00Z", "2027-10-25T00:10:00Z"]) {
    const days = new Set<string>();
    for (let hour = 0; hour < 14 * 24; hour += 1)
      days.add(lastWave(new Date(Date.parse(start) + hour * 3_600_000)).day);
    expect(days.size).toBe(15);
  }
});

test("waves go on until enough are interested, everybody was reached, or the organisation stops them", () => {
  const going = { reached: 20, total: 34, interested: 0, size: 10 };
  expect(nextWave(going)).toBe("tomorrow");
  expect(nextWave({ ...going, reached: 34 })).toBe("everybody-reached");
  expect(nextWave({ ...going, size: 0 })).toBe("stopped");
  expect(nextWave({ ...going, interested: ENOUGH_INTERESTED })).toBe("enough-interested");
});
