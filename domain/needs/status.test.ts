import { expect, test } from "vitest";
import { actsFrom, NEED_ACTS, NEED_STATUSES, nextNeedStatus } from "./status.ts";

test("a draft is published or withdrawn, and nothing else", () => {
  expect(actsFrom("draft")).toEqual(["publish", "withdraw"]);
});

test("what is met or withdrawn is over", () => {
  expect(actsFrom("met")).toEqual([]);
  expect(actsFrom("withdrawn")).toEqual([]);
});

test("what has expired can be extended", () => {
  expect(nextNeedStatus("expired", "extend")).toBe("published");
});

test("no act leads back to draft, and none leaves a status where it is", () => {
  for (const from of NEED_STATUSES) {
    for (const act of NEED_ACTS) {
      const to = nextNeedStatus(from, act);
      expect(to).not.toBe("draft");
      expect(to).not.toBe(from);
    }
  }
});
