import { REVIEW_SLUG, STEP_SLUGS } from "#app/criteria/programme-steps.ts";
import type { FinancerStep } from "#app/financers/next-step.ts";
import { paths } from "#app/http/paths.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { type Next, nextAnswer, NextPanel } from "./next-panel.tsx";

/** The one thing a financer should do next, before everything else on the page. */
export const FinancerNextStep = ({ next }: { next: FinancerStep }) => <NextPanel {...told(next)} />;

function told(next: FinancerStep): Next {
  switch (next.kind) {
    case "answer":
      return nextAnswer(next.request);
    case "first-programme":
      return {
        sentence: "Dites ce que vous cherchez, et voyez aussitôt combien de besoins y répondent.",
        label: "Écrire notre premier programme",
        to: paths.newProgramme(),
      };
    case "publish":
      return {
        sentence: `${quoted(next.draft.title)} est prêt : relisez-le, et publiez.`,
        label: "Relire et publier",
        to: paths.programmeStep(next.draft.criteriaId, REVIEW_SLUG),
      };
    case "complete-draft":
      return {
        sentence: `${quoted(next.draft.title)} est commencé. Reprenez où vous en étiez.`,
        label: "Continuer",
        to: paths.programmeStep(next.draft.criteriaId, REVIEW_SLUG),
      };
    case "read-new":
      return {
        sentence: `${next.fresh} ${next.fresh > 1 ? "nouveaux besoins répondent" : "nouveau besoin répond"} à ${quoted(next.programme.programme.title)}.`,
        label: next.fresh > 1 ? "Les lire" : "Le lire",
        to: paths.ownProgramme(next.programme.programme.id, { nouveau: "oui" }),
      };
    case "publish-changes":
      return {
        sentence: `${quoted(next.programme.programme.title)} a des changements qui ne sont pas publiés.`,
        label: "Les relire",
        to: paths.programmeStep(next.programme.programme.id, REVIEW_SLUG),
      };
    case "complete-sheet":
      return {
        sentence: "Complétez votre fiche : elle aide l’équipe à vérifier qui vous êtes.",
        label: "Compléter notre fiche",
        to: paths.editFinancer(),
      };
    case "read-needs":
      return {
        sentence: `Des besoins répondent à ${quoted(next.programme.programme.title)}. Voyez lesquels, et pourquoi.`,
        label: "Lire ces besoins",
        to: paths.ownProgramme(next.programme.programme.id),
      };
    case "widen":
      return {
        sentence: `Aucun besoin ne répond encore à ${quoted(next.programme.programme.title)}. Voyez quel critère écarte le plus.`,
        label: "Revoir ses critères",
        to: paths.programmeStep(next.programme.programme.id, STEP_SLUGS.help),
      };
    case "reopen":
      return {
        sentence: "Aucun de vos programmes n’est ouvert en ce moment. En avez-vous un autre ?",
        label: "Écrire un programme",
        to: paths.newProgramme(),
      };
  }
}
