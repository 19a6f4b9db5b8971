/**
 * How an operator makes sure that a financer is the legal person it says it is. It is about identity, and the authorisation
 * that goes with it, and says nothing of quality. Source: product requirement 14 (domaine, §4.5).
 */
export const VERIFICATION_METHODS = [
  "directory",
  "amf-geco",
  "orias",
  "regafi",
  "amf-blacklist",
  "email-domain",
  "call",
] as const;
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

export const VERIFICATION_METHOD_LABELS: Record<VerificationMethod, string> = {
  directory: "Répertoire des entreprises, des associations ou des fondations",
  "amf-geco": "Base GECO de l'AMF",
  orias: "Registre ORIAS",
  regafi: "Registre REGAFI",
  "amf-blacklist": "Absence de la liste noire de l'AMF",
  "email-domain": "Domaine de l'adresse électronique",
  call: "Appel à un numéro public de la structure",
};

/** After so many months an identity is to be checked again. */
export const VERIFIED_FOR_MONTHS = 12;

/** The ISO day, so many months after this one; the last of the month when it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const wanted = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate())));
  return wanted.toISOString().slice(0, 10);
}

/** One check of a financer's identity, or its withdrawal. Days are ISO days, `at` an instant. */
export type FinancerCheck = {
  id: string;
  at: string;
  outcome: "verified" | "revoked";
  methods: VerificationMethod[];
  checkedOn: string;
  /** When it is to be checked again; null: it was withdrawn. */
  againOn: string | null;
  note: string | null;
  /** An operator's name; null: their account is gone. */
  by: string | null;
};
