import type { DraftField } from "./need-draft.ts";
import { NEED_ACTS, type NeedStatus } from "./status.ts";

/** What is kept of a need's life: every act of its table, and what changes it without moving it. */
export const NEED_EVENT_ACTS = [...NEED_ACTS, "change", "prolong", "undo"] as const;
export type NeedEventAct = (typeof NEED_EVENT_ACTS)[number];

/** One field that changed, before and after in the words of the form. */
export type NeedChangeTold = { field: DraftField; before: string; after: string };

/** `at` is an instant. `by` is a member's name; null: the calendar, an operator, or somebody who has left. */
export type NeedEvent = {
  act: NeedEventAct;
  at: string;
  by: string | null;
  fromStatus: NeedStatus | null;
  reason: string | null;
  changes: NeedChangeTold[];
};
