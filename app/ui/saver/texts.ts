import { typeset } from "../french-typography.ts";

/** Texts that the law makes the same on every page of savers. Source: domaine, § 4.6. */
export const INTENTION_TEXT = typeset(
  "Votre intention ne vous engage à rien, n'est liée à aucune organisation et n'est publiée qu'additionnée à celles d'au moins neuf autres personnes. Nous ne vous proposerons aucun placement. Investir comporte un risque de perte en capital.",
);
export const CORRESPONDENCE_TEXT = typeset(
  "Cette liste compare ce que vous avez déclaré et ce que chaque besoin publie (thème, territoire, gouvernance). Elle ne juge ni la qualité, ni le risque, ni la rentabilité.",
);
export const NEEDS_TEXT = typeset(
  "Ces besoins sont présentés à titre d'information. Ce ne sont ni des offres de titres, ni des propositions de prêt, ni des appels aux dons.",
);
export const CONSENT_NOTE = typeset("En la renouvelant, vous donnez de nouveau cet accord pour douze mois.");
