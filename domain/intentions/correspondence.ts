import type { Verdict } from "#domain/matching/verdict.ts";
import type { PublicNeed } from "#domain/needs/visible-need.ts";
import { contains, departementByCode } from "#domain/territories/gazetteer.ts";
import { type TerritoryKey, type TerritoryRef, territoryKey } from "#domain/territories/territory.ts";
import type { LegalForm, Theme } from "#domain/vocabulary/codes.ts";
import type { Intention } from "./intention.ts";

export type CorrespondenceFacts =
  | { kind: "any-theme" }
  | { kind: "themes-shared"; primary: boolean; themes: Theme[] }
  | { kind: "themes-apart" }
  | { kind: "whole-country"; acts: TerritoryRef[] }
  | { kind: "acts-within" | "acts-around" | "acts-elsewhere"; acts: TerritoryRef[] }
  | { kind: "one-person-one-vote"; legalForm: LegalForm }
  | { kind: "form-says-nothing"; legalForm: LegalForm }
  | { kind: "no-wish" }
  | { kind: "only-added-up" };

/** A line of what an intention and a need say of the same thing. */
export type Correspondence = {
  rule: "themes" | "territory" | "governance" | "amount";
  verdict: Verdict;
  facts: CorrespondenceFacts;
};

/**
 * A saver's intention in face of what everyone may read of a need, line by line. Only themes and territory can set them
 * apart; the bucket and the horizon are compared with nothing, for that would be advice. Source: domaine, § 4.1, J3 and
 * § 4.5, requirements 7 and 9.
 */
export const correspondences = (intention: Intention, need: PublicNeed): Correspondence[] => [
  themes(intention, need),
  territory(intention, need),
  governance(intention, need),
  { rule: "amount", verdict: "not-applicable", facts: { kind: "only-added-up" } },
];

/** Does the need meet the intention? Then nothing in it is set apart. */
export const meets = (lines: readonly Correspondence[]): boolean =>
  lines.every(({ verdict }) => verdict !== "blocked");

/** Is one of the need's themes wished for? The main one is met, another in part; no wish takes all. */
function themes({ themes: wished }: Intention, need: PublicNeed): Correspondence {
  const rule = "themes";
  if (wished.length === 0) return { rule, verdict: "not-applicable", facts: { kind: "any-theme" } };
  const shared = [need.primaryTheme, ...need.secondaryThemes].filter((theme) => wished.includes(theme));
  if (shared.length === 0) return { rule, verdict: "blocked", facts: { kind: "themes-apart" } };
  const primary = wished.includes(need.primaryTheme);
  const facts = { kind: "themes-shared" as const, primary, themes: [...new Set(shared)] };
  return { rule, verdict: primary ? "met" : "partly", facts };
}

/** Where a saver looks: their département, its région; null: the whole country. */
export function wishedTerritory({ departement, reach }: Intention): TerritoryKey | null {
  if (reach === "COUNTRY") return null;
  return reach === "REGION" ? `R${departementByCode(departement)?.region}` : `D${departement}`;
}

/** Does the need act there? Within is met, on a larger territory in part. */
function territory(intention: Intention, { territories: acts }: PublicNeed): Correspondence {
  const rule = "territory";
  const wished = wishedTerritory(intention);
  if (wished === null) return { rule, verdict: "met", facts: { kind: "whole-country", acts } };
  const keys = acts.map(territoryKey);
  const within = keys.some((key) => contains(wished, key));
  if (within) return { rule, verdict: "met", facts: { kind: "acts-within", acts } };
  const around = keys.some((key) => contains(key, wished));
  if (around) return { rule, verdict: "partly", facts: { kind: "acts-around", acts } };
  return { rule, verdict: "blocked", facts: { kind: "acts-elsewhere", acts } };
}

/** Legal forms whose members have a vote each by law or by the usage of their statutes. Source: domaine, § 2.a. */
const ONE_PERSON_ONE_VOTE: readonly LegalForm[] = [
  "ASSO_1901",
  "ASSO_DROIT_LOCAL",
  "ARUP",
  "SCOP",
  "SCIC",
  "CAE",
  "COOP_AGRI",
  "CUMA",
  "COOP_CONSO",
  "COOP_HABITANTS",
  "COOP_AUTRE",
  "MUTUELLE",
];

/** Where the legal form does not say, the organisation can: that is to check, and sets nothing apart. */
function governance(
  { democraticGovernance: wished }: Intention,
  { organisation: { legalForm } }: PublicNeed,
): Correspondence {
  const rule = "governance";
  if (!wished) return { rule, verdict: "not-applicable", facts: { kind: "no-wish" } };
  return ONE_PERSON_ONE_VOTE.includes(legalForm)
    ? { rule, verdict: "met", facts: { kind: "one-person-one-vote", legalForm } }
    : { rule, verdict: "to-check", facts: { kind: "form-says-nothing", legalForm } };
}
