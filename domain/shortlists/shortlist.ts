/**
 * A list of what a structure keeps: a financer keeps needs, an organisation keeps programmes. Personal, it is read and changed
 * by its author alone; shared, by all who act for the structure.
 */
export type Shortlist = {
  id: string;
  name: string;
  shared: boolean;
  /** Whose it is when it is personal; null: its author has left, and it is shared. */
  keptBy: { accountId: string; name: string } | null;
};

/** What is kept in lists, by the side that keeps it. */
export const KEPT_BY_SIDE = { financer: "need", organisation: "criteria" } as const;
export type ShortlistSide = keyof typeof KEPT_BY_SIDE;
export type KeptKind = (typeof KEPT_BY_SIDE)[ShortlistSide];

/** Where an item stands. What is set aside is set aside for the structure, in all its lists and rankings: see `set-aside.ts`. */
export const ITEM_STATUSES = ["to-read", "to-meet"] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

export type ShortlistItem = {
  id: string;
  /** The id of the need, or of the programme. */
  keptId: string;
  status: ItemStatus;
  note: string | null;
  addedBy: string | null;
  addedAt: string;
};

export const LONGEST_LIST_NAME = 80;
export const LONGEST_NOTE = 1_000;
/** A list is read by people: beyond this, it is another list. */
export const MOST_ITEMS = 200;
export const MOST_LISTS = 50;
/** Side by side on one page. */
export const COMPARED = { least: 2, most: 4 } as const;
