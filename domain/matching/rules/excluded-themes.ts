import type { Theme } from "#domain/vocabulary/codes.ts";
import { blocked, met, notApplicable, type Rule, toCheck } from "../verdict.ts";
import { excludedOf } from "./themes.ts";

export type ExcludedThemesFacts =
  | { kind: "nothing-excluded" }
  | { kind: "not-excluded"; excluded: Theme[] }
  | { kind: "secondary-excluded"; themes: Theme[] }
  | { kind: "primary-excluded"; theme: Theme };

/** Is the need's primary theme excluded by the financer? A secondary one is to check. Source: exchange format, rule 8. */
export const excludedThemes: Rule<ExcludedThemesFacts> = (need, criteria) => {
  if (criteria.excludedThemes.length === 0) return notApplicable({ kind: "nothing-excluded" });
  const excluded = excludedOf(need, criteria);
  if (excluded.includes(need.primaryTheme))
    return blocked({ kind: "primary-excluded", theme: need.primaryTheme });
  if (excluded.length > 0) return toCheck({ kind: "secondary-excluded", themes: excluded });
  return met({}, { kind: "not-excluded", excluded: criteria.excludedThemes });
};
