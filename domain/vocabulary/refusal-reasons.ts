import { entryFinder, vocabularyEntries } from "./entry.ts";

/** Why an introduction is declined, or money refused. Source: business facts, 2.i. Added up, they tell the observatory what stands in the way. */
export const REFUSAL_REASONS = [
  "HORS_TERRITOIRE",
  "HORS_THEME",
  "FORME_NON_ELIGIBLE",
  "MONTANT_HORS_FOURCHETTE",
  "STADE",
  "INSTRUMENT_INADAPTE",
  "CALENDRIER",
  "CAPACITE_REMBOURSEMENT",
  "GOUVERNANCE",
  "DOSSIER_INCOMPLET",
  "AUTRE",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

const SOURCE = "faits métier, 2.i";

export const REFUSAL_REASON_ENTRIES = vocabularyEntries(
  REFUSAL_REASONS,
  [
    { code: "HORS_TERRITOIRE", label: "Hors territoire" },
    { code: "HORS_THEME", label: "Hors thème" },
    { code: "FORME_NON_ELIGIBLE", label: "Forme juridique non éligible" },
    { code: "MONTANT_HORS_FOURCHETTE", label: "Montant hors fourchette" },
    { code: "STADE", label: "Stade du projet" },
    { code: "INSTRUMENT_INADAPTE", label: "Instrument inadapté" },
    { code: "CALENDRIER", label: "Calendrier" },
    { code: "CAPACITE_REMBOURSEMENT", label: "Capacité de remboursement" },
    { code: "GOUVERNANCE", label: "Gouvernance" },
    { code: "DOSSIER_INCOMPLET", label: "Dossier incomplet" },
    { code: "AUTRE", label: "Autre raison" },
  ],
  {
    HORS_TERRITOIRE: ["L'action se passe là où le financeur n'intervient pas.", SOURCE],
    HORS_THEME: ["Le sujet n'est pas de ceux que le financeur soutient.", SOURCE],
    FORME_NON_ELIGIBLE: ["Le financeur ne peut pas aider une structure de cette forme juridique.", SOURCE],
    MONTANT_HORS_FOURCHETTE: ["La somme demandée est trop petite ou trop grande pour ce financeur.", SOURCE],
    STADE: ["Le projet est trop jeune, ou déjà trop avancé, pour ce financeur.", SOURCE],
    INSTRUMENT_INADAPTE: [
      "Ce que le financeur propose ne convient pas à ce besoin : un prêt là où il faut un don, par exemple.",
      SOURCE,
    ],
    CALENDRIER: ["Les dates ne s'accordent pas : l'argent viendrait trop tard, ou l'appel est clos.", SOURCE],
    CAPACITE_REMBOURSEMENT: ["Le financeur craint que le remboursement pèse trop lourd.", SOURCE],
    GOUVERNANCE: [
      "La façon de décider dans l'organisation ne correspond pas à ce que le financeur attend.",
      SOURCE,
    ],
    DOSSIER_INCOMPLET: ["Il manque des pièces ou des réponses pour se prononcer.", SOURCE],
    AUTRE: ["Une autre raison, à dire en quelques mots.", SOURCE],
  },
);

/** The explained entry of a reason for declining. */
export const refusalReasonEntry = entryFinder(REFUSAL_REASON_ENTRIES);
export const refusalReasonLabel = (code: RefusalReason): string => refusalReasonEntry(code).label;
