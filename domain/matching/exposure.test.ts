import { expect, test } from "vitest";
import { computeExposure, NO_EXPOSURE, orderWithExposure, type Shown, TOP, visibility } from "./exposure.ts";

/** Thirty readers who all like the same sixty things in nearly the same order, as in a market with stars. */
const market = new Map<string, Shown[]>(
  Array.from({ length: 30 }, (_, reader) => [
    `reader-${reader}`,
    Array.from({ length: 60 }, (_, item) => ({
      id: `item-${item}`,
      score: 0.9 - item * 0.005 + ((reader * 7 + item * 13) % 17) * 0.002,
    })),
  ]),
);

function seen(exposure: typeof NO_EXPOSURE): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [reader, list] of market) {
    const placed = orderWithExposure(reader, list, exposure, (one) => one.id).slice(0, TOP);
    for (const [index, { shown }] of placed.entries()) {
      counts.set(shown.id, (counts.get(shown.id) ?? 0) + visibility(index));
    }
  }
  return counts;
}

test("without exposure the same few stand in every top ten", () => {
  expect(seen(NO_EXPOSURE).size).toBeLessThan(30);
});

test("with it, everyone who could be shown stands in some top ten", () => {
  expect(seen(computeExposure(market)).size).toBe(60);
});

test("one list may keep several of its last places, and nobody loses the only place they have", () => {
  // Twelve can only be shown to the first reader; the second could do without two of its own.
  const only = Array.from({ length: 12 }, (_, item) => ({ id: `only-${item}`, score: 0.3 - item / 1_000 }));
  const shared = Array.from({ length: 8 }, (_, item) => ({
    id: `shared-${item}`,
    score: 0.9 - item / 1_000,
  }));
  const two = new Map<string, Shown[]>([
    ["one", [...shared, ...only.slice(0, 5)]],
    ["other", shared],
    ["third", [...shared, ...only.slice(5)]],
  ]);
  const exposure = computeExposure(two);
  const everyone = new Set(
    [...two].flatMap(([reader, list]) =>
      orderWithExposure(reader, list, exposure, (one) => one.id)
        .slice(0, TOP)
        .map(({ shown }) => shown.id),
    ),
  );
  expect(everyone.size).toBe(20);
});

test("it is the same each time", () => {
  expect([...computeExposure(market).prices]).toEqual([...computeExposure(market).prices]);
});

test("the score is untouched, and what moved up four places or more says so", () => {
  const exposure = computeExposure(market);
  const list = market.get("reader-3") ?? [];
  const placed = orderWithExposure("reader-3", list, exposure, (one) => one.id);
  const byScore = [...list].sort((a, b) => b.score - a.score).map((one) => one.id);
  for (const [index, { shown, liftedForEquity }] of placed.entries()) {
    expect(list).toContain(shown);
    expect(liftedForEquity).toBe(byScore.indexOf(shown.id) - index >= 4);
  }
});

test("no more than two of one organisation among the first ten, and nobody is lost", () => {
  const list = Array.from({ length: 25 }, (_, item) => ({
    id: `${item}`,
    score: 1 - item / 100,
    of: item < 8 ? "one" : `o${item}`,
  }));
  const placed = orderWithExposure("r", list, NO_EXPOSURE, (one) => one.of).map(({ shown }) => shown);
  expect(placed.slice(0, TOP).filter((one) => one.of === "one")).toHaveLength(2);
  expect(new Set(placed).size).toBe(25);
});

test("a short list keeps all of one organisation", () => {
  const list = [1, 2, 3].map((item) => ({ id: `${item}`, score: 1 / item }));
  expect(orderWithExposure("r", list, NO_EXPOSURE, () => "one")).toHaveLength(3);
});

test("an empty market has no prices", () => {
  expect(computeExposure(new Map()).prices.size).toBe(0);
});
