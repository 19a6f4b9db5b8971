import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allDepartements } from "#domain/territories/gazetteer.ts";
import {
  type CountedSum,
  isTimeToCount,
  recount,
  recountTerritories,
  type ShownSum,
  shownSums,
  STEPS,
} from "./sums.ts";

const EVERY_STEP = Array.from({ length: STEPS.to - STEPS.from + 1 }, (_, rank) => STEPS.from + rank);
const drome = { key: "D26", covers: ["26"] };
const at = (today: string, step = 10) => ({ today, drawStep: () => step });

const step = fc.integer({ min: STEPS.from, max: STEPS.to });
const people = fc.integer({ min: 0, max: 60 });
/** Few départements, so that sums meet: three of Corse and its like, two régions of one département, the whole of Bretagne. */
const CODES = ["2A", "2B", "974", "972", "22", "29", "35", "56"];
const counts = fc
  .array(fc.integer({ min: 0, max: 45 }), { minLength: CODES.length, maxLength: CODES.length })
  .map((numbers) => new Map(CODES.map((code, rank) => [code, numbers[rank]!])));

/** Draws from a list that a property gives, over and over. */
const drawer = (steps: readonly number[]) => {
  let drawn = 0;
  return () => steps[drawn++ % steps.length]!;
};
const steps = fc.array(step, { minLength: 1, maxLength: 40 });

/** The tables of several months, each made from the one before. */
function months(history: readonly ReadonlyMap<string, number>[], draws: readonly number[]): CountedSum[][] {
  const drawStep = drawer(draws);
  const tables: CountedSum[][] = [];
  for (const [rank, now] of history.entries()) {
    const today = new Date(Date.UTC(2026, rank, 1)).toISOString().slice(0, 10);
    tables.push(recountTerritories({ people: now, before: tables.at(-1) ?? [], today, drawStep }));
  }
  return tables;
}
const history = fc.array(counts, { minLength: 1, maxLength: 8 });
const totalOf = (now: ReadonlyMap<string, number>, covers: readonly string[]) =>
  covers.reduce((total, code) => total + (now.get(code) ?? 0), 0);

describe("what a table shows", () => {
  test("a sum is a multiple of ten, of ten people at least who were there when it was counted", () => {
    fc.assert(
      fc.property(history, steps, (given, draws) => {
        for (const table of months(given, draws)) {
          for (const { shown, people: counted } of table) {
            expect(shown % 10).toBe(0);
            if (shown > 0) expect(counted).toBeGreaterThanOrEqual(Math.max(10, shown));
          }
        }
      }),
    );
  });

  test("everyone is in one sum at most, so no sum less another is anybody's", () => {
    fc.assert(
      fc.property(history, steps, (given, draws) => {
        for (const table of months(given, draws)) {
          const covered = shownSums(table).sums.flatMap(({ covers }) => covers);
          expect(new Set(covered).size).toBe(covered.length);
        }
      }),
    );
  });

  test("a sum above the département adds up two at least, and none that is shown", () => {
    fc.assert(
      fc.property(history, steps, (given, draws) => {
        for (const table of months(given, draws)) {
          for (const { key, covers } of shownSums(table).sums) {
            if (!key.startsWith("D")) expect(covers.length).toBeGreaterThan(1);
          }
        }
      }),
    );
  });

  test("the total is that of the sums shown, and tells nothing more", () => {
    const shown = shownSums([
      { key: "D35", covers: ["35"], shown: 20 },
      { key: "D29", covers: ["29"], shown: 0 },
      { key: "D26", covers: ["26"], shown: 40 },
    ]);
    expect(shown).toEqual({
      sums: [
        { key: "D26", covers: ["26"], shown: 40 },
        { key: "D35", covers: ["35"], shown: 20 },
      ],
      total: 60,
    });
  });

  test("few people go up: to their région with others, else to the country, else nowhere", () => {
    const count = (given: Record<string, number>) =>
      shownSums(
        recountTerritories({ people: new Map(Object.entries(given)), before: [], ...at("2026-11-01") }),
      ).sums.map(({ key, shown }) => [key, shown]);
    expect(count({ "26": 42, "29": 6, "22": 7, "974": 9, "23": 8 })).toEqual([
      ["D26", 40],
      ["FR", 10],
      ["R53", 10],
    ]);
    expect(count({ "26": 42, "29": 6 })).toEqual([["D26", 40]]);
    expect(count({ "29": 4, "974": 5 })).toEqual([]);
  });

  test("a région of one département is not another sum of the same people", () => {
    const sums = recountTerritories({
      people: new Map([["974", 15]]),
      before: [],
      today: "2026-11-01",
      drawStep: drawer([19, 10]),
    });
    expect(sums.map(({ key }) => key)).not.toContain("R04");
  });
});

