import type { FieldChange } from "./import.ts";

type Said = Record<string, unknown>;

/** Every field of an object of the format that says something else than before, by its path (`amount.total`). */
export function compareObjects(before: object, after: object): FieldChange[] {
  const [said, says] = [flatten(before as Said), flatten(after as Said)];
  const fields = [...new Set([...said.keys(), ...says.keys()])];
  return fields
    .map((field) => ({ field, before: said.get(field) ?? "", after: says.get(field) ?? "" }))
    .filter((change) => change.before !== change.after);
}

/** The fields of an object in words: groups by their path, lists joined, unknown as nothing. */
function flatten(object: Said, prefix = ""): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(object)) {
    const path = prefix + name;
    if (isGroup(value)) for (const [inner, told] of flatten(value, `${path}.`)) fields.set(inner, told);
    else fields.set(path, tell(value));
  }
  return fields;
}

const isGroup = (value: unknown): value is Said =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `[]` and unknown are not the same: an empty list is told as one. */
function tell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.length === 0 ? "[]" : value.map(tell).join(", ");
  if (isGroup(value)) return Object.values(value).map(tell).join(" ");
  return String(value as string | number | boolean);
}
