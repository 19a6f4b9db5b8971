import type { ItemStatus } from "./shortlist.ts";

/** What is kept of a list's life. */
export const SHORTLIST_ACTS = [
  "create",
  "rename",
  "share",
  "add",
  "remove",
  "move",
  "status",
  "note",
  "undo",
] as const;
export type ShortlistAct = (typeof SHORTLIST_ACTS)[number];

/** What an act changed, as it was: enough to take it back. Only the fields that the act touched are there. */
export type Before = {
  name?: string;
  shared?: boolean;
  item?: { id: string; keptId: string; status: ItemStatus; note: string | null; addedAt: string };
  status?: ItemStatus;
  note?: string | null;
  /** The item before which the moved one stood; null: it was last. */
  before?: string | null;
};

export type ShortlistEvent = {
  id: string;
  act: ShortlistAct;
  at: string;
  /** A member's name; null: somebody who has left. */
  by: string | null;
  byAccount: string | null;
  itemId: string | null;
  before: Before;
  /** What the item or the list was called when it was done. */
  told: string;
};

/** The acts that can be taken back, while nothing else was done to the list since: undoing the last one is always clear. */
const UNDONE: ReadonlySet<ShortlistAct> = new Set([
  "rename",
  "share",
  "add",
  "remove",
  "move",
  "status",
  "note",
]);

const HOUR = 3_600_000;

/** Can the last act of a list still be taken back, by whom did it? Within the hour. */
export const mayUndoLast = (last: ShortlistEvent, accountId: string, now: Date): boolean =>
  UNDONE.has(last.act) && last.byAccount === accountId && now.getTime() - Date.parse(last.at) < HOUR;
