/**
 * The codes of the exchange format, as literal types. `vocabulary.json` (exchange format, version 1) is their source;
 * `codes.test.ts` keeps both equal.
 */
export const LEGAL_FORMS = [
  "ASSO_1901",
  "ASSO_DROIT_LOCAL",
  "ARUP",
  "COLLECTIF",
  "FRUP",
  "FOND_ABRITEE",
  "FOND_ENTREPRISE",
  "FDD",
  "SCOP",
  "SCIC",
  "CAE",
  "COOP_AGRI",
  "CUMA",
  "COOP_CONSO",
  "COOP_HABITANTS",
  "COOP_AUTRE",
  "MUTUELLE",
  "SOC_ESS",
  "SARL_ESS",
  "SOC_COMMERCIALE",
  "FONCIERE",
  "SEM_SPL",
  "COLLECTIVITE",
  "GIP",
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export const QUALITIES = [
  "ESS",
  "ESUS",
  "SOC_MISSION",
  "IAE",
  "EA",
  "JEP",
  "AGREMENT_ENV",
  "TZCLD",
  "PTCE",
  "SOCIETE_CITOYENNE_ENR",
  "LABEL_FINANSOL",
  "ORGANISME_FONCIER_SOLIDAIRE",
] as const;
export type Quality = (typeof QUALITIES)[number];

export const INSTRUMENTS = [
  "DON_PARTICULIER",
  "MECENAT",
  "SUBVENTION",
  "NATURE_COMPETENCES",
  "AVANCE_REMB",
  "PRET_GRATUIT",
  "PRET_INTER_OSBL",
  "APPORT_SDR",
  "APPORT_ADR",
  "PARTS_SOCIALES",
  "CAPITAL_ACTIONS",
  "CCA",
  "TITRE_PARTICIPATIF",
  "TITRE_ASSOCIATIF",
  "CERTIF_MUTUALISTE",
  "OBLIGATION",
  "OBLIGATION_CONV",
  "PRET_PARTICIPATIF",
  "PRET_BANCAIRE",
  "CREDIT_TRESO",
  "PRET_CITOYEN",
  "PRET_HONNEUR",
  "CREDIT_BAIL",
  "GARANTIE_PRET",
  "CONTRAT_IMPACT",
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

export const INSTRUMENT_FAMILIES = [
  "DONS_SUBVENTIONS",
  "FONDS_PROPRES",
  "PRETS_AVANCES",
  "GARANTIE",
  "NATURE",
] as const;
export type InstrumentFamily = (typeof INSTRUMENT_FAMILIES)[number];

export const FINANCER_TYPES = [
  "EPARGNANT",
  "CLUB_CIGALES",
  "FONDATION",
  "FONDATION_ABRITEE",
  "FONDS_DOTATION",
  "ENTREPRISE_MECENE",
  "BANQUE_COOP",
  "FINANCE_ETHIQUE",
  "RESEAU_SOLIDAIRE",
  "OUTIL_COOP",
  "FONDS_INVEST",
  "INSTITUTIONNEL",
  "FAMILY_OFFICE",
  "BUSINESS_ANGELS",
  "COLLECTIVITE",
  "ETAT_OPERATEUR",
  "EUROPE",
  "BANQUE_PUBLIQUE",
  "PLATEFORME_FP",
  "GARANT",
  "VEHICULE_MILLIARD",
] as const;
export type FinancerType = (typeof FINANCER_TYPES)[number];

export const THEMES = [
  "S_EMPLOI_INSERTION",
  "S_PAUVRETE_DROITS",
  "S_LOGEMENT_HABITAT",
  "S_SANTE_HANDICAP",
  "S_GRAND_AGE",
  "S_ENFANCE_EDUCATION",
  "S_EGALITE_FH",
  "S_ACCUEIL_MIGRATIONS",
  "E_AGRI_FONCIER",
  "E_ALIM",
  "E_ENR_CITOYENNE",
  "E_SOBRIETE_RENOV",
  "E_MOBILITES",
  "E_REEMPLOI_CIRCULAIRE",
  "E_BIODIV_EAU",
  "E_ECOCONSTRUCTION",
  "E_ADAPTATION",
  "D_EDUC_POP_VIE_ASSO",
  "D_PARTICIPATION",
  "D_MEDIAS",
  "D_NUMERIQUE_COMMUNS",
  "D_CULTURE",
  "D_TIERS_LIEUX",
  "D_FINANCE_COOPERATION",
] as const;
export type Theme = (typeof THEMES)[number];

export const STAGES = ["EMERGENCE", "AMORCAGE", "CONSOLIDATION", "CHANGEMENT_ECHELLE", "REBOND"] as const;
export type Stage = (typeof STAGES)[number];

export const PURPOSES = [
  "FONCTIONNEMENT",
  "TRESO_BFR",
  "FONDS_PROPRES",
  "INV_IMMO",
  "FONCIER",
  "INV_MATERIEL",
  "INV_NUMERIQUE",
  "RD_INNOVATION",
  "INGENIERIE_RECRUTEMENT",
  "ESSAIMAGE",
  "REPRISE",
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const ZONINGS = [
  "QPV",
  "FRR",
  "FRR_PLUS",
  "ZRR_HISTORIQUE",
  "PVD",
  "ACV",
  "TERRITOIRE_INDUSTRIE",
  "MONTAGNE",
  "LITTORAL",
  "OUTRE_MER",
] as const;
export type Zoning = (typeof ZONINGS)[number];

/** Eligibility to mécénat (art. 200 and 238 bis CGI): self-assessed, by ruling of the tax office (rescrit), no, not known. */
export const GENERAL_INTEREST = ["yes", "ruling", "no", "unknown"] as const;
export type GeneralInterest = (typeof GENERAL_INTEREST)[number];
