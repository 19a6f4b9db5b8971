import type { Theme } from "#domain/vocabulary/codes.ts";
import type { PreparedCriteria, PreparedNeed } from "../prepare.ts";
import { blocked, graded, met, type Rule } from "../verdict.ts";

export type ThemesFacts =
  | { kind: "any-theme" }
  | { kind: "themes-shared"; primary: boolean; preferred: boolean; themes: Theme[] }
  | { kind: "themes-apart"; wanted: Theme[]; listed: Theme[] };

/** How well a theme fits the financer, by what it is for the need and whether the financer prefers it. */
const FIT = {
  primaryPreferred: 1,
  secondaryPreferred: 0.8,
  primary: 0.8,
  any: 0.55,
  secondary: 0.5,
} as const;

/** Is one of the need's themes among those of the financer? An empty list takes all. Source: exchange format, rule 7. */
export const themes: Rule<ThemesFacts> = (need, criteria) => {
  const own = needThemes(need);
  const listed = own.filter((theme) => criteria.themes.includes(theme));
  const preferred = own.filter((theme) => criteria.preferredThemes.includes(theme));
  if (criteria.themes.length > 0 && listed.length === 0) {
    return blocked({ kind: "themes-apart", wanted: own, listed: criteria.themes });
  }
  if (preferred.length > 0) {
    const primary = preferred.includes(need.primaryTheme);
    const fit = primary ? FIT.primaryPreferred : FIT.secondaryPreferred;
    return graded({ financer: fit }, { kind: "themes-shared", primary, preferred: true, themes: preferred });
  }
  if (criteria.themes.length === 0) return met({ financer: FIT.any }, { kind: "any-theme" });
  const primary = listed.includes(need.primaryTheme);
  const fit = primary ? FIT.primary : FIT.secondary;
  return graded({ financer: fit }, { kind: "themes-shared", primary, preferred: false, themes: listed });
};

/** The primary theme first, then the secondary ones. */
export const needThemes = (need: Pick<PreparedNeed, "primaryTheme" | "secondaryThemes">): Theme[] => [
  need.primaryTheme,
  ...need.secondaryThemes.filter((theme) => theme !== need.primaryTheme),
];

/** Themes of the need that the financer excludes. */
export const excludedOf = (need: PreparedNeed, criteria: PreparedCriteria): Theme[] =>
  needThemes(need).filter((theme) => criteria.excludedThemes.includes(theme));
