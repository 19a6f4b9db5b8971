import { ticketLabel } from "#app/ui/amount.tsx";
import type { Word } from "#app/ui/term.tsx";
import { word } from "#app/ui/word.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { ProgrammeBrief, ProgrammeSheet } from "#app/ui/programme-brief.tsx";
import type { Criteria } from "#domain/criteria/criteria.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { frenchDay, frenchList, frenchPercent, midSentence } from "#domain/vocabulary/french.ts";
import type { VocabularyEntry } from "#domain/vocabulary/entry.ts";
import { instrumentEntry, instrumentLabel } from "#domain/vocabulary/instruments.ts";
import { financerTypeLabel, themeLabel } from "#domain/vocabulary/labels.ts";
import { legalFormEntry } from "#domain/vocabulary/legal-forms.ts";
import { purposeEntry } from "#domain/vocabulary/purposes.ts";
import { qualityEntry } from "#domain/vocabulary/qualities.ts";
import { stageEntry } from "#domain/vocabulary/stages.ts";
import { themeEntry } from "#domain/vocabulary/themes.ts";
import { zoningEntry } from "#domain/vocabulary/zonings.ts";

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
    terms: terms(criteria).map(([term, says]) => ({
      term,
      says: typeof says === "string" ? typeset(says) : says,
    })),
  };
}

const lowTheme = (theme: Criteria["themes"][number]): string => midSentence(themeLabel(theme));

function area({ territories }: Criteria): string {
  if (territories.length === 0) return "la France entière";
  return frenchList(territories.map(territoryLabel));
}

/** Codes as words with their definitions; `none` says what an empty list means, null that it says nothing. */
function wordsOr<Code, None extends string | null>(
  codes: readonly Code[],
  entry: (code: Code) => VocabularyEntry,
  none: None,
): Word[] | None {
  return codes.length === 0 ? none : codes.map((code) => word(entry(code)));
}

function terms(criteria: Criteria): [string, string | Word[]][] {
  const told: [string, string | Word[] | null][] = [
    ["Apport par projet", criteria.ticket ? ticketLabel(criteria.ticket) : "non renseigné"],
    ["Instruments", wordsOr(criteria.instruments, instrumentEntry, "non renseignés")],
    ["Territoires", area(criteria)],
    ["Thèmes", wordsOr(criteria.themes, themeEntry, "tous")],
    ["Thèmes préférés", wordsOr(criteria.preferredThemes, themeEntry, null)],
    ["Thèmes écartés", wordsOr(criteria.excludedThemes, themeEntry, null)],
    ["Formes juridiques", wordsOr(criteria.legalForms, legalFormEntry, "toutes")],
    ["Qualités demandées", wordsOr(criteria.requiredQualities, qualityEntry, null)],
    ["Intérêt général", criteria.requiresGeneralInterest ? "demandé" : null],
    ["Stades", wordsOr(criteria.stages, stageEntry, "tous")],
    ["Objets", wordsOr(criteria.purposes, purposeEntry, "tous")],
    ["Objets non financés", wordsOr(criteria.excludedPurposes, purposeEntry, null)],
    ["Zonages préférés", wordsOr(criteria.preferredZonings, zoningEntry, null)],
    ["Apporté par d'autres", cofinancing(criteria)],
    [
      "Délai de décision",
      criteria.decisionDelayDays === null ? null : `${criteria.decisionDelayDays} jours environ`,
    ],
    ["Ouvert jusqu'au", criteria.validUntil && frenchDay(criteria.validUntil)],
  ];
  return told
    .filter((one): one is [string, string | Word[]] => one[1] !== null)
    .map(([term, says]) => [typeset(term), says]);
}

const cofinancing = ({ cofinancingMinimumShare: share }: Criteria): string | null =>
  share ? `au moins ${frenchPercent(share)} du total` : null;
