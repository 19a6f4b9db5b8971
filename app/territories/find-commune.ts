import { done, type Result, refused } from "#domain/result.ts";
import { searchTerritories, type TerritoryMatch } from "#domain/territories/territory-search.ts";

/** A commune as one chooses it: « Redon (35), Ille-et-Vilaine, 35600 ». */
export type CommuneChoice = { code: string; label: string };

export type CommuneProblem =
  | { kind: "commune-unknown" }
  /** Several communes have that name or postcode. */
  | { kind: "commune-ambiguous"; communes: CommuneChoice[] };

/** More communes than share any postcode: one types a little more instead. */
const MOST_COMMUNES = 60;

/** The INSEE code of the commune that is meant: the one chosen, or the only one of that name or postcode. */
export function findCommune(input: { commune: string; communeCode: string }): Result<string, CommuneProblem> {
  const found = searchCommunes(input.commune);
  const chosen = found.find(({ code }) => code === input.communeCode);
  if (chosen) return done(chosen.code);
  const [first, another] = likely(found, input.commune);
  if (!first) return refused({ kind: "commune-unknown" });
  if (!another) return done(first.code);
  return refused({ kind: "commune-ambiguous", communes: communesMeant(input.commune) });
}

/** Those that what is typed may mean, to choose from; one alone is the one. */
export const communesMeant = (typed: string): CommuneChoice[] =>
  likely(searchCommunes(typed), typed).map(({ code, label, detail }) => ({
    code,
    label: `${label}, ${detail.replace(/^commune, /, "")}`,
  }));

const searchCommunes = (typed: string) =>
  searchTerritories(typed, { levels: ["COMMUNE"], limit: MOST_COMMUNES });

/** Those with the very name or postcode, if there are any. */
function likely(found: TerritoryMatch[], typed: string): TerritoryMatch[] {
  const exact = found.filter((match) => isExact(match, typed));
  return exact.length > 0 ? exact : found;
}

const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Its very name, or a postcode of its own. */
const isExact = ({ label, detail }: TerritoryMatch, typed: string): boolean =>
  folded(label.replace(/ \(.*\)$/, "")) === folded(typed) || detail.endsWith(`, ${typed.trim()}`);
