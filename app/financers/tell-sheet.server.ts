import { typeset } from "#app/ui/french-typography.ts";
import type { Financer } from "#domain/financers/financer.ts";
import { DOCUMENT_LABELS, FIRST_CONTACT_LABELS, RETURN_LABELS } from "#domain/financers/sheet.ts";
import { frenchEuros, frenchList, midSentence } from "#domain/vocabulary/french.ts";

/** What everyone reads of a financer beside its programmes; what it does not say is left out. Its number is for those who check. */
export function tellSheet({ sheet, committee }: Financer): { term: string; says: string }[] {
  const { yearlyEuros, yearlyProjects, answerDelayDays, askedDocuments } = sheet;
  const volume = [
    yearlyEuros === null ? null : `${frenchEuros(yearlyEuros)} par an`,
    yearlyProjects === null ? null : `${yearlyProjects} projet${yearlyProjects > 1 ? "s" : ""} par an`,
  ].filter((part) => part !== null);
  const told: [string, string | null][] = [
    ["Structure juridique", sheet.legalStructure],
    ["Abritée par", sheet.shelteredBy],
    ["Attend en retour", sheet.returnExpectation && RETURN_LABELS[sheet.returnExpectation]],
    ["Durée", sheet.horizon],
    ["Fonctionnement", runningCosts(sheet.paysRunningCosts)],
    ["Qui décide", committee],
    ["Sessions", sheet.sessions],
    ["Répond en", answerDelayDays === null ? null : `${answerDelayDays} jours environ`],
    ["Premiers contacts", sheet.firstContacts && FIRST_CONTACT_LABELS[sheet.firstContacts]],
    ["Accompagnement", sheet.support],
    [
      "Pièces demandées",
      askedDocuments.length === 0
        ? null
        : frenchList(askedDocuments.map((code) => midSentence(DOCUMENT_LABELS[code]))),
    ],
    ["Volume", volume.length === 0 ? null : volume.join(", ")],
  ];
  return told.flatMap(([term, says]) => (says ? [{ term: typeset(term), says: typeset(says) }] : []));
}

const runningCosts = (pays: boolean | null): string | null =>
  pays === null ? null : pays ? "le finance aussi" : "ne le finance pas";
