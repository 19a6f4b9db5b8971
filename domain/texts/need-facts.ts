import { actionTerritories, type Need } from "#domain/needs/need.ts";
import { communeByCode } from "#domain/territories/gazetteer.ts";
import type { Instrument, LegalForm, Purpose, Stage, Theme } from "#domain/vocabulary/codes.ts";

/** What the fields of a need say in terms of concepts, and how surely, from 0 to 1: texts often speak of these. */
export function conceptsOfFields(need: Need): Map<string, number> {
  const found = new Map<string, number>();
  const add = (codes: readonly string[], strength: number) => {
    for (const code of codes) found.set(code, Math.max(found.get(code) ?? 0, strength));
  };
  add(BY_THEME[need.primaryTheme], 1);
  for (const theme of need.secondaryThemes) add(BY_THEME[theme], 0.6);
  if (need.purpose) add(BY_PURPOSE[need.purpose], 1);
  if (need.stage) add(BY_STAGE[need.stage], 0.8);
  add(bySize(need.amount.sought), 0.7);
  add(byPlace(need), 0.9);
  const { legalForm, qualities } = need.organisation;
  if (legalForm === "SCOP" || legalForm === "CAE") add(["WORKERS_DECIDE", "ONE_VOICE"], 1);
  if (legalForm === "SCIC") add(["COLLEGES", "ONE_VOICE"], 0.8);
  if (qualities?.includes("IAE") || qualities?.includes("TZCLD")) add(["WORK_INSERTION", "JOBS"], 0.9);
  if (COOPERATIVE_FORMS.has(legalForm)) add(["COOPERATIVE"], 1);
  if (legalForm === "COOP_CONSO" || legalForm === "COOP_HABITANTS") add(["CONSUMER_COOP", "USERS_DECIDE"], 1);
  if (PUBLIC_FORMS.has(legalForm)) add(["PUBLIC_BODY"], 1);
  for (const instrument of need.instruments) add(BY_INSTRUMENT[instrument] ?? [], 0.4);
  for (const instrument of need.instruments.slice(0, 2)) add(BY_INSTRUMENT[instrument] ?? [], 0.7);
  return found;
}

const BY_THEME: Record<Theme, readonly string[]> = {
  S_EMPLOI_INSERTION: ["WORK_INSERTION", "JOBS"],
  S_PAUVRETE_DROITS: ["POVERTY"],
  S_LOGEMENT_HABITAT: ["HOUSING"],
  S_SANTE_HANDICAP: ["HEALTH"],
  S_GRAND_AGE: ["OLD_AGE"],
  S_ENFANCE_EDUCATION: ["CHILDHOOD"],
  S_EGALITE_FH: ["WOMEN"],
  S_ACCUEIL_MIGRATIONS: ["MIGRANTS"],
  E_AGRI_FONCIER: ["FARMING"],
  E_ALIM: ["FOOD"],
  E_ENR_CITOYENNE: ["ENERGY"],
  E_SOBRIETE_RENOV: ["RENOVATION"],
  E_MOBILITES: ["MOBILITY"],
  E_REEMPLOI_CIRCULAIRE: ["REUSE"],
  E_BIODIV_EAU: ["NATURE"],
  E_ECOCONSTRUCTION: ["BUILDING_TRADES"],
  E_ADAPTATION: ["CLIMATE"],
  D_EDUC_POP_VIE_ASSO: ["EDUCATION_POP"],
  D_PARTICIPATION: ["PARTICIPATION"],
  D_MEDIAS: ["MEDIA"],
  D_NUMERIQUE_COMMUNS: ["DIGITAL", "FREE_SOFTWARE"],
  D_CULTURE: ["CULTURE"],
  D_TIERS_LIEUX: ["THIRD_PLACE"],
  D_FINANCE_COOPERATION: ["COOPERATION", "FINANCE"],
};

const BY_PURPOSE: Record<Purpose, readonly string[]> = {
  FONCTIONNEMENT: ["OPERATING", "WAGES"],
  TRESO_BFR: ["CASH"],
  FONDS_PROPRES: ["EQUITY"],
  INV_IMMO: ["WALLS"],
  FONCIER: ["LAND", "LONG_LIFE"],
  INV_MATERIEL: ["EQUIPMENT"],
  INV_NUMERIQUE: ["DIGITAL"],
  RD_INNOVATION: ["RESEARCH"],
  INGENIERIE_RECRUTEMENT: ["WAGES", "STUDY"],
  ESSAIMAGE: ["SCALE_UP"],
  REPRISE: ["TAKEOVER", "JOBS"],
};

const COOPERATIVE_FORMS: ReadonlySet<LegalForm> = new Set<LegalForm>([
  "SCOP",
  "SCIC",
  "CAE",
  "COOP_AGRI",
  "CUMA",
  "COOP_CONSO",
  "COOP_HABITANTS",
  "COOP_AUTRE",
]);
const PUBLIC_FORMS: ReadonlySet<LegalForm> = new Set<LegalForm>(["COLLECTIVITE", "SEM_SPL", "GIP"]);

/** What an instrument says of the help that is wished for, beyond money. */
export const BY_INSTRUMENT: Partial<Record<Instrument, readonly string[]>> = {
  GARANTIE_PRET: ["GUARANTEE", "LENDER_FOUND"],
  CREDIT_TRESO: ["CASH", "SHORT_LOAN"],
  NATURE_COMPETENCES: ["HANDS"],
  DON_PARTICULIER: ["MANY_SMALL", "CROWD"],
  PRET_CITOYEN: ["MANY_SMALL", "CROWD"],
};

const BY_STAGE: Record<Stage, readonly string[]> = {
  EMERGENCE: ["BEGINNING"],
  AMORCAGE: ["BEGINNING"],
  CONSOLIDATION: ["ESTABLISHED"],
  CHANGEMENT_ECHELLE: ["SCALE_UP", "ESTABLISHED"],
  REBOND: ["TROUBLE"],
};

/** In whole euros; between the two, a sum is neither small nor large. */
const SMALL_UP_TO = 50_000;
const LARGE_FROM = 500_000;

function bySize(sought: number): string[] {
  if (sought <= SMALL_UP_TO) return ["SMALL"];
  return sought >= LARGE_FROM ? ["LARGE"] : [];
}

/** Inhabitants of the commune of the headquarters. */
const RURAL_UP_TO = 5_000;
const SMALL_TOWN_UP_TO = 30_000;
const CITY_FROM = 100_000;

function byPlace(need: Need): string[] {
  const { headquarters } = need.organisation;
  const population = communeByCode(headquarters)?.population ?? 0;
  const places: string[] = [];
  if (population <= RURAL_UP_TO) places.push("RURAL");
  else if (population <= SMALL_TOWN_UP_TO) places.push("SMALL_TOWN");
  else if (population >= CITY_FROM) places.push("CITY");
  if (headquarters.startsWith("97") || need.zonings.includes("OUTRE_MER")) places.push("OVERSEAS");
  if (need.zonings.includes("QPV")) places.push("POOR_DISTRICT");
  if (need.zonings.includes("MONTAGNE")) places.push("MOUNTAIN");
  if (need.zonings.includes("LITTORAL")) places.push("COAST");
  if (need.zonings.includes("TERRITOIRE_INDUSTRIE")) places.push("INDUSTRIAL_BASIN");
  if (actionTerritories(need).some(({ level }) => level === "NATIONAL")) places.push("CITY");
  return places;
}
