import { type DraftField, FIELDS_OF_STEP, type NeedDraft, type NeedStep } from "./need-draft.ts";

export type MergedDraft = {
  draft: NeedDraft;
  /** Fields of the step that both changed, each to something else: the person chooses. */
  contested: DraftField[];
};

/**
 * One step as typed, put into a draft that others may have saved meanwhile. `seen` is what the step said when its page was
 * opened, `mine` what was typed, `kept` the draft as it is now: what only one of the two changed is that one's; what both
 * changed otherwise is told, and nothing is put over anything.
 */
export function mergeStep(
  step: NeedStep,
  { seen, mine, kept }: { seen: NeedDraft; mine: NeedDraft; kept: NeedDraft },
): MergedDraft {
  const fields = FIELDS_OF_STEP[step];
  const differ = (one: NeedDraft, other: NeedDraft) =>
    fields.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
  const changedByMe = differ(mine, seen);
  const contested = differ(kept, seen).filter(
    (field) => changedByMe.includes(field) && differ(mine, kept).includes(field),
  );
  const draft: NeedDraft = { ...kept };
  for (const field of changedByMe) copyField(field, mine, draft);
  return { draft, contested };
}

const copyField = <Field extends DraftField>(field: Field, from: NeedDraft, to: NeedDraft): void => {
  to[field] = from[field];
};
