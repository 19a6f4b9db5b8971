import { done, type Result, refused } from "#domain/result.ts";
import { searchTerritories, type TerritoryMatch } from "#domain/territories/territory-search.ts";

export type CommuneProblem =
  | { kind: "commune-unknown" }
  /** Several communes have that name or postcode. */
  | { kind: "commune-ambiguous"; communes: { code: string; label: string }[] };

/** More communes than share any postcode: one types a little more instead. */
const MOST_COMMUNES = 60;

/** The INSEE code of the commune that is meant: the one chosen, or the only one of that name or postcode. */
export function findCommune(input: { commune: string; communeCode: string }): Result<string, CommuneProblem> {
  const found = searchTerritories(input.commune, { levels: ["COMMUNE"], limit: MOST_COMMUNES });
  const chosen = found.find(({ code }) => code === input.communeCode);
  if (chosen) return done(chosen.code);
  const exact = found.filter((match) => isExact(match, input.commune));
  const [first] = exact.length > 0 ? exact : found;
  if (!first) return refused({ kind: "commune-unknown" });
  const likely = exact.length > 0 ? exact : found;
  if (likely.length === 1) return done(first.code);
  return refused({
    kind: "commune-ambiguous",
    communes: likely.map(({ code, label, detail }) => ({ code, label: `${label}, ${detail}` })),
  });
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
