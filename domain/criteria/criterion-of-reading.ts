import { isAgainst, type Polarity } from "#domain/texts/polarity.ts";
import type { Purpose, Stage, Theme, Zoning } from "#domain/vocabulary/codes.ts";
import { midSentence } from "#domain/vocabulary/french.ts";
import { purposeLabel, stageLabel, themeLabel, zoningLabel } from "#domain/vocabulary/labels.ts";
import type { ProgrammeDraft } from "./programme-draft.ts";

/** A criterion that says, surely, what a sentence was read to say. */
export type ReadCriterion = {
  field:
    | "preferredThemes"
    | "excludedThemes"
    | "excludedPurposes"
    | "purposes"
    | "stages"
    | "preferredZonings";
  codes: string[];
  /** « Thème écarté : culture ». */
  label: string;
};

/**
 * The criterion that a reading can be made, if there is one: a liked theme is preferred, a refused one excluded; a zone is
 * preferred; what is not paid is excluded; a stage that is demanded is the only one. What no field says stays a reading.
 */
export function criterionOf(code: string, polarity: Polarity): ReadCriterion | null {
  const against = isAgainst(polarity);
  const demanded = polarity === "required";
  const theme = THEMES_OF[code];
  if (theme) {
    const field = against ? "excludedThemes" : "preferredThemes";
    const name = against ? "Thème écarté" : "Thème préféré";
    return { field, codes: [theme], label: `${name} : ${midSentence(themeLabel(theme))}` };
  }
  const zoning = ZONINGS_OF[code];
  if (zoning && !against) {
    const label = `Zonage préféré : ${midSentence(zoningLabel(zoning))}`;
    return { field: "preferredZonings", codes: [zoning], label };
  }
  const purpose = PURPOSES_OF[code];
  if (purpose && (against || demanded)) {
    const field = against ? "excludedPurposes" : "purposes";
    const name = against ? "Non financé" : "Seulement";
    return { field, codes: [purpose], label: `${name} : ${midSentence(purposeLabel(purpose))}` };
  }
  const stages = STAGES_OF[code];
  if (!stages || !demanded) return null;
  const label = `Stades : ${stages.map((stage) => midSentence(stageLabel(stage))).join(", ")}`;
  return { field: "stages", codes: [...stages], label };
}

/** Does the draft say so already? */
export const saysAlready = (draft: ProgrammeDraft, { field, codes }: ReadCriterion): boolean =>
  codes.every((code) => draft[field].includes(code));

/** The draft with this criterion; a theme that is preferred is also one of those asked for, where some are. */
export function withCriterion(draft: ProgrammeDraft, { field, codes }: ReadCriterion): ProgrammeDraft {
  const added = [...new Set([...draft[field], ...codes])];
  const themes =
    field === "preferredThemes" && draft.themes.length > 0
      ? [...new Set([...draft.themes, ...codes])]
      : draft.themes;
  return { ...draft, themes, [field]: added };
}

const THEMES_OF: Record<string, Theme> = {
  WORK_INSERTION: "S_EMPLOI_INSERTION",
  POVERTY: "S_PAUVRETE_DROITS",
  HOUSING: "S_LOGEMENT_HABITAT",
  HEALTH: "S_SANTE_HANDICAP",
  DISABILITY: "S_SANTE_HANDICAP",
  OLD_AGE: "S_GRAND_AGE",
  CHILDHOOD: "S_ENFANCE_EDUCATION",
  WOMEN: "S_EGALITE_FH",
  MIGRANTS: "S_ACCUEIL_MIGRATIONS",
  FARMING: "E_AGRI_FONCIER",
  LAND: "E_AGRI_FONCIER",
  FOOD: "E_ALIM",
  ENERGY: "E_ENR_CITOYENNE",
  RENOVATION: "E_SOBRIETE_RENOV",
  MOBILITY: "E_MOBILITES",
  REUSE: "E_REEMPLOI_CIRCULAIRE",
  NATURE: "E_BIODIV_EAU",
  BUILDING_TRADES: "E_ECOCONSTRUCTION",
  CLIMATE: "E_ADAPTATION",
  EDUCATION_POP: "D_EDUC_POP_VIE_ASSO",
  PARTICIPATION: "D_PARTICIPATION",
  MEDIA: "D_MEDIAS",
  DIGITAL: "D_NUMERIQUE_COMMUNS",
  CULTURE: "D_CULTURE",
  THIRD_PLACE: "D_TIERS_LIEUX",
  COOPERATION: "D_FINANCE_COOPERATION",
};

const PURPOSES_OF: Record<string, Purpose> = {
  WAGES: "FONCTIONNEMENT",
  CASH: "TRESO_BFR",
  EQUITY: "FONDS_PROPRES",
  WALLS: "INV_IMMO",
  EQUIPMENT: "INV_MATERIEL",
  RESEARCH: "RD_INNOVATION",
  STUDY: "INGENIERIE_RECRUTEMENT",
  SCALE_UP: "ESSAIMAGE",
  TAKEOVER: "REPRISE",
};

const STAGES_OF: Record<string, readonly Stage[]> = {
  BEGINNING: ["EMERGENCE", "AMORCAGE"],
  ESTABLISHED: ["CONSOLIDATION", "CHANGEMENT_ECHELLE"],
};

const ZONINGS_OF: Record<string, Zoning> = {
  RURAL: "FRR",
  SMALL_TOWN: "PVD",
  POOR_DISTRICT: "QPV",
  MOUNTAIN: "MONTAGNE",
  COAST: "LITTORAL",
  OVERSEAS: "OUTRE_MER",
  INDUSTRIAL_BASIN: "TERRITOIRE_INDUSTRIE",
};
