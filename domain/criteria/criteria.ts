import type {
  FinancerType,
  Instrument,
  LegalForm,
  Purpose,
  Quality,
  Stage,
  Theme,
  Zoning,
} from "#domain/vocabulary/codes.ts";
import type { TerritoryRef } from "#domain/territories/territory.ts";

/** The financer as its programme shows it. `operatorLinked` is shown and never a bonus. */
export type CriteriaFinancer = { name: string; type: FinancerType; operatorLinked: boolean };

/** Whole euros, per need. */
export type Ticket = { min: number; max: number };

/** What a financer looks for: one programme, as the exchange format and the matching rules see it. Null means unknown. */
export type Criteria = {
  id: string;
  financer: CriteriaFinancer;
  title: string;
  text: string;
  /** Empty: all. */
  themes: Theme[];
  preferredThemes: Theme[];
  excludedThemes: Theme[];
  instruments: Instrument[];
  ticket: Ticket | null;
  /** Empty: all. */
  legalForms: LegalForm[];
  /** All are required. */
  requiredQualities: Quality[];
  requiresGeneralInterest: boolean;
  /** Empty: the whole country. */
  territories: TerritoryRef[];
  /** Empty: all. */
  stages: Stage[];
  /** Empty: all. */
  purposes: Purpose[];
  excludedPurposes: Purpose[];
  preferredZonings: Zoning[];
  /** Share of the total that others must bring, 0 to 1. */
  cofinancingMinimumShare: number | null;
  decisionDelayDays: number | null;
  /** ISO day after which the programme is closed. */
  validUntil: string | null;
};
