import type { Criteria } from "#domain/criteria/criteria.ts";
import { actionTerritories, type Need } from "#domain/needs/need.ts";
import { upTo } from "#domain/territories/gazetteer.ts";
import { type TerritoryKey, type TerritoryRef, territoryKey } from "#domain/territories/territory.ts";
import { readCriteria, readNeed, type TextReading } from "#domain/texts/reading.ts";
import type { Instrument } from "#domain/vocabulary/codes.ts";
import { instrumentPermission } from "#domain/vocabulary/instrument-matrix.ts";

/** Territories ready to be compared: what is declared, and everything that contains it, itself included. */
export type PreparedTerritories = { own: ReadonlySet<TerritoryKey>; up: ReadonlySet<TerritoryKey> };

/** A need with what the rules would otherwise work out again for every pairing. */
export type PreparedNeed = Need & {
  /** Accepted instruments that the legal form may use, most wished for first. */
  permittedInstruments: readonly Instrument[];
  action: PreparedTerritories;
  reading: TextReading;
};

/** A programme with what the rules would otherwise work out again for every pairing. */
export type PreparedCriteria = Criteria & { area: PreparedTerritories; reading: TextReading };

/** Accepted instruments less those that the matrix forbids to the legal form. Source: exchange format, rule 1. */
export function permittedInstruments(need: Need): Instrument[] {
  return need.instruments.filter(
    (instrument) => instrumentPermission(need.organisation.legalForm, instrument) !== "impossible",
  );
}

export function prepareNeed(need: Need): PreparedNeed {
  return {
    ...need,
    permittedInstruments: permittedInstruments(need),
    action: prepareTerritories(actionTerritories(need)),
    reading: readNeed(need),
  };
}

export function prepareCriteria(criteria: Criteria): PreparedCriteria {
  return { ...criteria, area: prepareTerritories(criteria.territories), reading: readCriteria(criteria) };
}

function prepareTerritories(territories: TerritoryRef[]): PreparedTerritories {
  const own = territories.map(territoryKey);
  return { own: new Set(own), up: new Set(upTo(own)) };
}
