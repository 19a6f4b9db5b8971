import type { RuleName } from "./rules/rules.ts";

/** Changes with every change of a number below, of a rule or of the reading of texts: pairings computed before are recomputed. */
export const RULES_VERSION = "2026-11-30.1";

/**
 * What each line weighs for each side; each side's weights sum to 1. The only numbers of the ranking besides the fits
 * that each rule's own file gives. No weight depends on who the financer is: a vehicle linked to the operator has no bonus.
 */
export const WEIGHTS: Record<Side, Partial<Record<RuleName, number>>> = {
  financer: { themes: 0.26, amount: 0.04, territory: 0.07, "stage-purpose": 0.05, zoning: 0.08, texts: 0.5 },
  organisation: { instrument: 0.17, amount: 0.13, calendar: 0.15, territory: 0.09, texts: 0.46 },
};

export type Side = "financer" | "organisation";

/** Keeps the logarithm of a fit of 0 finite: the worst fit costs, and never rules out. Source: matching, side utility. */
export const EPSILON = 0.05;

/** The fit that says neither yes nor no: where a fit is unknown, and what a reason's part is measured against. */
export const NEUTRAL = 0.5;

/** What is unknown counts at the neutral value with this share of its weight. */
export const UNKNOWN_WEIGHT = 0.5;

/** Newest first; each entry says what changed in the ranking and why, for the public page. */
export const CHANGE_LOG: { version: string; change: string }[] = [
  {
    version: "2026-11-30.1",
    change:
      "Les textes des organisations sont lus à leur manière : se présenter, être à bout de souffle ou regretter n’est plus un refus, et ce qu’elles demandent compte davantage. Du côté des financeurs, ce qui est dit d’une chose nommée juste avant (« nous y venons à reculons ») la concerne, « préférer ceci à cela » écarte cela, interdire renverse, et les mots qui servent à refuser ne sont plus pris pour ce qui est refusé. Le lexique compte trente notions de plus ; être en ville éloigne de la campagne, un chef unique d’une direction partagée. Les mots communs pèsent un peu moins. Pour le financeur, les textes passent de 0,45 à 0,50 et les thèmes de 0,31 à 0,26 ; un financeur qui prend tous les thèmes sans en préférer n’en tire plus ni avantage ni désavantage.",
  },
  {
    version: "2026-11-25.2",
    change:
      "Ce qu’un texte refuse est lu de plus près : refuser les festivals n’est plus refuser la culture, ce qui est concédé (« même quand… ») ou ne manque qu’à une condition (« sans règle d’usage ») n’est plus pris pour un refus, et « sans » écarte ce qu’il nomme. Ce que nomme le titre d’un besoin compte comme son objet.",
  },
  {
    version: "2026-11-25.1",
    change:
      "Le lexique de lecture des textes est refait, plus large et plus précis ; une phrase où le financeur ne fait que se présenter n’est plus prise pour un souhait ; être contre l’objet même du besoin pèse davantage, et les textes pèsent plus que le thème.",
  },
  {
    version: "2026-11-24.2",
    change:
      "Les textes sont lus aussi pour la manière d’aider et de décider (se montrer ou non, revendre ou non, siège au conseil, direction partagée, travail payé…), y compris ce que l’organisation refuse ; un rejet nié (« ne nous décourage pas ») n’est plus pris pour un rejet.",
  },
  { version: "2026-11-24.1", change: "Première version publiée des règles et des poids." },
];
