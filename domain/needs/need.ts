import type {
  GeneralInterest,
  Instrument,
  LegalForm,
  Purpose,
  Quality,
  Stage,
  Theme,
  Zoning,
} from "#domain/vocabulary/codes.ts";
import type { TerritoryRef } from "#domain/territories/territory.ts";

/** The organisation as its need shows it. `qualities: null` means unknown, never none. */
export type NeedOrganisation = {
  name: string;
  legalForm: LegalForm;
  qualities: Quality[] | null;
  generalInterest: GeneralInterest;
  /** INSEE code of a commune, 5 characters. */
  headquarters: string;
};

/** Whole euros. `minimumUseful` is the smallest contribution that helps; null means any helps, to be checked. */
export type NeedAmount = { total: number; sought: number; minimumUseful: number | null };

/** One funding need, as the exchange format and the matching rules see it. Null means unknown. */
export type Need = {
  id: string;
  organisation: NeedOrganisation;
  title: string;
  summary: string;
  story: string;
  primaryTheme: Theme;
  secondaryThemes: Theme[];
  purpose: Purpose | null;
  stage: Stage | null;
  amount: NeedAmount;
  /** Accepted, most wished for first. */
  instruments: Instrument[];
  /** Empty: the headquarters' commune. */
  actionTerritories: TerritoryRef[];
  zonings: Zoning[];
  /** ISO day by which the money is needed at the latest. */
  deadline: string | null;
};

/** Where the need acts: what it declares, else the commune of its headquarters. Source: exchange format, needs.jsonl. */
export function actionTerritories(need: Need): TerritoryRef[] {
  if (need.actionTerritories.length > 0) return need.actionTerritories;
  return [{ level: "COMMUNE", code: need.organisation.headquarters }];
}
