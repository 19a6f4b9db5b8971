import { typeset } from "#app/ui/french-typography.ts";
import type { ScoreLine } from "#app/ui/score-lines.tsx";
import type { Correspondence, CorrespondenceFacts } from "#domain/intentions/correspondence.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";
import { frenchList, midSentence } from "#domain/vocabulary/french.ts";
import { legalFormLabel, themeLabel } from "#domain/vocabulary/labels.ts";

const TITLES: Record<Correspondence["rule"], string> = {
  themes: "Thèmes",
  territory: "Territoire",
  governance: "Gouvernance",
  amount: "Tranche et durée",
};

/** The lines of correspondence between a saver's intention and a need, in words. */
export const tellCorrespondences = (lines: readonly Correspondence[]): ScoreLine[] =>
  lines.map(({ rule, verdict, facts }) => ({
    rule,
    title: TITLES[rule],
    verdict,
    sentence: typeset(sentence(facts)),
    question: verdict === "to-check" ? typeset("Comment y décide-t-on, et qui a une voix ?") : null,
  }));

function sentence(facts: CorrespondenceFacts): string {
  switch (facts.kind) {
    case "any-theme":
      return "Vous n'avez pas choisi de thème : tous vous vont.";
    case "themes-shared": {
      const shared = frenchList(facts.themes.map((code) => midSentence(themeLabel(code))));
      return facts.primary
        ? `Vous souhaitez : ${shared}.`
        : `Parmi ses autres thèmes, vous souhaitez : ${shared}.`;
    }
    case "themes-apart":
      return "Ses thèmes ne sont pas ceux que vous souhaitez.";
    case "whole-country":
      return `Partout en France vous va. Elle agit ici : ${places(facts.acts)}.`;
    case "acts-within":
      return `Elle agit là où vous regardez : ${places(facts.acts)}.`;
    case "acts-around":
      return `Elle agit plus largement : ${places(facts.acts)}.`;
    case "acts-elsewhere":
      return `Elle agit ailleurs : ${places(facts.acts)}.`;
    case "one-person-one-vote":
      return `${legalFormLabel(facts.legalForm)} : une personne, une voix, d'ordinaire.`;
    case "form-says-nothing":
      return `${legalFormLabel(facts.legalForm)} : cette forme ne dit pas, seule, comment on décide.`;
    case "no-wish":
      return "Vous n'avez pas de préférence.";
    case "only-added-up":
      return "Comparées à rien : elles ne servent qu'à additionner les intentions.";
  }
}

const MOST_PLACES = 3;

function places(acts: Parameters<typeof territoryLabel>[0][]): string {
  const named = frenchList(acts.slice(0, MOST_PLACES).map(territoryLabel));
  return acts.length > MOST_PLACES ? `${named}…` : named;
}
