import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import type { TerritoryKey } from "#domain/territories/territory.ts";
import {
  INSTRUMENTS,
  type Instrument,
  LEGAL_FORMS,
  PURPOSES,
  QUALITIES,
  STAGES,
  THEMES,
} from "#domain/vocabulary/codes.ts";

import type { PreparedTerritories } from "./prepare.ts";
import { needThemes } from "./rules/themes.ts";

/** What a need may be blocked by, one bit a code, so that ten rules are a dozen comparisons of whole numbers. */
export type NeedMasks = {
  instruments: number;
  /** Not known to be refused mécénat. */
  mayReceiveMecenat: boolean;
  sought: number;
  leastUseful: number;
  legalForm: number;
  /** Unknown: all, for what is unknown blocks nothing. */
  qualities: number;
  themes: number;
  primaryTheme: number;
  /** Unknown: all. */
  stage: number;
  /** Unknown: all. */
  purpose: number;
  /** Unknown: none. */
  knownPurpose: number;
  places: Places;
};

/** The same of a programme. An empty list that takes all is all bits. */
export type CriteriaMasks = {
  instruments: number;
  requiresGeneralInterest: boolean;
  least: number;
  most: number;
  legalForms: number;
  requiredQualities: number;
  themes: number;
  excludedThemes: number;
  stages: number;
  purposes: number;
  excludedPurposes: number;
  /** Null: the whole country. */
  places: Places | null;
};

/** Territories by number: what is declared, and that with all that contains it. */
export type Places = { own: readonly number[]; up: readonly number[] };

const ALL = -1;

type Permitted = { permittedInstruments: readonly Instrument[]; action: PreparedTerritories };

export function needMasks(need: Need & Permitted): NeedMasks {
  const { organisation, amount, purpose, stage } = need;
  return {
    instruments: instruments(need.permittedInstruments),
    mayReceiveMecenat: organisation.generalInterest !== "no",
    sought: amount.sought,
    leastUseful: amount.minimumUseful ?? 0,
    legalForm: legalForms([organisation.legalForm]),
    qualities: organisation.qualities ? qualities(organisation.qualities) : ALL,
    themes: themes(needThemes(need)),
    primaryTheme: themes([need.primaryTheme]),
    stage: stage ? stages([stage]) : ALL,
    purpose: purpose ? purposes([purpose]) : ALL,
    knownPurpose: purpose ? purposes([purpose]) : 0,
    places: places(need.action),
  };
}

export function criteriaMasks(criteria: Criteria & { area: PreparedTerritories }): CriteriaMasks {
  return {
    instruments: instruments(criteria.instruments),
    requiresGeneralInterest: criteria.requiresGeneralInterest,
    least: criteria.ticket?.min ?? 0,
    most: criteria.ticket?.max ?? Number.POSITIVE_INFINITY,
    legalForms: legalForms(criteria.legalForms) || ALL,
    requiredQualities: qualities(criteria.requiredQualities),
    themes: themes(criteria.themes) || ALL,
    excludedThemes: themes(criteria.excludedThemes),
    stages: stages(criteria.stages) || ALL,
    purposes: purposes(criteria.purposes) || ALL,
    excludedPurposes: purposes(criteria.excludedPurposes),
    places: criteria.area.own.size === 0 ? null : places(criteria.area),
  };
}

/** Gives the mask of codes of one vocabulary, of at most 31 codes. */
function maskOf<Code extends string>(vocabulary: readonly Code[]) {
  const bits = new Map(vocabulary.map((code, rank) => [code, 1 << rank]));
  return (codes: readonly Code[]): number => {
    let mask = 0;
    for (const code of codes) mask |= bits.get(code) ?? 0;
    return mask;
  };
}

const instruments = maskOf(INSTRUMENTS);
const legalForms = maskOf(LEGAL_FORMS);
const qualities = maskOf(QUALITIES);
const themes = maskOf(THEMES);
const stages = maskOf(STAGES);
const purposes = maskOf(PURPOSES);

export const MECENAT = instruments(["MECENAT"]);

const numbers = new Map<TerritoryKey, number>();

function places({ own, up }: PreparedTerritories): Places {
  return { own: [...own].map(numberOf), up: [...up].map(numberOf) };
}

function numberOf(key: TerritoryKey): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
