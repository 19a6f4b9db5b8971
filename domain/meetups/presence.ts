import type { Guest } from "./guest.ts";

type Presence = Pick<
  Guest,
  "status" | "unavailable" | "noShowAt" | "leftAt" | "arrivesSlot" | "leavesSlot" | "checkedInAt"
>;

/**
 * Slots, from 0, in which a guest cannot be counted on: those they said, those before they arrive or after they leave, and all
 * of them for whoever does not come, or is gone. What was held before that is not undone by it.
 */
export function awaySlots(guest: Presence, slots: number): number[] {
  const all = Array.from({ length: slots }, (_, slot) => slot);
  if (guest.status !== "accepted" || guest.noShowAt !== null || guest.leftAt !== null) return all;
  return all.filter(
    (slot) =>
      guest.unavailable.includes(slot) ||
      slot < (guest.arrivesSlot ?? 0) ||
      slot > (guest.leavesSlot ?? slots),
  );
}

/** What a host notes of a guest on the day, one at a time; with the slot of whoever comes late or leaves early. */
export const MARKS = ["here", "absent", "left", "not-here", "late", "leaving"] as const;
export type Mark = (typeof MARKS)[number];
export type Noted = { mark: Mark; slot: number | null };

/** What a guest's row says of them today. */
export function notedOf({ checkedInAt, noShowAt, leftAt, arrivesSlot, leavesSlot }: Presence): Noted {
  if (noShowAt !== null) return { mark: "absent", slot: null };
  if (leftAt !== null) return { mark: "left", slot: null };
  if (checkedInAt === null) {
    return arrivesSlot === null ? { mark: "not-here", slot: null } : { mark: "late", slot: arrivesSlot };
  }
  return leavesSlot === null ? { mark: "here", slot: null } : { mark: "leaving", slot: leavesSlot };
}

/** What this note makes of a guest's row. */
export function afterNote(
  { checkedInAt }: Pick<Presence, "checkedInAt">,
  { mark, slot }: Noted,
  at: string,
): Omit<Presence, "status" | "unavailable"> {
  const nothing = { checkedInAt: null, noShowAt: null, leftAt: null, arrivesSlot: null, leavesSlot: null };
  switch (mark) {
    case "here":
      return { ...nothing, checkedInAt: at };
    case "absent":
      return { ...nothing, noShowAt: at };
    case "left":
      return { ...nothing, checkedInAt: checkedInAt ?? at, leftAt: at };
    case "late":
      return { ...nothing, arrivesSlot: slot };
    case "leaving":
      return { ...nothing, checkedInAt: checkedInAt ?? at, leavesSlot: slot };
    case "not-here":
      return nothing;
  }
}
