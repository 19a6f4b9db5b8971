/** What can be reported: everything that somebody has written and everyone can read. Source: DSA, art. 16. */
export const REPORT_SUBJECTS = ["need", "programme", "organisation", "financer"] as const;
export type ReportSubject = (typeof REPORT_SUBJECTS)[number];

export const REPORT_REASONS = [
  "promise",
  "false",
  "illegal",
  "personal-data",
  "impersonation",
  "out-of-date",
  "other",
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

export const REPORT_REASON_LABELS: Record<ReportReason, string> = {
  promise: "Il promet un rendement, une garantie, ou presse le lecteur",
  false: "Il dit quelque chose de faux ou de trompeur",
  illegal: "Il me paraît contraire à la loi",
  "personal-data": "Il parle d'une personne sans son accord",
  impersonation: "Il parle au nom d'une structure qui ne l'a pas écrit",
  "out-of-date": "Il n'est plus à jour",
  other: "Autre chose",
};

/** What an operator decides of a report: nothing to change, the author was asked to correct, no longer shown. */
export const REPORT_DECISIONS = ["kept", "corrected", "taken-down"] as const;
export type ReportDecision = (typeof REPORT_DECISIONS)[number];

export const REPORT_DECISION_LABELS: Record<ReportDecision, string> = {
  kept: "Le contenu reste en ligne",
  corrected: "Son auteur est invité à le corriger",
  "taken-down": "Le contenu n'est plus montré",
};

/** What an operator may decide: a sheet has no draft to go back to, so that it is corrected rather than taken down. */
export const decisionsFor = (subject: ReportSubject): readonly ReportDecision[] =>
  subject === "need" || subject === "programme" ? REPORT_DECISIONS : ["kept", "corrected"];

/** How long the address to answer to is kept once it was answered, in days: the time to ask for another look. */
export const ANSWER_ADDRESS_KEPT_DAYS = 180;

export type Report = {
  id: string;
  subject: ReportSubject;
  subjectId: string;
  /** What it was called when it was reported. */
  title: string;
  reason: ReportReason;
  /** In the words of whoever reports. */
  explanation: string;
  /** Null: no answer is wished for, or it was long enough ago. */
  replyTo: string | null;
  /** The answered report that this one asks another person to look at again. */
  follows: string | null;
  receivedAt: string;
  /** Made by the site itself, of what a sheet says. */
  automatic: boolean;
  answer: ReportAnswer | null;
};

export type ReportAnswer = {
  decision: ReportDecision;
  sentence: string;
  at: string;
  /** Null: their account is gone. */
  byAccount: string | null;
};
