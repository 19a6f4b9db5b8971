import { useMemo } from "react";
import type { FormErrors } from "#app/http/read-form.ts";
import { useDraftForm } from "#app/ui/drafts/use-draft-form.ts";
import { type DraftFault, type DraftReader, faultSentence, stepSchema } from "#domain/needs/draft-faults.ts";
import type { NeedDraft, NeedStep } from "#domain/needs/need-draft.ts";

export type StepForm = ReturnType<typeof useStepForm>;

type Asked = { step: NeedStep; draft: NeedDraft; reader: DraftReader; faults: readonly DraftFault[] };

/** One step of a need, with who it is judged for. */
export function useStepForm({ step, draft, reader, faults }: Asked) {
  const schema = useMemo(() => stepSchema(step, reader), [step, reader]);
  return { ...useDraftForm({ schema, draft, wrong: wrongOf(step, faults) }), reader };
}

/** The first wrong of each field of a step; what is only missing is told beside the form. */
function wrongOf(step: NeedStep, faults: readonly DraftFault[]): FormErrors {
  const errors: FormErrors = {};
  for (const fault of faults) {
    if (fault.step === step && fault.kind === "wrong") errors[fault.field] ??= faultSentence(fault);
  }
  return errors;
}
