import { expect, test } from "vitest";
import { actsFrom, mayProlong, mayUndo, NEED_ACTS, NEED_STATUSES, nextNeedStatus } from "./status.ts";

test("a draft is published, held for review or withdrawn, and nothing else", () => {
  expect(actsFrom("draft")).toEqual(["publish", "hold", "withdraw"]);
});

test("what is in review waits for an operator, is mended and published, or is withdrawn", () => {
  expect(actsFrom("in-review")).toEqual(["publish", "release", "return", "withdraw"]);
});

test("what is met or withdrawn is over", () => {
  expect(actsFrom("met")).toEqual([]);
  expect(actsFrom("withdrawn")).toEqual([]);
});

test("what has expired can be extended", () => {
  expect(nextNeedStatus("expired", "extend")).toBe("published");
});

test("only a review leads back to draft, and no act leaves a status where it is", () => {
  for (const from of NEED_STATUSES) {
    for (const act of NEED_ACTS) {
      const to = nextNeedStatus(from, act);
      expect(to === "draft").toBe(from === "in-review" && act === "return");
      expect(to).not.toBe(from);
    }
  }
});

test("what ends a need can be undone for an hour, and nothing else can", () => {
  const at = "2026-11-24T10:00:00.000Z";
  expect(mayUndo({ act: "withdraw", at }, new Date("2026-11-24T10:59:59Z"))).toBe(true);
  expect(mayUndo({ act: "withdraw", at }, new Date("2026-11-24T11:00:00Z"))).toBe(false);
  expect(mayUndo({ act: "pause", at }, new Date("2026-11-24T10:00:01Z"))).toBe(false);
});

test("a need is given another year from a month before its last day on", () => {
  const today = "2026-11-24";
  expect(mayProlong({ status: "published", expiresOn: "2026-12-24" }, today)).toBe(true);
  expect(mayProlong({ status: "paused", expiresOn: "2026-12-25" }, today)).toBe(false);
  expect(mayProlong({ status: "expired", expiresOn: "2026-11-01" }, today)).toBe(false);
  expect(mayProlong({ status: "draft", expiresOn: null }, today)).toBe(false);
});
