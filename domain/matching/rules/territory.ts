import { contains } from "#domain/territories/gazetteer.ts";
import {
  type TerritoryKey,
  type TerritoryLevel,
  type TerritoryRef,
  territoryFromKey,
} from "#domain/territories/territory.ts";
import type { PreparedTerritories } from "../prepare.ts";
import { blocked, met, type Rule } from "../verdict.ts";

export type TerritoryFacts =
  | { kind: "whole-country" }
  | { kind: "shared-territory"; action: TerritoryRef; area: TerritoryRef }
  | { kind: "elsewhere"; action: TerritoryRef[]; area: TerritoryRef[] };

/** How close a financer is that works on a territory of this level. Source: matching, components. */
export const CLOSENESS: Record<TerritoryLevel, number> = {
  COMMUNE: 1,
  EPCI: 1,
  DEPARTEMENT: 0.85,
  REGION: 0.7,
  NATIONAL: 0.5,
};

/**
 * Does the need act where the financer works? Met when some territory of one is, contains or lies in one of the other's;
 * the smaller the larger of the two, the closer they are. Source: exchange format, rule 4.
 */
export const territory: Rule<TerritoryFacts> = (need, criteria) => {
  if (criteria.area.own.size === 0) {
    return met({ financer: CLOSENESS.NATIONAL, organisation: CLOSENESS.NATIONAL }, { kind: "whole-country" });
  }
  const shared = meet(need.action, criteria.area) ? closestShared(need.action, criteria.area) : null;
  if (!shared) {
    const action = [...need.action.own].map(territoryFromKey);
    return blocked({ kind: "elsewhere", action, area: criteria.territories });
  }
  const closeness = CLOSENESS[shared.larger.level];
  return met(
    { financer: closeness, organisation: closeness },
    { kind: "shared-territory", action: shared.action, area: shared.area },
  );
};

/** Does some territory of one contain, or equal, one of the other? Decided on sets, for it is asked of every pair. */
function meet(action: PreparedTerritories, area: PreparedTerritories): boolean {
  for (const key of area.own) if (action.up.has(key)) return true;
  for (const key of action.own) if (area.up.has(key)) return true;
  return false;
}

type SharedTerritory = { action: TerritoryRef; area: TerritoryRef; larger: TerritoryRef };

/** Of all pairs where one territory is or contains the other, the one whose larger territory is the smallest. */
function closestShared(action: PreparedTerritories, area: PreparedTerritories): SharedTerritory | null {
  let closest: SharedTerritory | null = null;
  for (const actionKey of action.own) {
    for (const areaKey of area.own) {
      const largerKey = largerOf(actionKey, areaKey);
      if (!largerKey) continue;
      const larger = territoryFromKey(largerKey);
      if (closest && CLOSENESS[larger.level] <= CLOSENESS[closest.larger.level]) continue;
      closest = { action: territoryFromKey(actionKey), area: territoryFromKey(areaKey), larger };
    }
  }
  return closest;
}

function largerOf(one: TerritoryKey, other: TerritoryKey): TerritoryKey | null {
  if (contains(one, other)) return one;
  return contains(other, one) ? other : null;
}
