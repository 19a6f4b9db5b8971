import { describe, expect, test } from "vitest";
import { markPassages } from "./mark-passages.ts";
import { mayUndoReview } from "./review.ts";

describe("the passages of a text that hold a blocked promise", () => {
  test("are cut out in the writer's own words, in their order", () => {
    const text =
      "Nous cuisons du pain. Placement sans risque, 6 % par an !\nVenez le goûter. Dépêchez-vous !";
    const pieces = markPassages(text);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces.filter(({ kinds }) => kinds.length > 0)).toEqual([
      { text: "Placement sans risque, 6 % par an !", kinds: ["return", "no-risk"] },
      { text: "Dépêchez-vous !", kinds: ["urgency"] },
    ]);
  });

  test("are none in a text that holds none, nor in an empty one", () => {
    expect(markPassages("Nous cuisons du pain.")).toEqual([{ text: "Nous cuisons du pain.", kinds: [] }]);
    expect(markPassages("")).toEqual([]);
  });
});

test("a decision is taken back within ten minutes, and nothing else is", () => {
  const now = new Date("2026-11-24T09:00:00Z");
  expect(mayUndoReview({ act: "release", at: "2026-11-24T08:51:00Z" }, now)).toBe(true);
  expect(mayUndoReview({ act: "return", at: "2026-11-24T08:50:00Z" }, now)).toBe(false);
  expect(mayUndoReview({ act: "hold", at: "2026-11-24T08:59:00Z" }, now)).toBe(false);
});
