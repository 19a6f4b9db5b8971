import { territoryName } from "#domain/needs/tell-draft.ts";
import { tellCorrections } from "#domain/texts/shown-readings.ts";
import {
  INSTRUMENTS,
  LEGAL_FORMS,
  PURPOSES,
  QUALITIES,
  STAGES,
  THEMES,
  ZONINGS,
} from "#domain/vocabulary/codes.ts";
import { frenchEuros } from "#domain/vocabulary/french.ts";
import {
  instrumentLabel,
  legalFormLabel,
  purposeLabel,
  qualityLabel,
  stageLabel,
  themeLabel,
  zoningLabel,
} from "#domain/vocabulary/labels.ts";
import { CONTACT_POLICY_LABELS } from "./contact-policy.ts";
import type { ProgrammeDraft, ProgrammeField } from "./programme-draft.ts";
import { eurosOf } from "./programme-faults.ts";
import { CONTACT_POLICIES } from "./status.ts";

/** What each field is called on the form. */
export const FIELD_LABELS: Record<ProgrammeField, string> = {
  title: "Titre",
  text: "Ce que vous cherchez",
  readingCorrections: "Lecture corrigée",
  instruments: "Manières d'aider",
  ticketMin: "Plus petit apport",
  ticketMax: "Plus grand apport",
  cofinancing: "Part que d'autres apportent",
  themes: "Thèmes",
  preferredThemes: "Thèmes préférés",
  excludedThemes: "Thèmes écartés",
  territories: "Territoires",
  preferredZonings: "Zonages préférés",
  legalForms: "Formes juridiques",
  requiredQualities: "Agréments et qualités demandés",
  requiresGeneralInterest: "Intérêt général",
  stages: "Stades",
  purposes: "Ce que vous payez",
  excludedPurposes: "Ce que vous ne payez pas",
  opensOn: "Ouverture de l'appel",
  validUntil: "Clôture",
  decisionDelay: "Délai de décision",
  contactPolicy: "Premiers contacts",
};

/** What nothing said means, for a financer that reads its programme again; null: simply nothing said. */
export const WHEN_EMPTY: Partial<Record<ProgrammeField, string>> = {
  themes: "tous",
  territories: "toute la France",
  legalForms: "toutes",
  stages: "tous",
  purposes: "tout",
  requiresGeneralInterest: "non demandé",
  validUntil: "sans date de fin",
  contactPolicy: CONTACT_POLICY_LABELS.open,
};

/** What a field of a draft says, in words; what is no code of ours is told as typed. Empty: nothing. */
export function tellField(field: ProgrammeField, draft: ProgrammeDraft): string {
  switch (field) {
    case "themes":
    case "preferredThemes":
    case "excludedThemes":
      return names(THEMES, themeLabel, draft[field]);
    case "instruments":
      return names(INSTRUMENTS, instrumentLabel, draft.instruments);
    case "legalForms":
      return names(LEGAL_FORMS, legalFormLabel, draft.legalForms);
    case "requiredQualities":
      return names(QUALITIES, qualityLabel, draft.requiredQualities);
    case "stages":
      return names(STAGES, stageLabel, draft.stages);
    case "purposes":
    case "excludedPurposes":
      return names(PURPOSES, purposeLabel, draft[field]);
    case "preferredZonings":
      return names(ZONINGS, zoningLabel, draft.preferredZonings);
    case "territories":
      return draft.territories.map(territoryName).join(", ");
    case "readingCorrections":
      return tellCorrections(draft.readingCorrections);
    case "requiresGeneralInterest":
      return draft.requiresGeneralInterest === "yes" ? "demandé" : "";
    case "contactPolicy": {
      const policy = CONTACT_POLICIES.find((one) => one === draft.contactPolicy);
      return policy ? CONTACT_POLICY_LABELS[policy] : draft.contactPolicy;
    }
    case "cofinancing":
      return /^[\d.,]+$/.test(draft.cofinancing) ? `${draft.cofinancing} %` : draft.cofinancing;
    case "decisionDelay":
      return /^\d+$/.test(draft.decisionDelay) ? `${draft.decisionDelay} jours` : draft.decisionDelay;
    case "ticketMin":
    case "ticketMax":
      return tellEuros(draft[field]);
    default:
      return draft[field];
  }
}

const tellEuros = (typed: string): string => {
  const euros = eurosOf(typed);
  return euros === null ? typed : frenchEuros(euros);
};

const names = <Code extends string>(
  codes: readonly Code[],
  label: (code: Code) => string,
  chosen: readonly string[],
): string =>
  chosen
    .map((one) => {
      const known = codes.find((code) => code === one);
      return known ? label(known) : one;
    })
    .join(", ");
