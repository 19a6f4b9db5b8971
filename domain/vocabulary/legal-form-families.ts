import type { LegalForm } from "./codes.ts";
import vocabulary from "./vocabulary.json";

/** The groups of legal forms of the exchange format's vocabulary. */
export const LEGAL_FORM_FAMILIES = ["ASSO", "COOP", "SOC", "FOND", "MUT", "PUB", "AUTRE"] as const;
export type LegalFormFamily = (typeof LEGAL_FORM_FAMILIES)[number];

const LABELS: Record<LegalFormFamily, string> = {
  ASSO: "Associations",
  COOP: "Coopératives",
  SOC: "Sociétés",
  FOND: "Fondations et fonds de dotation",
  MUT: "Mutuelles",
  PUB: "Structures publiques",
  AUTRE: "Collectifs sans structure",
};

export const legalFormFamilyLabel = (code: LegalFormFamily): string => LABELS[code];

const FAMILY_OF = new Map(vocabulary.legalForms.map(({ code, family }) => [code, family]));

/** The group a legal form belongs to. */
export const familyOfLegalForm = (code: LegalForm): LegalFormFamily => FAMILY_OF.get(code) as LegalFormFamily;
