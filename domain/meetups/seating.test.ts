import fc from "fast-check";
import { expect, test } from "vitest";
import { seat, whoMoved } from "./seating.ts";
import type { PlannedMeeting } from "./timetable-input.ts";

const meetings = fc
  .array(
    fc.record({
      a: fc.integer({ min: 0, max: 5 }),
      b: fc.integer({ min: 0, max: 8 }),
      slot: fc.integer({ min: 0, max: 4 }),
    }),
  )
  .map((rows) => {
    const busy = new Set<string>();
    return rows.flatMap(({ a, b, slot }): PlannedMeeting[] => {
      const keys = [`f${a} ${slot}`, `o${b} ${slot}`];
      if (keys.some((key) => busy.has(key))) return [];
      for (const key of keys) busy.add(key);
      return [{ a: `f${a}`, b: `o${b}`, slot, table: 0 }];
    });
  });

test("one meeting a table and slot, within the tables there are", () => {
  fc.assert(
    fc.property(meetings, (planned) => {
      const seated = seat(planned, { tables: 6, stays: new Set(["o1", "f2"]) });
      expect(seated).toHaveLength(planned.length);
      expect(new Set(seated.map(({ slot, table }) => `${slot} ${table}`)).size).toBe(planned.length);
      for (const { table } of seated) expect(table).toBeLessThan(6);
      // Six who receive and six tables: each keeps its own, but for those who meet somebody who cannot walk.
      const tablesOf = (id: string) => new Set(seated.filter(({ a }) => a === id).map(({ table }) => table));
      const withSitter = (id: string) => seated.some(({ a, b }) => a === id && b === "o1");
      if (!seated.some(({ b }) => b === "o1")) {
        for (const id of ["f0", "f1", "f2"])
          if (!withSitter(id)) expect(tablesOf(id).size).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("what stands stays at its table after a repair, and who moved is told", () => {
  const before: PlannedMeeting[] = [
    { a: "f1", b: "o1", slot: 0, table: 2 },
    { a: "f2", b: "o2", slot: 1, table: 1 },
  ];
  const after = seat(
    [
      { a: "f1", b: "o1", slot: 0, table: 0 },
      { a: "f2", b: "o3", slot: 1, table: 0 },
    ],
    { tables: 3, stays: new Set(), before },
  );
  expect(after[0]).toEqual(before[0]);
  expect(whoMoved(before, after).sort()).toEqual(["f2", "o2", "o3"]);
  expect(whoMoved(before, after, 2)).toEqual([]);
});
