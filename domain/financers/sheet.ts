/** What a financer's status allows it to do with money, as it says it. Source: product requirement 15 (domaine, §4.5). */
export const REGULATORY_KINDS = ["amf", "acpr", "orias", "none", "public"] as const;
export type RegulatoryKind = (typeof REGULATORY_KINDS)[number];

export const REGULATORY_LABELS: Record<RegulatoryKind, string> = {
  amf: "Agrément de l'AMF",
  acpr: "Agrément de l'ACPR",
  orias: "Immatriculation à l'ORIAS",
  none: "Non régulé",
  public: "Personne publique",
};

/** Those that go with a number: the page shows it, and anyone may look it up. */
export const NUMBERED_KINDS: readonly RegulatoryKind[] = ["amf", "acpr", "orias"];

/** The line that the public page shows: « Agrément de l'AMF n° GP-20000123 », « non régulé ». */
export function regulatoryLine({
  kind,
  number,
}: {
  kind: RegulatoryKind | null;
  number: string | null;
}): string | null {
  if (!kind) return null;
  return number && NUMBERED_KINDS.includes(kind)
    ? `${REGULATORY_LABELS[kind]} n°\u00a0${number}`
    : REGULATORY_LABELS[kind];
}

/** What a financer expects back, in category only: a rate is never asked nor shown. Source: domaine, § 3.4. */
export const RETURN_EXPECTATIONS = ["none", "capital", "limited", "market", "untold"] as const;
export type ReturnExpectation = (typeof RETURN_EXPECTATIONS)[number];

export const RETURN_LABELS: Record<ReturnExpectation, string> = {
  none: "Aucune : c'est donné",
  capital: "Retrouver la somme, sans plus",
  limited: "Une rémunération limitée",
  market: "Une rémunération de marché",
  untold: "Non communiquée",
};

/** What a financer may ask to read, out of a closed list: never an IBAN nor an identity paper. Source: domaine, § 3.2. */
export const ASKED_DOCUMENTS = [
  "statutes",
  "registration",
  "leaders",
  "accounts",
  "activity-report",
  "budget",
  "financing-plan",
  "cash-plan",
  "business-plan",
  "certificates",
  "approval",
] as const;
export type AskedDocument = (typeof ASKED_DOCUMENTS)[number];

export const DOCUMENT_LABELS: Record<AskedDocument, string> = {
  statutes: "Statuts",
  registration: "Récépissé, publication au Journal officiel ou Kbis",
  leaders: "Liste des dirigeants",
  accounts: "Comptes des deux derniers exercices",
  "activity-report": "Rapport d'activité",
  budget: "Budget prévisionnel",
  "financing-plan": "Plan de financement",
  "cash-plan": "Plan de trésorerie sur 12 mois",
  "business-plan": "Plan d'affaires sur 3 ans",
  certificates: "Attestations fiscale et sociale",
  approval: "Agrément ESUS ou rescrit",
};

/** Said of the financer as a whole; a programme may say otherwise. */
export const FIRST_CONTACTS = ["open", "through-place", "call-only"] as const;
export type FirstContacts = (typeof FIRST_CONTACTS)[number];

export const FIRST_CONTACT_LABELS: Record<FirstContacts, string> = {
  open: "Oui",
  "through-place": "Seulement par un lieu, à une rencontre",
  "call-only": "Seulement en réponse à un appel",
};

/** What a financer says of itself beside its programmes; null: not said. Source: domaine, § 3.4. */
export type FinancerSheet = {
  siren: string | null;
  legalStructure: string | null;
  /** Of a foundation that another one shelters. */
  shelteredBy: string | null;
  regulatoryKind: RegulatoryKind | null;
  regulatoryNumber: string | null;
  returnExpectation: ReturnExpectation | null;
  /** How long it stays, in its words. */
  horizon: string | null;
  /** Does it pay running costs? */
  paysRunningCosts: boolean | null;
  /** When it decides: its sessions. */
  sessions: string | null;
  answerDelayDays: number | null;
  askedDocuments: AskedDocument[];
  support: string | null;
  yearlyEuros: number | null;
  yearlyProjects: number | null;
  firstContacts: FirstContacts | null;
};
