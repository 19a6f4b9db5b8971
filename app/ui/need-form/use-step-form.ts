import { zodResolver } from "@hookform/resolvers/zod";
import { useMemo, useState } from "react";
import { type FieldPath, useForm, useWatch } from "react-hook-form";
import type { z } from "zod";
import type { FormErrors } from "#app/http/read-form.ts";
import { flatten, nest } from "#app/ui/form/use-live-form.ts";
import { type DraftFault, type DraftReader, faultSentence, stepSchema } from "#domain/needs/draft-faults.ts";
import type { NeedDraft, NeedStep } from "#domain/needs/need-draft.ts";

export type StepForm = ReturnType<typeof useStepForm>;

type Asked = { step: NeedStep; draft: NeedDraft; reader: DraftReader; faults: readonly DraftFault[] };

/**
 * One step of a need, checked as one types by the schema that the server reads it with. It is never held back: what is wrong
 * is kept too, and told beside its field. Mount it anew (`key`) when the draft has another version.
 */
export function useStepForm({ step, draft, reader, faults }: Asked) {
  const schema = useMemo(() => stepSchema(step, reader), [step, reader]);
  const [kept] = useState(() => wrongOf(step, faults));
  const form = useForm<NeedDraft>({
    resolver: zodResolver(schema as z.ZodType<NeedDraft, NeedDraft>),
    mode: "onTouched",
    // A sentence that comes at once under the field that is left would move the button from under the finger.
    delayError: 500,
    shouldFocusError: false,
    defaultValues: draft,
    errors: useState(() => nest(kept))[0],
  });
  const errors: FormErrors = flatten(form.formState.errors);
  return {
    /** The draft as it stands on the page, what is being typed included. */
    values: { ...draft, ...useWatch({ control: form.control }) } as NeedDraft,
    errors,
    /** What was wrong when the page came. */
    summary: kept,
    draft,
    reader,
    field: (name: FieldPath<NeedDraft>) => ({
      ...form.register(name),
      id: name,
      defaultValue: textAt(draft, name),
      error: errors[name],
    }),
    choice: (name: FieldPath<NeedDraft>, value: string) => ({
      ...form.register(name),
      value,
      defaultChecked: [(draft as Record<string, unknown>)[name]].flat().includes(value),
    }),
  };
}

/** The first wrong of each field of a step; what is only missing is told beside the form. */
function wrongOf(step: NeedStep, faults: readonly DraftFault[]): FormErrors {
  const errors: FormErrors = {};
  for (const fault of faults) {
    if (fault.step === step && fault.kind === "wrong") errors[fault.field] ??= faultSentence(fault);
  }
  return errors;
}

function textAt(draft: NeedDraft, name: string): string {
  const held = name
    .split(".")
    .reduce<unknown>((inner, part) => (inner as Record<string, unknown>)?.[part], draft);
  return typeof held === "string" ? held : "";
}
