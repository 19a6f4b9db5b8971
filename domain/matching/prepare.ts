import type { Criteria } from "#domain/criteria/criteria.ts";
import { actionTerritories, type Need } from "#domain/needs/need.ts";
import { upTo } from "#domain/territories/gazetteer.ts";
import { type TerritoryKey, type TerritoryRef, territoryKey } from "#domain/territories/territory.ts";
import { readCriteria, readNeed, type TextReading } from "#domain/texts/reading.ts";
import type { Instrument } from "#domain/vocabulary/codes.ts";
import { instrumentPermission } from "#domain/vocabulary/instrument-matrix.ts";
import { type CriteriaMasks, criteriaMasks, type NeedMasks, needMasks } from "./masks.ts";

/** Territories ready to be compared: what is declared, and everything that contains it, itself included. */
export type PreparedTerritories = { own: ReadonlySet<TerritoryKey>; up: ReadonlySet<TerritoryKey> };

/** A need with what the rules would otherwise work out again for every pairing. */
export type PreparedNeed = Need & {
  /** Accepted instruments that the legal form may use, most wished for first. */
  permittedInstruments: readonly Instrument[];
  action: PreparedTerritories;
  masks: NeedMasks;
  reading: TextReading;
};

/** A programme with what the rules would otherwise work out again for every pairing. */
export type PreparedCriteria = Criteria & {
  area: PreparedTerritories;
  masks: CriteriaMasks;
  reading: TextReading;
};

/** Accepted instruments less those that the matrix forbids to the legal form. Source: exchange format, rule 1. */
export function permittedInstruments(need: Need): Instrument[] {
  return need.instruments.filter(
    (instrument) => instrumentPermission(need.organisation.legalForm, instrument) !== "impossible",
  );
}

export const prepareNeed = (need: Need): PreparedNeed => prepareReadNeed(need, readNeed(need));

export const prepareCriteria = (criteria: Criteria): PreparedCriteria =>
  prepareReadCriteria(criteria, readCriteria(criteria));

/** Prepares a need whose texts were read before and have not changed. */
export function prepareReadNeed(need: Need, reading: TextReading): PreparedNeed {
  const known = {
    ...need,
    permittedInstruments: permittedInstruments(need),
    action: prepareTerritories(actionTerritories(need)),
  };
  return { ...known, masks: needMasks(known), reading };
}

/** Prepares a programme whose text was read before and has not changed. */
export function prepareReadCriteria(criteria: Criteria, reading: TextReading): PreparedCriteria {
  const known = { ...criteria, area: prepareTerritories(criteria.territories) };
  return { ...known, masks: criteriaMasks(known), reading };
}

function prepareTerritories(territories: TerritoryRef[]): PreparedTerritories {
  const own = territories.map(territoryKey);
  return { own: new Set(own), up: new Set(upTo(own)) };
}
