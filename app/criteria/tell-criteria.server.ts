import { ticketLabel } from "#app/ui/amount.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import type { ProgrammeBrief, ProgrammeSheet } from "#app/ui/programme-brief.tsx";
import type { Criteria } from "#domain/criteria/criteria.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { frenchDay, frenchList, frenchPercent, midSentence } from "#domain/vocabulary/french.ts";
import {
  financerTypeLabel,
  instrumentLabel,
  legalFormLabel,
  purposeLabel,
  qualityLabel,
  stageLabel,
  themeLabel,
  zoningLabel,
} from "#domain/vocabulary/labels.ts";

/** A programme in the words of a list. */
export function tellCriteriaBriefly(criteria: Criteria): ProgrammeBrief {
  return {
    id: criteria.id,
    title: typeset(criteria.title),
    financer: typeset(criteria.financer.name),
    type: typeset(financerTypeLabel(criteria.financer.type)),
    operatorLinked: criteria.financer.operatorLinked,
    ticket: criteria.ticket && ticketLabel(criteria.ticket),
    means: typeset(frenchList(criteria.instruments.map((code) => midSentence(instrumentLabel(code))))),
    area: typeset(area(criteria)),
    themes:
      criteria.themes.length === 0 ? "tous les thèmes" : typeset(frenchList(criteria.themes.map(lowTheme))),
  };
}

/** A programme in the words of its own page: every criterion as a term and what it says; "tous" is said, never left blank. */
export function tellCriteria(criteria: Criteria): ProgrammeSheet {
  return {
    ...tellCriteriaBriefly(criteria),
    text: typeset(criteria.text),
    terms: terms(criteria).map(([term, says]) => ({ term, says: typeset(says) })),
  };
}

const lowTheme = (theme: Criteria["themes"][number]): string => midSentence(themeLabel(theme));

function area({ territories }: Criteria): string {
  if (territories.length === 0) return "la France entière";
  return frenchList(territories.map(territoryLabel));
}

const listOr = <Code>(codes: readonly Code[], label: (code: Code) => string, none: string): string =>
  codes.length === 0 ? none : frenchList(codes.map((code) => midSentence(label(code))));

function terms(criteria: Criteria): [string, string][] {
  const told: [string, string | null][] = [
    ["Apport par projet", criteria.ticket ? ticketLabel(criteria.ticket) : "non renseigné"],
    ["Instruments", listOr(criteria.instruments, instrumentLabel, "non renseignés")],
    ["Territoires", area(criteria)],
    ["Thèmes", listOr(criteria.themes, themeLabel, "tous")],
    ["Thèmes préférés", listOr(criteria.preferredThemes, themeLabel, "") || null],
    ["Thèmes écartés", listOr(criteria.excludedThemes, themeLabel, "") || null],
    ["Formes juridiques", listOr(criteria.legalForms, legalFormLabel, "toutes")],
    ["Agréments et qualités demandés", listOr(criteria.requiredQualities, qualityLabel, "") || null],
    ["Intérêt général", criteria.requiresGeneralInterest ? "demandé" : null],
    ["Stades", listOr(criteria.stages, stageLabel, "tous")],
    ["Objets", listOr(criteria.purposes, purposeLabel, "tous")],
    ["Objets non financés", listOr(criteria.excludedPurposes, purposeLabel, "") || null],
    ["Zonages préférés", listOr(criteria.preferredZonings, zoningLabel, "") || null],
    ["Part que d'autres doivent apporter", cofinancing(criteria)],
    [
      "Délai habituel de décision",
      criteria.decisionDelayDays === null ? null : `${criteria.decisionDelayDays} jours`,
    ],
    ["Ouvert jusqu'au", criteria.validUntil && frenchDay(criteria.validUntil)],
  ];
  return told.filter((one): one is [string, string] => one[1] !== null);
}

const cofinancing = ({ cofinancingMinimumShare: share }: Criteria): string | null =>
  share ? `au moins ${frenchPercent(share)} du total` : null;
