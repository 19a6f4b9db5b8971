/** What an operator does in the name of the site, and what the site does by itself in its place. Source: product requirement 28. */
export const ADMINISTRATION_ACTS = [
  "text-released",
  "text-returned",
  "review-undone",
  "financer-verified",
  "financer-revoked",
  "quality-verified",
  "quality-revoked",
  "exchange-imported",
  "import-undone",
  "exchange-exported",
  "place-opened",
  "place-set-aside",
  "report-answered",
  "content-taken-down",
  "inactive-account-erased",
] as const;
export type AdministrationAct = (typeof ADMINISTRATION_ACTS)[number];

/** What an act is about. */
export const ACT_SUBJECTS = [
  "need",
  "programme",
  "organisation",
  "financer",
  "place",
  "import",
  "report",
  "account",
] as const;
export type ActSubject = (typeof ACT_SUBJECTS)[number];

/** One line of the journal. `at` is an instant; `by` an operator's name, null when the site did it or its account is gone. */
export type AdministrationRecord = {
  id: string;
  at: string;
  by: string | null;
  act: AdministrationAct;
  subject: ActSubject;
  subjectId: string;
  /** What the subject was called then; no person's name. */
  title: string;
  /** Why, or how, in a sentence or two. */
  note: string | null;
};

export const ACT_LABELS: Record<AdministrationAct, string> = {
  "text-released": "Texte relu et publié",
  "text-returned": "Texte rendu à son auteur",
  "review-undone": "Relecture annulée",
  "financer-verified": "Identité d'un financeur vérifiée",
  "financer-revoked": "Vérification retirée",
  "quality-verified": "Qualité d'une organisation vérifiée",
  "quality-revoked": "Vérification d'une qualité retirée",
  "exchange-imported": "Fichier importé",
  "import-undone": "Import annulé",
  "exchange-exported": "Fichier exporté",
  "place-opened": "Lieu proposé montré",
  "place-set-aside": "Lieu proposé écarté",
  "report-answered": "Signalement traité",
  "content-taken-down": "Contenu retiré",
  "inactive-account-erased": "Compte inactif effacé",
};

export const SUBJECT_LABELS: Record<ActSubject, string> = {
  need: "Besoin",
  programme: "Programme",
  organisation: "Organisation",
  financer: "Financeur",
  place: "Lieu",
  import: "Import",
  report: "Signalement",
  account: "Compte",
};
