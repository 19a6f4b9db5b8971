import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useState } from "react";
import { type FieldValues, useForm, useWatch } from "react-hook-form";
import type { z } from "zod";
import type { FormErrors } from "#app/http/read-form.ts";
import { flatten, nest } from "#app/ui/form/use-live-form.ts";

type Asked<Draft> = {
  /** What the page checks as one types, and the server when it is saved. */
  schema: z.ZodType;
  draft: Draft;
  /** What was wrong when the page came, by field. */
  wrong: FormErrors;
};

/**
 * One step of a draft, checked as one types by the schema that the server reads it with. It is never held back: what is wrong
 * is kept too, and told beside its field. Mount it anew (`key`) when the draft has another version.
 */
export function useDraftForm<Draft extends object>({ schema, draft, wrong }: Asked<Draft>) {
  const [kept] = useState(wrong);
  const form = useForm({
    resolver: zodResolver(schema as z.ZodType<FieldValues, FieldValues>),
    mode: "onTouched",
    shouldFocusError: false,
    defaultValues: draft as FieldValues,
    errors: useState(() => nest(kept))[0],
  });
  const errors = useLate(flatten(form.formState.errors));
  return {
    /** The draft as it stands on the page, what is being typed included. */
    values: { ...draft, ...useWatch({ control: form.control }) } as Draft,
    errors,
    /** What was wrong when the page came. */
    summary: kept,
    draft,
    field: (name: string) => ({
      ...form.register(name),
      id: name,
      defaultValue: textAt(draft, name),
      error: errors[name],
    }),
    choice: (name: string, value: string) => ({
      ...form.register(name),
      value,
      defaultChecked: [(draft as Record<string, unknown>)[name]].flat().includes(value),
    }),
  };
}

/** In milliseconds: longer than a finger stays on a button. */
const LATE = 400;

/**
 * Sentences a moment after they come or go: a field that is left by pressing a button would otherwise move that button from
 * under the finger.
 */
function useLate(errors: FormErrors): FormErrors {
  const now = JSON.stringify(errors);
  const [shown, setShown] = useState(now);
  useEffect(() => {
    const waiting = setTimeout(() => setShown(now), LATE);
    return () => clearTimeout(waiting);
  }, [now]);
  return JSON.parse(shown) as FormErrors;
}

function textAt(draft: object, name: string): string {
  const held = name
    .split(".")
    .reduce<unknown>((inner, part) => (inner as Record<string, unknown>)?.[part], draft);
  return typeof held === "string" ? held : "";
}
