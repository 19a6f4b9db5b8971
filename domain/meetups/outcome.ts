import type { RefusalReason } from "#domain/vocabulary/refusal-reasons.ts";

/** What came of a one-to-one, for one side. Source: domaine, § 3.5, 3. */
export const OUTCOMES = ["follow-up", "no-follow-up", "refer"] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

export const OUTCOME_LABELS: Record<OutcomeKind, string> = {
  "follow-up": "Suite à donner",
  "no-follow-up": "Pas de suite",
  refer: "Orienter vers quelqu'un d'autre",
};

/** Pieces that may be asked for after a first meeting: a closed list, without RIB nor identity papers. Source: domaine, § 3.2. */
export const ASKED_DOCUMENTS = {
  STATUTS: "Statuts",
  RECEPISSE: "Récépissé, Journal officiel ou Kbis",
  DIRIGEANTS: "Liste des dirigeant·es",
  COMPTES: "Comptes des deux derniers exercices",
  RAPPORT_ACTIVITE: "Rapport d'activité",
  BUDGET: "Budget prévisionnel",
  PLAN_FINANCEMENT: "Plan de financement",
  PLAN_TRESORERIE: "Plan de trésorerie sur douze mois",
  PLAN_AFFAIRES: "Plan d'affaires sur trois ans",
  ATTESTATIONS: "Attestations fiscale et sociale",
  AGREMENT: "Agrément ESUS ou rescrit",
} as const;
export type AskedDocument = keyof typeof ASKED_DOCUMENTS;
export const ASKED_DOCUMENT_CODES = Object.keys(ASKED_DOCUMENTS) as AskedDocument[];

/** What one side says of one meeting. */
export type Outcome = {
  kind: OutcomeKind;
  /** Coded, when there is no follow-up. */
  reason: RefusalReason | null;
  /** To whom, when referred. */
  referTo: string | null;
  /** Ten lines. */
  note: string | null;
  /** Read by the other side too. */
  noteShared: boolean;
  documents: AskedDocument[];
  /** The euros that somebody says were agreed: declared, never checked nor paid here. */
  agreedOn: string | null;
};

/** The three questions that every guest is asked afterwards, each from 1 to 4. */
export const FEEDBACK_QUESTIONS = {
  useful: "Ces rencontres vous ont-elles été utiles ?",
  prepared: "Aviez-vous de quoi vous préparer ?",
  again: "Reviendriez-vous ?",
} as const;
export type FeedbackQuestion = keyof typeof FEEDBACK_QUESTIONS;
export const FEEDBACK_CHOICES = [
  { value: "4", label: "Oui, tout à fait" },
  { value: "3", label: "Plutôt oui" },
  { value: "2", label: "Plutôt non" },
  { value: "1", label: "Pas du tout" },
] as const;
