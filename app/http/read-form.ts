/** What was typed, by the names of the fields: a text, several, or a group of fields. */
export type FormValues = { [name: string]: FormValue };
export type FormValue = string | FormValues | FormValue[];
/** The same as it was sent, with its files: they cannot be shown again. */
export type SentValues = { [name: string]: SentValue };
export type SentValue = string | File | SentValues | SentValue[];

/** One sentence per field, by its name (`plan.0.label`); "" for the form as a whole. */
export type FormErrors = Record<string, string>;

/** What a form is shown again with. */
export type FormAnswer = { values: FormValues; errors: FormErrors };

const DANGEROUS = /(^|\.)(__proto__|constructor|prototype)(\.|$)/;
const LONGEST_NAME = 200;
const LONGEST_LIST = 500;

/**
 * The fields of a form as one object, as react-hook-form names them: `plan.0.label` is the label of the first line of the
 * plan. A name sent several times is a list; lines that were taken out leave no hole.
 */
export function readForm(form: FormData): SentValues {
  const values: SentValues = {};
  for (const name of new Set(form.keys())) {
    if (name.length > LONGEST_NAME || DANGEROUS.test(name)) continue;
    const sent = form.getAll(name).slice(0, LONGEST_LIST);
    set(values, name.split("."), sent.length > 1 ? sent : sent[0]!);
  }
  return withoutHoles(values) as SentValues;
}

function set(values: SentValues, [name, ...rest]: string[], value: SentValue): void {
  if (rest.length === 0) {
    values[name!] = value;
    return;
  }
  const inner = values[name!];
  const group: SentValues = isGroup(inner) ? inner : {};
  values[name!] = group;
  set(group, rest, value);
}

const isGroup = (value: SentValue | undefined): value is SentValues =>
  typeof value === "object" && !Array.isArray(value) && !(value instanceof File);

/** A group whose names are all numbers is a list, in their order. */
function withoutHoles(value: SentValue): SentValue {
  if (!isGroup(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, withoutHoles(inner)] as const);
  const numbered = entries.length > 0 && entries.every(([name]) => /^\d{1,3}$/.test(name));
  // Names that are numbers come in their order already: so JavaScript has it.
  return numbered ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
