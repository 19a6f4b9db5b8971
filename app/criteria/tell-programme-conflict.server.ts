import { tellInstant } from "#app/needs/tell-saved.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { ProgrammeDraft } from "#domain/criteria/programme-draft.ts";
import { FIELD_LABELS, tellField } from "#domain/criteria/tell-programme.ts";
import type { SaveProgrammeProblem } from "./save-programme-step.server.ts";

type Changed = Extract<SaveProgrammeProblem, { kind: "changed-meanwhile" }>;

/** Two people's answers to the same questions, in words, with the drafts to go on from. */
export type ProgrammeConflict = {
  saved: string;
  fields: { label: string; theirs: string; mine: string }[];
  kept: ProgrammeDraft;
  mine: ProgrammeDraft;
};

export const tellProgrammeConflict = (
  { fields, kept, savedBy, savedAt }: Changed,
  mine: ProgrammeDraft,
): ProgrammeConflict => ({
  saved: `${savedBy ? `par ${savedBy} ` : ""}${tellInstant(savedAt)}.`,
  fields: fields.map((field) => ({
    label: typeset(FIELD_LABELS[field]),
    theirs: typeset(tellField(field, kept)),
    mine: typeset(tellField(field, mine)),
  })),
  kept,
  mine,
});
