import type { Theme } from "#domain/vocabulary/codes.ts";
import type { PreparedCriteria, PreparedNeed } from "../prepare.ts";
import { blocked, type Finding, met, type Rule } from "../verdict.ts";

export type ThemesFacts =
  | { kind: "any-theme" }
  | { kind: "themes-shared"; primary: boolean; preferred: boolean; themes: Theme[] }
  | { kind: "themes-apart"; wanted: Theme[]; listed: Theme[] };

/** How well a theme fits the financer, by what it is for the need and whether the financer prefers it. */
const FIT = {
  primaryPreferred: 1,
  primary: 0.75,
  secondaryPreferred: 0.5,
  /** It takes all and prefers none: its themes say neither yes nor no. */
  any: 0.5,
  /** It takes all, and prefers others. */
  othersPreferred: 0.4,
  secondary: 0.2,
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
    return shared({ primary, preferred: true, themes: preferred }, fit);
  }
  if (criteria.themes.length === 0) {
    const fit = criteria.preferredThemes.length > 0 ? FIT.othersPreferred : FIT.any;
    return met({ financer: fit }, { kind: "any-theme" });
  }
  const primary = listed.includes(need.primaryTheme);
  const fit = primary ? FIT.primary : FIT.secondary;
  return shared({ primary, preferred: false, themes: listed }, fit);
};

/** A primary theme is met, a secondary one partly, however much the fit makes of it. */
function shared(
  facts: { primary: boolean; preferred: boolean; themes: Theme[] },
  fit: number,
): Finding<ThemesFacts> {
  const finding = met({ financer: fit }, { kind: "themes-shared" as const, ...facts });
  return facts.primary ? finding : { ...finding, verdict: "partly" };
}

/** The primary theme first, then the secondary ones. */
export const needThemes = (need: Pick<PreparedNeed, "primaryTheme" | "secondaryThemes">): Theme[] => [
  need.primaryTheme,
  ...need.secondaryThemes.filter((theme) => theme !== need.primaryTheme),
];

/** Themes of the need that the financer excludes. */
export const excludedOf = (need: PreparedNeed, criteria: PreparedCriteria): Theme[] =>
  needThemes(need).filter((theme) => criteria.excludedThemes.includes(theme));
