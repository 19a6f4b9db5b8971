import type { Fault } from "./faults.ts";

/** A file that an operator brings: what it holds, and how far it has come. */
export const IMPORT_KINDS = ["needs", "criteria"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/**
 * `checking`: each line is read and set against what is here; `checked`: the operator reads what would change; `applying`;
 * `applied`; `undone`; `dropped`: the operator does not want it.
 */
export const IMPORT_STATUSES = ["checking", "checked", "applying", "applied", "undone", "dropped"] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** What a line would do, or did. */
export const LINE_OUTCOMES = ["added", "changed", "same", "refused"] as const;
export type LineOutcome = (typeof LINE_OUTCOMES)[number];
export type LineCounts = Record<LineOutcome, number>;

/** The largest file that is taken, in bytes, and the most lines. */
export const LARGEST_FILE = 32_000_000;
export const MOST_LINES = 50_000;

/** How long an import can be undone, in milliseconds. */
export const UNDO_IMPORT_FOR_MS = 3_600_000;

/** One field that a line changes, as the format names it, before and after. */
export type FieldChange = { field: string; before: string; after: string };

export type ImportLine = {
  number: number;
  /** Null: the line could not be read as far as its identifier. */
  objectId: string | null;
  outcome: LineOutcome;
  faults: Fault[];
  changes: FieldChange[];
};
