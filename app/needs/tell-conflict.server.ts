import { typeset } from "#app/ui/french-typography.ts";
import type { NeedDraft } from "#domain/needs/need-draft.ts";
import { FIELD_LABELS, tellField } from "#domain/needs/tell-draft.ts";
import type { SaveStepProblem } from "./save-need-step.server.ts";
import { tellInstant } from "./tell-saved.server.ts";

type Changed = Extract<SaveStepProblem, { kind: "changed-meanwhile" }>;

/** Two people's answers to the same questions, in words, with the drafts to go on from. */
export type Conflict = {
  saved: string;
  fields: { label: string; theirs: string; mine: string }[];
  kept: NeedDraft;
  mine: NeedDraft;
};

export const tellConflict = ({ fields, kept, savedBy, savedAt }: Changed, mine: NeedDraft): Conflict => ({
  saved: `${savedBy ? `par ${savedBy} ` : ""}${tellInstant(savedAt)}.`,
  fields: fields.map((field) => ({
    label: typeset(FIELD_LABELS[field]),
    theirs: typeset(tellField(field, kept)),
    mine: typeset(tellField(field, mine)),
  })),
  kept,
  mine,
});
