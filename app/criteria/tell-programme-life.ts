import type { CriteriaAct, CriteriaStatus } from "#domain/criteria/status.ts";
import type { ProgrammeActProblem } from "./act-on-programme.server.ts";

/** What each status of a programme is called. */
export const PROGRAMME_STATUS_LABELS: Record<CriteriaStatus, string> = {
  draft: "À reprendre",
  "in-review": "En relecture",
  open: "Ouvert",
  paused: "En pause",
  closed: "Clos",
};

/** What each status means for who reads, and what comes next. */
export const PROGRAMME_STATUS_SENTENCES: Record<CriteriaStatus, string> = {
  draft: "Ce texte vous a été rendu : reprenez-le, puis publiez-le de nouveau.",
  "in-review":
    "Une personne de l’équipe relit ce texte avant qu’il paraisse ; vous recevrez un mail. Vous pouvez aussi retirer les phrases signalées : il paraîtra tout de suite.",
  open: "Tout le monde peut le lire.",
  paused: "Personne ne le voit pour le moment. Reprenez quand vous êtes prêts.",
  closed: "Il n’est plus montré. Vous pouvez le rouvrir à tout moment.",
};

/** What the button of each act says; those without one are not a member’s to do. */
export const PROGRAMME_ACT_BUTTONS: Partial<Record<CriteriaAct, string>> = {
  pause: "Mettre en pause",
  resume: "Reprendre",
  close: "Clore ce programme",
  reopen: "Rouvrir",
};

/** Why a programme's button did nothing, and what to do. */
export function tellMoveProblem(problem: ProgrammeActProblem): string {
  switch (problem.kind) {
    case "programme-not-found":
    case "text-not-found":
      return "Ce programme n’existe plus, ou il est celui d’un autre financeur.";
    case "no-longer-so":
      return `Ce programme est maintenant « ${problem.label} » : cela ne se fait plus d’ici.`;
    case "act-not-allowed":
      return `Ce programme est maintenant « ${PROGRAMME_STATUS_LABELS[problem.status].toLowerCase()} » : cela ne se fait plus d’ici. Un·e collègue l’a peut-être fait avant vous.`;
    case "nothing-to-appeal":
      return "Ce texte n’est plus à reprendre : quelqu’un l’a republié, ou une autre lecture est déjà demandée.";
    case "changed-meanwhile":
      return "Quelqu’un a changé ce programme au même moment. Regardez où il en est, puis recommencez s’il le faut.";
    case "unknown-act":
      return "Nous n’avons pas compris ce qu’il fallait faire. Revenez à votre espace et utilisez ses boutons.";
  }
}
