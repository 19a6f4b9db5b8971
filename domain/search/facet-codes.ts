import type { Criteria } from "#domain/criteria/criteria.ts";
import { needThemes } from "#domain/matching/rules/themes.ts";
import { actionTerritories, type Need } from "#domain/needs/need.ts";
import { type AmountRange, amountRange } from "#domain/needs/visible-need.ts";
import { allDepartements, allEpcis, upTo } from "#domain/territories/gazetteer.ts";
import { once } from "#domain/territories/once.ts";
import { type TerritoryKey, territoryKey } from "#domain/territories/territory.ts";
import { PURPOSES, THEMES } from "#domain/vocabulary/codes.ts";
import { instrumentEntry } from "#domain/vocabulary/instruments.ts";
import { familyOfLegalForm } from "#domain/vocabulary/legal-form-families.ts";
import { AMOUNT_CODES, type AmountCode, amountRangeOf, type Facet } from "./filters.ts";

/**
 * What stands for "any": whoever has it has nothing else in that facet, so that a value is met as often as it is written,
 * and as often again as this is.
 */
export const ANY = "*";

/** Facets that are written with the object; a deadline is compared with the day, and identity is its financer's. */
export type CodedFacet = Exclude<Facet, "deadline" | "verified"> | "communes";
export type FacetCodes = Record<CodedFacet, readonly string[]>;

/** What a need is counted under. Everything here may be read by anyone: of sums the range, of instruments the families. */
export function needFacetCodes(need: Need): FacetCodes {
  const { amount, instruments, organisation, purpose, stage, zonings } = need;
  const keys = actionTerritories(need).map(territoryKey);
  return {
    themes: needThemes(need),
    territory: foundIn(keys),
    communes: [`C${organisation.headquarters}`],
    amounts: [amountCode(amount.sought)],
    families: familiesOf(instruments),
    legalForms: [familyOfLegalForm(organisation.legalForm)],
    stages: stage ? [stage] : [],
    purposes: purpose ? [purpose] : [],
    zonings,
    financerTypes: [],
  };
}

/** What a programme is counted under: what it takes, or any where it takes all. */
export function criteriaFacetCodes(criteria: Criteria): FacetCodes {
  const { excludedPurposes, excludedThemes, financer, legalForms, stages, ticket } = criteria;
  const keys = criteria.territories.map(territoryKey);
  return {
    themes: taken(criteria.themes, excludedThemes, THEMES),
    territory: keys.length === 0 ? [ANY] : foundIn(keys),
    communes: communesAmong(keys),
    amounts: ticket ? AMOUNT_CODES.filter((code) => meets(amountRangeOf(code), ticket)) : [ANY],
    families: familiesOf(criteria.instruments),
    legalForms: legalForms.length === 0 ? [ANY] : unique(legalForms.map(familyOfLegalForm)),
    stages: stages.length === 0 ? [ANY] : stages,
    purposes: taken(criteria.purposes, excludedPurposes, PURPOSES),
    zonings: criteria.preferredZonings,
    financerTypes: [financer.type],
  };
}

/** The public range of a sum, as its code. */
export const amountCode = (euros: number): AmountCode =>
  AMOUNT_CODES.findLast((code) => amountRangeOf(code).from === amountRange(euros).from)!;

const meets = ({ from, to }: AmountRange, ticket: { min: number; max: number }): boolean =>
  ticket.max >= from && (to === null || ticket.min < to);

const unique = <Code extends string>(codes: readonly Code[]): Code[] => [...new Set(codes)];

const familiesOf = (instruments: Need["instruments"]) =>
  unique(instruments.map((code) => instrumentEntry(code).family));

function taken<Code extends string>(
  codes: readonly Code[],
  excluded: readonly Code[],
  all: readonly Code[],
): readonly string[] {
  if (codes.length === 0 && excluded.length === 0) return [ANY];
  return (codes.length === 0 ? all : codes).filter((code) => !excluded.includes(code));
}

/**
 * Every région, département and intercommunalité in which something that acts there is found: where it is, what contains it, and
 * what it contains. What acts in the whole country is found anywhere.
 */
export function foundIn(keys: readonly TerritoryKey[]): TerritoryKey[] {
  if (keys.includes("FR")) return [ANY];
  return unique([...upTo(keys), ...keys.flatMap(within)]).filter((key) => key !== "FR" && !isCommune(key));
}

const isCommune = (key: TerritoryKey): boolean => key.startsWith("C");
/** Communes are told apart: there are thousands, and only a map of one département names them. A need's is that of its headquarters. */
const communesAmong = (keys: readonly TerritoryKey[]): TerritoryKey[] =>
  unique(upTo(keys.filter(isCommune))).filter(isCommune);

/** The départements and intercommunalités that lie wholly in a région, or the latter in a département. */
function within(key: TerritoryKey): readonly TerritoryKey[] {
  return membersByKey().get(key) ?? [];
}

const membersByKey = once(() => {
  const members = new Map<TerritoryKey, TerritoryKey[]>();
  const inner = [
    ...allDepartements().map(({ code }) => `D${code}`),
    ...allEpcis().map(({ code }) => `E${code}`),
  ];
  for (const key of inner) {
    for (const outer of upTo([key])) {
      if (outer === key || outer === "FR") continue;
      const list = members.get(outer);
      if (list) list.push(key);
      else members.set(outer, [key]);
    }
  }
  return members;
});
