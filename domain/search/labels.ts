import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { territoryFromKey } from "#domain/territories/territory.ts";
import type {
  FinancerType,
  InstrumentFamily,
  Purpose,
  Stage,
  Theme,
  Zoning,
} from "#domain/vocabulary/codes.ts";
import {
  financerTypeLabel,
  instrumentFamilyLabel,
  purposeLabel,
  stageLabel,
  themeLabel,
  zoningLabel,
} from "#domain/vocabulary/labels.ts";
import { type LegalFormFamily, legalFormFamilyLabel } from "#domain/vocabulary/legal-form-families.ts";
import { type AmountCode, amountRangeOf, type Deadline, type Facet } from "./filters.ts";

/** What a filter is called above its choices. */
export const FACET_LABELS: Record<Facet, string> = {
  themes: "Thème",
  territory: "Territoire",
  amounts: "Montant",
  families: "Moyen de financement",
  legalForms: "Forme juridique",
  stages: "Stade",
  purposes: "Pour quoi faire",
  zonings: "Zonage",
  deadline: "Échéance",
  verified: "Identité",
  financerTypes: "Type de financeur",
};

const DEADLINE_LABELS: Record<Deadline, string> = {
  "30": "D'ici un mois",
  "90": "D'ici trois mois",
  "180": "D'ici six mois",
  "365": "D'ici un an",
  none: "Sans échéance",
};

/** A sum as a title has it: `50 k€`, `1 M€`. Whole euros, round ones. */
export function shortSum(euros: number): string {
  if (euros >= 1_000_000) return `${euros / 1_000_000}\u00a0M€`;
  return `${euros / 1_000}\u00a0k€`;
}

function amountLabel(code: AmountCode): string {
  const { from, to } = amountRangeOf(code);
  if (to === null) return `Plus de ${shortSum(from)}`;
  return from === 0 ? `Moins de ${shortSum(to)}` : `De ${shortSum(from)} à ${shortSum(to)}`;
}

const LABELS: Record<Facet, (code: string) => string> = {
  themes: (code) => themeLabel(code as Theme),
  territory: (code) => territoryLabel(territoryFromKey(code)),
  amounts: (code) => amountLabel(code as AmountCode),
  families: (code) => instrumentFamilyLabel(code as InstrumentFamily),
  legalForms: (code) => legalFormFamilyLabel(code as LegalFormFamily),
  stages: (code) => stageLabel(code as Stage),
  purposes: (code) => purposeLabel(code as Purpose),
  zonings: (code) => zoningLabel(code as Zoning),
  deadline: (code) => DEADLINE_LABELS[code as Deadline],
  verified: () => "Identité vérifiée",
  financerTypes: (code) => financerTypeLabel(code as FinancerType),
};

/** The French name of a value of a filter. The code is one of that filter's. */
export const facetValueLabel = (facet: Facet, code: string): string => LABELS[facet](code);
