import { useMemo } from "react";
import type { FormErrors } from "#app/http/read-form.ts";
import { useDraftForm } from "#app/ui/drafts/use-draft-form.ts";
import type { ProgrammeDraft, ProgrammeStep } from "#domain/criteria/programme-draft.ts";
import { faultSentence, type ProgrammeFault, stepSchema } from "#domain/criteria/programme-faults.ts";

export type ProgrammeForm = ReturnType<typeof useProgrammeForm>;

type Asked = {
  step: ProgrammeStep;
  draft: ProgrammeDraft;
  today: string;
  faults: readonly ProgrammeFault[];
};

/** One step of a programme. What is only missing is told beside the form, not as a fault of its field. */
export function useProgrammeForm({ step, draft, today, faults }: Asked) {
  const schema = useMemo(() => stepSchema(step, { today }), [step, today]);
  const wrong: FormErrors = {};
  for (const fault of faults) {
    if (fault.step === step && fault.kind === "wrong") wrong[fault.field] ??= faultSentence(fault);
  }
  return useDraftForm({ schema, draft, wrong });
}
