import { paths } from "#app/http/paths.ts";
import { REVIEW_SLUG } from "#app/needs/step-slugs.ts";
import type { NextStep } from "#app/organisations/next-step.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { type Next, nextAnswer, NextPanel } from "./next-panel.tsx";

/** The one thing to do next, before everything else on the page. */
export const NextStepNotice = ({ next }: { next: NextStep }) => <NextPanel {...told(next)} />;

function told(next: NextStep): Next {
  switch (next.kind) {
    case "answer":
      return nextAnswer(next.request);
    case "take-returned-back":
      return {
        sentence: `L’équipe vous a rendu ${quoted(next.need.title)}, avec ce qu’il faut reprendre.`,
        label: "Le reprendre",
        to: paths.ownNeed(next.need.needId),
      };
    case "prolong":
      return {
        sentence: `${quoted(next.need.title)} ${next.need.status === "expired" ? "a expiré" : "expire bientôt"}. Cherchez-vous toujours ?`,
        label: "Prolonger d’un an",
        to: paths.prolongNeed(next.need.needId),
      };
    case "publish":
      return {
        sentence: `${quoted(next.need.title)} est prêt : relisez-le, et publiez.`,
        label: "Relire et publier",
        to: paths.needStep(next.need.needId, REVIEW_SLUG),
      };
    case "complete-draft":
      return {
        sentence: `${quoted(next.need.title)} est commencé. Reprenez où vous en étiez.`,
        label: "Continuer",
        to: paths.needStep(next.need.needId, REVIEW_SLUG),
      };
    case "first-need":
      return {
        sentence: "Dites de quoi vous avez besoin, et voyez aussitôt combien de financeurs cela touche.",
        label: "Écrire notre premier besoin",
        to: paths.newNeed(),
      };
    case "complete-sheet":
      return {
        sentence: "Votre besoin est publié. Une fiche complète aide les financeurs à vous connaître.",
        label: "Compléter notre fiche",
        to: paths.editOrganisation(),
      };
    case "see-financers":
      return {
        sentence: `${quoted(next.need.title)} est publié. Voyez à qui il correspond, et pourquoi.`,
        label: "Voir les financeurs",
        to: paths.ownNeed(next.need.needId),
      };
    case "another-need":
      return {
        sentence: "Aucun besoin n’est montré en ce moment. En avez-vous un autre ?",
        label: "Écrire un besoin",
        to: paths.newNeed(),
      };
  }
}
