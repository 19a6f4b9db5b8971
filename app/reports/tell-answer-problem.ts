import type { AnswerProblem } from "./answer-report.server.ts";

const SENTENCES: Record<AnswerProblem["kind"], string> = {
  "report-not-found": "Ce signalement n'existe plus.",
  "already-answered": "Quelqu'un a répondu au même moment : voyez sa réponse.",
  "decision-not-allowed": "Une fiche ne se retire pas d'ici : demandez à son auteur de la corriger.",
  "not-shown": "Ce contenu n'est déjà plus montré : répondez qu'il n'y a plus rien à retirer.",
  "another-answers":
    "Vous avez déjà répondu, et une autre lecture est demandée : laissez-la à un·e collègue.",
};

/** Why an answer was not given, and what to do. */
export const tellAnswerProblem = ({ kind }: AnswerProblem): string => SENTENCES[kind];
