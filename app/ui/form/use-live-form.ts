import { zodResolver } from "@hookform/resolvers/zod";
import { useSubmit } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { type FieldErrors, type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import type { z } from "zod";
import type { FormAnswer, FormErrors, FormValue, FormValues } from "#app/http/read-form.ts";

type Asked = {
  /** The schema that the action reads the form by. */
  schema: z.ZodType;
  /** What the action answered, if it refused: `useActionData()`. */
  answer: FormAnswer | undefined;
  /** What the fields hold before anything is typed. */
  defaults?: FormValues;
};

/**
 * A form that is checked as it is left, field by field, by the very schema that the action reads it with; and that is a
 * plain form, complete, without scripts. Spread `formProps` on Remix's `<Form>`, `field("email")` on a field,
 * `choice("themes", "E_ALIM")` on a box or a radio button; give `summary` to `<ErrorSummary>`.
 */
export function useLiveForm({ schema, answer, defaults = {} }: Asked): {
  form: UseFormReturn;
  /** What to mend, by field, as of now. */
  errors: FormErrors;
  /** What to mend, as of the last time the form was sent. */
  summary: FormErrors | undefined;
  formProps: { method: "post"; noValidate: true; onSubmit: (event: FormEvent<HTMLFormElement>) => void };
  field: (name: string) => ReturnType<UseFormReturn["register"]> & {
    id: string;
    defaultValue: string | undefined;
    error: string | undefined;
  };
  choice: (
    name: string,
    value: string,
  ) => ReturnType<UseFormReturn["register"]> & { value: string; defaultChecked: boolean };
} {
  const submit = useSubmit();
  const values: FormValues = { ...defaults, ...answer?.values };
  const form = useForm({
    resolver: zodResolver(schema as z.ZodType<FieldValues, FieldValues>),
    mode: "onTouched",
    // A sentence that comes at once under the field that is left would move the button from under the finger.
    delayError: 500,
    shouldFocusError: false,
    defaultValues: values,
    errors: useServerErrors(answer),
  });
  const [summary, setSummary] = useSummary(answer);
  const errors = flatten(form.formState.errors);
  return {
    form,
    errors,
    summary,
    formProps: {
      method: "post",
      noValidate: true,
      onSubmit: (event) => {
        const sent = event.currentTarget;
        const { submitter } = event.nativeEvent as SubmitEvent;
        void form.handleSubmit(
          () => submit((submitter as HTMLButtonElement | null) ?? sent),
          (found) => setSummary(flatten(found)),
        )(event);
      },
    },
    field: (name) => {
      const held = valueAt(values, name);
      return {
        ...form.register(name),
        id: name,
        defaultValue: typeof held === "string" ? held : undefined,
        error: errors[name],
      };
    },
    choice: (name, value) => ({
      ...form.register(name),
      value,
      defaultChecked: [valueAt(values, name)].flat().includes(value),
    }),
  };
}

/** The action's sentences as react-hook-form takes them: the same object as long as the answer is the same. */
function useServerErrors(answer: FormAnswer | undefined): FieldErrors | undefined {
  const [kept, setKept] = useState({ answer, errors: answer && nest(answer.errors) });
  if (kept.answer === answer) return kept.errors;
  const next = { answer, errors: answer && nest(answer.errors) };
  setKept(next);
  return next.errors;
}

/** The summary is of what was sent, not of what is being typed. */
function useSummary(answer: FormAnswer | undefined) {
  const [kept, setKept] = useState({ answer, errors: answer?.errors });
  if (kept.answer !== answer) setKept({ answer, errors: answer?.errors });
  return [
    kept.answer === answer ? kept.errors : answer?.errors,
    (errors: FormErrors) => setKept({ answer, errors }),
  ] as const;
}

/** `plan.0.label` in what was typed. */
export const valueAt = (values: FormValues, name: string): FormValue | undefined =>
  name
    .split(".")
    .reduce<FormValue | undefined>(
      (held, step) => (typeof held === "object" ? (held as FormValues)[step] : undefined),
      values,
    );

/** The sentence of each field out of react-hook-form's nested errors. */
export function flatten(errors: object, prefix = ""): FormErrors {
  const flat: FormErrors = {};
  for (const [name, error] of Object.entries(errors)) {
    if (typeof error !== "object" || error === null) continue;
    const path = prefix ? `${prefix}.${name}` : name;
    const own = name === "root" && !prefix ? "" : path;
    if ("message" in error && typeof error.message === "string" && "type" in error) flat[own] = error.message;
    else Object.assign(flat, flatten(error, path));
  }
  return flat;
}

/** Sentences by name as react-hook-form nests them. */
export function nest(errors: FormErrors): FieldErrors {
  const nested: Record<string, unknown> = {};
  for (const [name, message] of Object.entries(errors)) {
    const steps = (name === "" ? "root" : name).split(".");
    const last = steps.pop()!;
    let group = nested;
    for (const step of steps) group = (group[step] ??= {}) as Record<string, unknown>;
    group[last] = { type: "server", message };
  }
  return nested as FieldErrors;
}