describe("who subtracts", () => {
  // Every world of three départements of one région and a fourth elsewhere, and every draw that matters.
  const SOME = [0, 4, 9, 10, 13, 18, 19, 27];
  const WORLDS = SOME.flatMap((a) => SOME.flatMap((b) => SOME.map((c) => [a, b, c] as const)));
  const DRAWS = Array.from({ length: 64 }, (_, bits) =>
    [32, 16, 8, 4, 2, 1].map((bit) => (bits & bit ? STEPS.to : STEPS.from)),
  );
  const seen = (table: readonly ShownSum[]) =>
    JSON.stringify(shownSums(table).sums.map(({ key, covers, shown }) => [key, covers, shown]));

  test("one table, read with every subtraction, leaves a hidden département no count but many", () => {
    /** By what is seen, the counts that each hidden département may have. */
    const possible = new Map<string, Map<string, Set<number>>>();
    for (const [a, b, c] of WORLDS) {
      const now = new Map([
        ["22", a],
        ["29", b],
        ["974", c],
      ]);
      for (const draws of DRAWS) {
        const table = recountTerritories({
          people: now,
          before: [],
          today: "2026-11-01",
          drawStep: drawer(draws),
        });
        const own = new Set(shownSums(table).sums.map(({ key }) => key));
        const view = seen(table);
        const hidden = possible.get(view) ?? new Map<string, Set<number>>();
        possible.set(view, hidden);
        for (const [code, number] of now) {
          if (own.has(`D${code}`)) continue;
          hidden.set(code, (hidden.get(code) ?? new Set()).add(number));
        }
      }
    }
    expect(possible.size).toBeGreaterThan(10);
    for (const [view, hidden] of possible) {
      for (const [code, numbers] of hidden) {
        // Ten counts apart at the least, as of a sum rounded to the ten; or ten people at the least.
        const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
        expect(least >= 10 || most - least >= 9, `${code}: ${least} to ${most} in ${view}`).toBe(true);
      }
    }
  });
});

describe("who compares two days", () => {
  test("a sum that changed within a year is the doing of ten people or more", () => {
    fc.assert(
      fc.property(step, fc.array(people, { minLength: 2, maxLength: 11 }), steps, (first, numbers, draws) => {
        const drawStep = drawer(draws);
        let before = recount(drome, numbers[0]!, undefined, { today: "2026-01-01", drawStep: () => first });
        for (const [rank, now] of numbers.slice(1).entries()) {
          const today = `2026-${String(rank + 2).padStart(2, "0")}-01`;
          const after = recount(drome, now, before, { today, drawStep });
          if (after.shown !== before.shown) expect(Math.abs(now - before.people)).toBeGreaterThanOrEqual(10);
          before = after;
        }
      }),
    );
  });

  test("a handful who come and go month after month change nothing", () => {
    const month = (rank: number) => `2026-${String(rank + 1).padStart(2, "0")}-01`;
    let sum = recount(drome, 42, undefined, at(month(0)));
    for (const [rank, now] of [41, 39, 44, 40, 38, 47, 36].entries()) {
      sum = recount(drome, now, sum, at(month(rank + 1)));
      expect(sum.shown).toBe(40);
    }
  });

  test("the same people give the same table, however often it is made", () => {
    fc.assert(
      fc.property(counts, steps, fc.array(step, { minLength: 40, maxLength: 40 }), (now, draws, others) => {
        const once = recountTerritories({
          people: now,
          before: [],
          today: "2026-01-01",
          drawStep: drawer(draws),
        });
        const again = recountTerritories({
          people: now,
          before: once,
          today: "2026-02-01",
          drawStep: drawer(others),
        });
        expect(shownSums(again)).toEqual(shownSums(once));
      }),
    );
  });
});

describe("who knows everybody but one", () => {
  test("one more person changes a sum by one draw in ten at most", () => {
    const before = fc.option(fc.record({ base: people, shown: fc.constantFrom(0, 10, 20, 30) }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(before, people, (given, number) => {
        const changed = EVERY_STEP.filter((secret) => {
          const kept = given && {
            ...drome,
            people: given.base,
            shown: given.shown,
            step: secret,
            countedOn: "2026-10-01",
          };
          const [without, with_] = [number, number + 1].map(
            (now) => recount(drome, now, kept, at("2026-11-01", secret)).shown,
          );
          return without !== with_;
        });
        expect(changed.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("after a year", () => {
  const old: CountedSum = { ...drome, people: 14, shown: 10, step: 10, countedOn: "2025-11-01" };

  test("a sum that still counts ten people stands for another year", () => {
    expect(recount(drome, 11, old, at("2026-11-01"))).toEqual({ ...old, countedOn: "2026-11-01" });
  });

  test("one that no longer does is taken away", () => {
    expect(recount(drome, 9, old, at("2026-10-01")).shown).toBe(10);
    expect(recount(drome, 9, old, at("2026-11-01")).shown).toBe(0);
  });
});

test("every département is in a région, and sums count each", () => {
  const everyone = new Map(allDepartements().map(({ code }) => [code, 25]));
  const { sums } = shownSums(recountTerritories({ people: everyone, before: [], ...at("2026-11-01") }));
  expect(sums.length).toBe(everyone.size);
  expect(
    totalOf(
      everyone,
      sums.flatMap(({ covers }) => covers),
    ),
  ).toBe(25 * everyone.size);
});

test("sums are counted once a month", () => {
  expect(isTimeToCount(null, "2026-11-24")).toBe(true);
  expect(isTimeToCount("2026-11-01", "2026-11-30")).toBe(false);
  expect(isTimeToCount("2026-11-30", "2026-12-01")).toBe(true);
  expect(isTimeToCount("2026-12-03", "2027-01-01")).toBe(true);
});
