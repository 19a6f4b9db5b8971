import type { ReviewProblem } from "./review-text.server.ts";
import type { UndoReviewProblem } from "./undo-review.server.ts";

export type ReviewTextProblem = ReviewProblem | UndoReviewProblem;

/** Why a decision was not taken, and what to do. */
export function tellReviewProblem(problem: ReviewTextProblem): string {
  switch (problem.kind) {
    case "text-not-found":
      return "Ce texte n’existe plus.";
    case "no-longer-so":
      return `Ce texte est maintenant « ${problem.label} » : quelqu’un l’a relu ou repris avant vous.`;
    case "changed-meanwhile":
      return "Quelqu’un a décidé au même moment. Regardez où en est ce texte.";
    case "reason-missing":
      return "Dites pourquoi : l’auteur n’aura que vos mots.";
    case "another-reads":
      return "Vous avez déjà rendu ce texte, et son auteur demande qu’une autre personne le lise. Laissez-le à un·e collègue.";
    case "too-late-to-undo":
      return "Il est trop tard pour annuler : la lettre est partie, ou ce texte a changé depuis.";
  }
}
