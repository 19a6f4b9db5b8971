import type { Criteria } from "#domain/criteria/criteria.ts";
import { permittedInstruments } from "#domain/matching/prepare.ts";
import { needThemes } from "#domain/matching/rules/themes.ts";
import { actionTerritories, type Need } from "#domain/needs/need.ts";
import { upTo } from "#domain/territories/containment.ts";
import { territoryKey } from "#domain/territories/territory.ts";

/**
 * Sentinels for what is open: in Meilisearch a comparison on a missing field is false and its negation true,
 * so every field is always written. Source: matching, traps of the engine.
 */
export const OPEN = "*";
const NO_LOWER_BOUND = 0;
const NO_UPPER_BOUND = 9e12;
export const NO_END = 99_991_231;

const orOpen = (codes: readonly string[]): readonly string[] => (codes.length === 0 ? [OPEN] : codes);

/** An ISO day as a number that compares as the day does: 2026-11-24 → 20261124. */
export const dayNumber = (day: string): number => Number(day.replaceAll("-", ""));

/** The fields of a need that conditions speak of. */
export function needFields(need: Need) {
  const action = actionTerritories(need).map(territoryKey);
  return {
    permittedInstruments: permittedInstruments(need) as readonly string[],
    generalInterest: need.organisation.generalInterest,
    sought: need.amount.sought,
    minimumUseful: need.amount.minimumUseful ?? NO_LOWER_BOUND,
    actionKeys: action,
    actionUp: upTo(action),
    legalForm: need.organisation.legalForm,
    // Known and empty is not unknown: it must match no required quality.
    qualities: (need.organisation.qualities ?? [OPEN]) as readonly string[],
    themes: needThemes(need) as readonly string[],
    primaryTheme: need.primaryTheme,
    stage: need.stage ?? OPEN,
    purpose: need.purpose ?? OPEN,
  };
}

/** The fields of a programme that conditions speak of. */
export function criteriaFields(criteria: Criteria) {
  const keys = criteria.territories.map(territoryKey);
  return {
    instruments: criteria.instruments as readonly string[],
    requiresGeneralInterest: criteria.requiresGeneralInterest ? "yes" : "no",
    ticketMin: criteria.ticket?.min ?? NO_LOWER_BOUND,
    ticketMax: criteria.ticket?.max ?? NO_UPPER_BOUND,
    territories: orOpen(keys),
    territoryUp: upTo(keys),
    legalForms: orOpen(criteria.legalForms),
    requiredQualities: criteria.requiredQualities as readonly string[],
    themes: orOpen(criteria.themes),
    excludedThemes: criteria.excludedThemes as readonly string[],
    stages: orOpen(criteria.stages),
    purposes: orOpen(criteria.purposes),
    excludedPurposes: criteria.excludedPurposes as readonly string[],
    validUntil: criteria.validUntil === null ? NO_END : dayNumber(criteria.validUntil),
  };
}

export type NeedField = keyof ReturnType<typeof needFields>;
export type CriteriaField = keyof ReturnType<typeof criteriaFields>;
