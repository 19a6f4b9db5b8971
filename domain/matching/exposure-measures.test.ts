import { expect, test } from "vitest";
import { NO_EXPOSURE, type Shown } from "./exposure.ts";
import { measureExposure } from "./exposure-measures.ts";

const list = (...ids: string[]): Shown[] => ids.map((id, index) => ({ id, score: 1 - index / 100 }));
const asIs = { isRural: (id: string) => id.startsWith("r"), groupOf: (id: string) => id };

test("whoever stands beyond the tenth place everywhere is not covered", () => {
  const market = new Map([["reader", list(..."abcdefghijkl")]]);
  expect(measureExposure(market, NO_EXPOSURE, asIs).coverage).toBeCloseTo(10 / 12);
});

test("ordered by score nothing is lost; a price costs what it moves", () => {
  const market = new Map([["reader", list("a", "b", "c")]]);
  expect(measureExposure(market, NO_EXPOSURE, asIs).scoreLost).toBeCloseTo(0);
  const dear = { prices: new Map([["a", 0.5]]), reserved: new Map<string, string[]>() };
  expect(measureExposure(market, dear, asIs).scoreLost).toBeGreaterThan(0);
});

test("one reader each: all are seen alike", () => {
  const market = new Map(["a", "b", "c"].map((id) => [`reader-${id}`, list(id)]));
  expect(measureExposure(market, NO_EXPOSURE, asIs).gini).toBeCloseTo(0);
});

test("rural ones behind urban ones of as many readers are less seen, and the ratio says so", () => {
  const market = new Map([["reader", list("u1", "u2", "r1", "r2")]]);
  expect(measureExposure(market, NO_EXPOSURE, asIs).ruralOverUrban).toBeLessThan(0.9);
  const turned = new Map([["reader", list("r1", "r2", "u1", "u2")]]);
  expect(measureExposure(turned, NO_EXPOSURE, asIs).ruralOverUrban).toBeGreaterThan(1.1);
});

test("without both kinds there is nothing to compare", () => {
  expect(measureExposure(new Map([["reader", list("r1")]]), NO_EXPOSURE, asIs).ruralOverUrban).toBeNull();
});
