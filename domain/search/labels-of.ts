import type { Criteria } from "#domain/criteria/criteria.ts";
import { actionTerritories, type Need } from "#domain/needs/need.ts";
import { needThemes } from "#domain/matching/rules/themes.ts";
import { territoryLabel, upTo } from "#domain/territories/gazetteer.ts";
import { territoryFromKey, territoryKey, type TerritoryRef } from "#domain/territories/territory.ts";
import { instrumentEntry, instrumentFamilyLabel, instrumentLabel } from "#domain/vocabulary/instruments.ts";
import {
  financerTypeLabel,
  legalFormLabel,
  purposeLabel,
  themeLabel,
  zoningLabel,
} from "#domain/vocabulary/labels.ts";

/** The names of a need's codes and places that everyone may search: its themes, its places and what is around them. */
export function needLabels(need: Need): string {
  const { instruments, organisation, purpose, zonings } = need;
  return joined([
    ...needThemes(need).map(themeLabel),
    purpose ? purposeLabel(purpose) : "",
    legalFormLabel(organisation.legalForm),
    shortName(organisation.legalForm),
    ...instruments.map((code) => instrumentFamilyLabel(instrumentEntry(code).family)),
    ...zonings.map(zoningLabel),
    ...places([...actionTerritories(need), { level: "COMMUNE", code: organisation.headquarters }]),
  ]);
}

/** The names that only verified financers may search: the instruments themselves. */
export const needDetailedLabels = ({ instruments }: Need): string => joined(instruments.map(instrumentLabel));

/** The names of a programme's codes and places: all of it is public. */
export function criteriaLabels({ financer, instruments, purposes, territories, themes }: Criteria): string {
  return joined([
    financerTypeLabel(financer.type),
    ...themes.map(themeLabel),
    ...instruments.map(instrumentLabel),
    ...purposes.map(purposeLabel),
    ...places(territories),
  ]);
}

/** SCIC, SCOP, CUMA: what everybody calls them. */
const shortName = (code: string): string => (/^[A-Z]+$/.test(code) ? code : "");

const joined = (labels: readonly string[]): string => [...new Set(labels.filter(Boolean))].join(" ; ");

const places = (territories: readonly TerritoryRef[]): string[] =>
  upTo(territories.map(territoryKey))
    .filter((key) => key !== "FR")
    .map((key) => territoryLabel(territoryFromKey(key)));
