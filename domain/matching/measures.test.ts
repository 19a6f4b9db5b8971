import { expect, test } from "vitest";
import { gini, meanOf, ndcg, precisionAt5, reciprocalRank, skill } from "./measures.ts";

test("nDCG is 1 in the best order, less in another, and nothing where all are 0", () => {
  expect(ndcg([3, 2, 0])).toBe(1);
  expect(ndcg([0, 3])).toBeCloseTo(1 / Math.log2(3));
  expect(ndcg([0, 0])).toBeNull();
  const eleven = [...Array(10).fill(0), 3];
  expect(ndcg(eleven)).toBe(0);
});

test("the first good one, and the share of good ones among five", () => {
  expect(reciprocalRank([1, 0, 2])).toBeCloseTo(1 / 3);
  expect(reciprocalRank([1, 1])).toBeNull();
  expect(precisionAt5([3, 0, 2, 0, 0, 2])).toBeCloseTo(2 / 3);
  expect(precisionAt5([1])).toBeNull();
});

test("skill is 0 at chance and 1 at a second reader", () => {
  expect(skill(0.8, 0.8, 0.98)).toBe(0);
  expect(skill(0.98, 0.8, 0.98)).toBe(1);
});

test("Gini is 0 when all have as much, and near 1 when one has all", () => {
  expect(gini([2, 2, 2])).toBeCloseTo(0);
  expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75);
  expect(gini([0, 0])).toBe(0);
});

test("a mean leaves out what is unknown", () => {
  expect(meanOf([1, null, 3])).toBe(2);
  expect(meanOf([])).toBe(0);
});
