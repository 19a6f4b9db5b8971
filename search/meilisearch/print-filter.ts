import type { Condition } from "../possible/condition.ts";
import { OPEN } from "../possible/fields.ts";

/** A condition as a filter of Meilisearch; null: nothing can meet it, and no request is worth sending. */
export function printFilter(condition: Condition): string | null {
  switch (condition.kind) {
    case "has": {
      const codes = condition.orOpen ? [OPEN, ...condition.codes] : condition.codes;
      return codes.length === 0 ? null : `${condition.field} IN [${codes.map(quote).join(", ")}]`;
    }
    case "has-none":
      return condition.codes.length === 0
        ? ALWAYS
        : `${condition.field} NOT IN [${condition.codes.map(quote).join(", ")}]`;
    case "at-most":
      return `${condition.field} <= ${condition.value}`;
    case "at-least":
      return `${condition.field} >= ${condition.value}`;
    case "never":
      return null;
    case "any": {
      const printed = condition.of.map(printFilter).filter((one) => one !== null);
      return printed.length === 0 ? null : `(${printed.join(" OR ")})`;
    }
    case "all": {
      const printed = condition.of.map(printFilter);
      if (printed.includes(null)) return null;
      return printed.filter((one) => one !== ALWAYS).join(" AND ");
    }
  }
}

const ALWAYS = "";

const quote = (code: string): string => JSON.stringify(code);
