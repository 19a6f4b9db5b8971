import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moveBefore, stepTarget } from "./order.ts";

describe("the order of a list", () => {
  test("an item is put before another, or last", () => {
    expect(moveBefore(["a", "b", "c"], "c", "a")).toEqual(["c", "a", "b"]);
    expect(moveBefore(["a", "b", "c"], "a", "c")).toEqual(["b", "a", "c"]);
    expect(moveBefore(["a", "b", "c"], "a", null)).toEqual(["b", "c", "a"]);
    expect(moveBefore(["a", "b"], "a", "a")).toEqual(["a", "b"]);
  });

  test("what is gone meanwhile moves nothing", () => {
    expect(moveBefore(["a", "b"], "gone", "a")).toEqual(["a", "b"]);
    expect(moveBefore(["a", "b"], "a", "gone")).toEqual(["a", "b"]);
  });

  test("one step up or down, as far as the ends", () => {
    const ids = ["a", "b", "c"];
    expect(moveBefore(ids, "b", stepTarget(ids, "b", "up")!)).toEqual(["b", "a", "c"]);
    expect(stepTarget(ids, "a", "up")).toBeUndefined();
    expect(stepTarget(ids, "b", "down")).toBeNull();
    expect(moveBefore(ids, "a", stepTarget(ids, "a", "down")!)).toEqual(["b", "a", "c"]);
    expect(stepTarget(ids, "c", "down")).toBeUndefined();
  });

  test("a move loses nothing and doubles nothing", () => {
    const lists = fc.uniqueArray(fc.string(), { maxLength: 12 });
    fc.assert(
      fc.property(lists, fc.string(), fc.option(fc.string()), (ids, moved, before) => {
        expect(moveBefore(ids, moved, before).toSorted()).toEqual([...ids].toSorted());
      }),
    );
  });
});
