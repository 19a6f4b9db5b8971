import { mergeFields } from "#domain/drafts/merge.ts";
import { type DraftField, FIELDS_OF_STEP, type NeedDraft, type NeedStep } from "./need-draft.ts";

export type MergedDraft = { draft: NeedDraft; contested: DraftField[] };

/** One step as typed, put into a draft that others may have saved meanwhile. */
export const mergeStep = (
  step: NeedStep,
  drafts: { seen: NeedDraft; mine: NeedDraft; kept: NeedDraft },
): MergedDraft => mergeFields(FIELDS_OF_STEP[step], drafts);
