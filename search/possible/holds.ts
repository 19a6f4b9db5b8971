import type { Condition } from "./condition.ts";
import { OPEN } from "./fields.ts";

type Fields = Record<string, string | number | readonly string[]>;

/** Does the condition hold for these fields? What it means, in plain code: both engines' printers are tested against it. */
export function holds(condition: Condition, fields: Fields): boolean {
  switch (condition.kind) {
    case "has": {
      const own = codesOf(fields, condition.field);
      return own.some((code) => condition.codes.includes(code) || (condition.orOpen && code === OPEN));
    }
    case "has-none":
      return !codesOf(fields, condition.field).some((code) => condition.codes.includes(code));
    case "at-most":
      return Number(fields[condition.field]) <= condition.value;
    case "at-least":
      return Number(fields[condition.field]) >= condition.value;
    case "any":
      return condition.of.some((one) => holds(one, fields));
    case "all":
      return condition.of.every((one) => holds(one, fields));
    case "never":
      return false;
  }
}

function codesOf(fields: Fields, field: string): readonly string[] {
  const value = fields[field];
  return Array.isArray(value) ? value : [String(value)];
}
