import { eurosProblem } from "#domain/typed/euros.ts";
import { frenchEuros } from "#domain/vocabulary/french.ts";
import type { ActProblem } from "./act-on-need.server.ts";
import { STATUS_LABELS } from "./tell-status.ts";

/** Why a button of a need's page did nothing, and what to do. */
export function tellActProblem(problem: ActProblem): string {
  switch (problem.kind) {
    case "need-not-found":
    case "text-not-found":
      return "Ce besoin n’existe plus, ou il est celui d’une autre organisation.";
    case "no-longer-so":
      return `Ce besoin est maintenant « ${problem.label} » : cela ne se fait plus d’ici.`;
    case "act-not-allowed":
      return `Ce besoin est maintenant « ${STATUS_LABELS[problem.status].toLowerCase()} » : cela ne se fait plus d’ici. Un·e collègue l’a peut-être fait avant vous.`;
    case "changed-meanwhile":
      return "Quelqu’un a changé ce besoin au même moment. Regardez où il en est, puis recommencez s’il le faut.";
    case "too-late-to-undo":
      return "Il est trop tard pour annuler : cela se peut pendant une heure. Vous pouvez dupliquer ce besoin pour en publier un semblable.";
    case "nothing-to-appeal":
      return "Ce besoin n’attend pas d’autre lecture : il a changé depuis qu’il vous a été rendu. Regardez où il en est.";
    case "remaining-missing":
      return "Dites combien il reste à trouver, en euros. S’il ne reste rien, dites plutôt que vous avez tout trouvé.";
    case "remaining-not-less":
      return `Ce qui reste à trouver doit être moins que les ${frenchEuros(problem.sought)} cherchés jusqu’ici.`;
    case "unknown-wave-size":
      return "Choisissez un nombre de la liste : à combien de financeurs par jour présenter ce besoin.";
    case "unknown-act":
      return "Nous n’avons pas compris ce qu’il fallait faire. Revenez à la page du besoin et utilisez ses boutons.";
    default:
      return eurosProblem(problem);
  }
}
