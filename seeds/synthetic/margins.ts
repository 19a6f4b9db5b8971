import type { LegalForm, Purpose, Quality, Stage, Theme } from "#domain/vocabulary/codes.ts";

/*
 * Observed in the survey of 2024, and respected exactly: 836 organisations, 510 complete answers, families 60 / 24 / 11 / 5 %,
 * 1.4 billion euros for the complete ones, 87 / 72 / 75 / 72 / 32 % of the markers. Everything else here is invented
 * (hypothesis), and says so on the page. Source: domaine, § 1.2 and 5.5.
 */
export const ORGANISATIONS = 836;
export const COMPLETE = 510;
export const TOTAL_SOUGHT = 1_400_000_000;

export const MARKER_SHARES = {
  oneVoice: 0.87,
  socialInnovation: 0.72,
  shortOfEquity: 0.75,
  cashTension: 0.72,
  worryingCash: 0.32,
} as const;

type Form = { legalForm: LegalForm; count: number; qualities?: Quality[] };

export const FORMS: Form[] = [
  { legalForm: "ASSO_1901", count: 447 },
  { legalForm: "ASSO_1901", count: 29, qualities: ["IAE"] },
  { legalForm: "ASSO_DROIT_LOCAL", count: 13 },
  { legalForm: "ARUP", count: 13 },
  { legalForm: "SCIC", count: 92 },
  { legalForm: "SCOP", count: 50 },
  { legalForm: "CAE", count: 13 },
  { legalForm: "COOP_AGRI", count: 9 },
  { legalForm: "CUMA", count: 8 },
  { legalForm: "COOP_AUTRE", count: 10 },
  { legalForm: "COOP_HABITANTS", count: 10 },
  { legalForm: "COOP_CONSO", count: 9 },
  { legalForm: "SOC_ESS", count: 58 },
  { legalForm: "SARL_ESS", count: 17 },
  { legalForm: "SOC_COMMERCIALE", count: 8, qualities: ["SOC_MISSION"] },
  { legalForm: "FONCIERE", count: 8 },
  { legalForm: "FDD", count: 13 },
  { legalForm: "COLLECTIF", count: 13 },
  { legalForm: "FRUP", count: 8 },
  { legalForm: "MUTUELLE", count: 4 },
  { legalForm: "SEM_SPL", count: 4 },
];

export const REGIONS: Record<string, number> = {
  "11": 142,
  "84": 117,
  "76": 96,
  "75": 88,
  "93": 67,
  "53": 59,
  "52": 59,
  "32": 59,
  "44": 54,
  "28": 29,
  "27": 25,
  "24": 21,
  "94": 4,
  "04": 6,
  "01": 3,
  "02": 3,
  "03": 2,
  "06": 2,
};

export const THEME_COUNTS: Record<Theme, number> = {
  E_REEMPLOI_CIRCULAIRE: 71,
  E_ALIM: 67,
  S_EMPLOI_INSERTION: 67,
  E_AGRI_FONCIER: 58,
  E_ENR_CITOYENNE: 50,
  S_LOGEMENT_HABITAT: 50,
  D_TIERS_LIEUX: 46,
  S_SANTE_HANDICAP: 42,
  S_ENFANCE_EDUCATION: 42,
  D_EDUC_POP_VIE_ASSO: 38,
  E_MOBILITES: 33,
  E_BIODIV_EAU: 33,
  S_PAUVRETE_DROITS: 33,
  D_CULTURE: 33,
  E_SOBRIETE_RENOV: 29,
  E_ECOCONSTRUCTION: 21,
  S_GRAND_AGE: 21,
  S_ACCUEIL_MIGRATIONS: 17,
  D_PARTICIPATION: 17,
  D_NUMERIQUE_COMMUNS: 17,
  E_ADAPTATION: 13,
  S_EGALITE_FH: 13,
  D_MEDIAS: 13,
  D_FINANCE_COOPERATION: 12,
};

export const STAGE_COUNTS: Record<Stage, number> = {
  EMERGENCE: 67,
  AMORCAGE: 201,
  CONSOLIDATION: 318,
  CHANGEMENT_ECHELLE: 200,
  REBOND: 50,
};

export const PURPOSE_COUNTS: Record<Purpose, number> = {
  FONCTIONNEMENT: 184,
  TRESO_BFR: 142,
  INV_IMMO: 126,
  FONDS_PROPRES: 84,
  INV_MATERIEL: 75,
  INGENIERIE_RECRUTEMENT: 75,
  RD_INNOVATION: 50,
  ESSAIMAGE: 42,
  INV_NUMERIQUE: 25,
  FONCIER: 25,
  REPRISE: 8,
};

/** Sums sought by the complete answers: how many in each bracket, and around how much. In whole euros. */
export const BRACKETS: [count: number, around: number][] = [
  [15, 6_000],
  [66, 27_000],
  [107, 95_000],
  [133, 290_000],
  [61, 720_000],
  [61, 1_750_000],
  [43, 5_600_000],
  [19, 23_000_000],
  [5, 105_000_000],
];

/** A list with each code as many times as counted, made as long as asked. */
export function spreadOut<Code extends string>(counts: Record<Code, number>, length: number): Code[] {
  const all = (Object.entries(counts) as [Code, number][]).flatMap(([code, count]) =>
    Array<Code>(count).fill(code),
  );
  return Array.from({ length }, (_, index) => all[index % all.length]!);
}
