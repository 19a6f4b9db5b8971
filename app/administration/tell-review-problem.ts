import type { ReviewProblem } from "#app/needs/review-need.server.ts";
import type { UndoReviewProblem } from "#app/needs/undo-review.server.ts";
import { STATUS_LABELS } from "#app/needs/tell-status.ts";

export type ReviewTextProblem = ReviewProblem | UndoReviewProblem;

/** Why a decision was not taken, and what to do. */
export function tellReviewProblem(problem: ReviewTextProblem): string {
  switch (problem.kind) {
    case "need-not-found":
      return "Ce besoin n’existe plus.";
    case "act-not-allowed":
      return `Ce besoin est maintenant « ${STATUS_LABELS[problem.status].toLowerCase()} » : quelqu’un l’a relu ou repris avant vous.`;
    case "changed-meanwhile":
      return "Quelqu’un a décidé au même moment. Regardez où en est ce texte.";
    case "reason-missing":
      return "Dites pourquoi : l’auteur n’aura que vos mots.";
    case "another-reads":
      return "Vous avez déjà rendu ce texte, et son organisation demande qu’une autre personne le lise. Laissez-le à un·e collègue.";
    case "too-late-to-undo":
      return "Il est trop tard pour annuler : la lettre est partie, ou ce besoin a changé depuis.";
  }
}
