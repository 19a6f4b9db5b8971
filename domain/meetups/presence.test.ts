import { expect, test } from "vitest";
import { afterNote, awaySlots, MARKS, notedOf } from "./presence.ts";

const guest = {
  status: "accepted" as const,
  unavailable: [1],
  checkedInAt: null,
  noShowAt: null,
  leftAt: null,
  arrivesSlot: null,
  leavesSlot: null,
};
const AT = "2026-12-08T08:00:00Z";

test("a guest is away when they said so, before they arrive, after they leave, and altogether when they do not come", () => {
  expect(awaySlots(guest, 5)).toEqual([1]);
  expect(awaySlots({ ...guest, arrivesSlot: 3 }, 5)).toEqual([0, 1, 2]);
  expect(awaySlots({ ...guest, leavesSlot: 2 }, 5)).toEqual([1, 3, 4]);
  expect(awaySlots({ ...guest, arrivesSlot: 0, leavesSlot: 4 }, 5)).toEqual([1]);
  for (const said of [{ noShowAt: AT }, { leftAt: AT }, { status: "withdrawn" as const }])
    expect(awaySlots({ ...guest, ...said }, 3)).toEqual([0, 1, 2]);
});

test("each note is read back as it was noted, and the next one replaces it", () => {
  for (const mark of MARKS) {
    for (const before of MARKS) {
      const slot = mark === "late" || mark === "leaving" ? 2 : null;
      const first = { ...guest, ...afterNote(guest, { mark: before, slot: 1 }, AT) };
      expect(notedOf({ ...first, ...afterNote(first, { mark, slot }, AT) })).toEqual({ mark, slot });
    }
  }
});

test("who leaves, now or later, was there: the hour of arrival stays", () => {
  const here = { ...guest, ...afterNote(guest, { mark: "here", slot: null }, AT) };
  expect(afterNote(here, { mark: "left", slot: null }, "2026-12-08T10:00:00Z").checkedInAt).toBe(AT);
  expect(afterNote(here, { mark: "leaving", slot: 3 }, "2026-12-08T10:00:00Z").checkedInAt).toBe(AT);
});
