import { expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { exposureFor, replaceExposure } from "./exposure-prices.ts";

const database = useDatabase();

test("a list knows its prices and every place that it keeps, and nothing of the other side", async () => {
  const { db } = database();
  await replaceExposure(db, "needs", {
    prices: new Map([
      ["a", 0.02],
      ["b", 0],
      ["c", 0],
      ["d", 0],
    ]),
    reserved: new Map([
      ["reader", ["b", "c"]],
      ["another", ["d"]],
    ]),
  });
  await replaceExposure(db, "criteria", { prices: new Map([["a", 0.5]]), reserved: new Map() });
  const { prices, reserved } = await exposureFor(db, "needs", "reader", ["a", "b", "d"]);
  expect(prices.get("a")).toBe(0.02);
  expect([...(reserved.get("reader") ?? [])].sort()).toEqual(["b", "c"]);
  expect(reserved.has("another")).toBe(false);
});

test("prices worked out anew replace the former ones", async () => {
  const { db } = database();
  await replaceExposure(db, "needs", { prices: new Map([["z", 0.1]]), reserved: new Map() });
  const { prices, reserved } = await exposureFor(db, "needs", "reader", ["a", "z"]);
  expect(prices).toEqual(new Map([["z", 0.1]]));
  expect(reserved.get("reader") ?? []).toEqual([]);
});
