import { GENERAL_INTEREST, type GeneralInterest } from "./codes.ts";
import { entryFinder, vocabularyEntries } from "./entry.ts";

const LAW = "code général des impôts, art. 200 et 238 bis";

export const GENERAL_INTEREST_ENTRIES = vocabularyEntries(
  GENERAL_INTEREST,
  [
    { code: "yes", label: "Oui, nous le pensons" },
    { code: "ruling", label: "Oui, l'administration l'a confirmé" },
    { code: "no", label: "Non" },
    { code: "unknown", label: "Nous ne savons pas" },
  ],
  {
    yes: [
      "Vous avez vérifié vous-mêmes : activité non lucrative, gestion désintéressée, ouverte à tous ; vous en êtes responsables.",
      LAW,
    ],
    ruling: [
      "Les impôts vous ont répondu par écrit que vous pouvez délivrer des reçus fiscaux (on parle de rescrit).",
      "livre des procédures fiscales, art. L. 80 C",
    ],
    no: [
      "Vous ne pouvez pas délivrer de reçu fiscal : une fondation ou un mécène, en principe, ne pourra pas vous aider.",
      LAW,
    ],
    unknown: [
      "Ce n'est pas grave : vous pouvez demander un avis gratuit aux impôts, et compléter plus tard.",
      "livre des procédures fiscales, art. L. 80 C",
    ],
  },
);

/** The explained answer to "may donors deduct what they give you?". */
export const generalInterestEntry = entryFinder(GENERAL_INTEREST_ENTRIES);
export const generalInterestLabel = (code: GeneralInterest): string => generalInterestEntry(code).label;
