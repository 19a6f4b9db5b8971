import { data } from "@remix-run/node";
import type { z } from "zod";
import {
  type FormAnswer,
  type FormErrors,
  type FormValue,
  type FormValues,
  readForm,
  type SentValue,
} from "./read-form.ts";

export type ParsedForm<Value> = { ok: true; value: Value; values: FormValues } | ({ ok: false } & FormAnswer);

/** Reads a form by the schema that the page checks it with too: the value, or a sentence per field with what was typed. */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.output<Schema>>> {
  const typed = readForm(await request.formData());
  const values = toShowAgain(typed) as FormValues;
  const parsed = schema.safeParse(typed);
  return parsed.success
    ? { ok: true, value: parsed.data, values }
    : { ok: false, values, errors: errorsOf(parsed.error) };
}

/** The page again, with what was typed and what is to be mended; 422. */
export const invalid = ({ values, errors }: FormAnswer, status = 422) =>
  data<FormAnswer>({ values, errors }, { status });

/** A form that can be read, and that a rule refuses: the sentence goes to its field, or to "" for the whole. */
export const refuseForm = (form: { values: FormValues }, errors: FormErrors, status = 422) =>
  invalid({ values: form.values, errors }, status);

/** The first sentence of each field. */
export function errorsOf(error: z.ZodError): FormErrors {
  const errors: FormErrors = {};
  for (const { path, message } of error.issues) errors[path.join(".")] ??= message;
  return errors;
}

/** A password never comes back in a page, and a file cannot. */
function toShowAgain(value: SentValue): FormValue {
  if (value instanceof File) return "";
  if (Array.isArray(value)) return value.filter((one) => !(one instanceof File)).map(toShowAgain);
  if (typeof value === "string") return value;
  const shown = Object.entries(value).filter(
    ([name, inner]) => !/password/i.test(name) && !(inner instanceof File),
  );
  return Object.fromEntries(shown.map(([name, inner]) => [name, toShowAgain(inner)]));
}
