import { type CriteriaMasks, MECENAT, type NeedMasks, type Places } from "./masks.ts";
import type { PreparedCriteria, PreparedNeed } from "./prepare.ts";

/**
 * Does no rule block this pairing? The rules' own answer, kept equal to it by a property test, in a thirtieth of the time:
 * it is asked of every pair of a market. `pair` tells which rules block, and why. `today` is an ISO day.
 */
export function isPossible(need: PreparedNeed, criteria: PreparedCriteria, today: string): boolean {
  return (
    masksMeet(need.masks, criteria.masks) && (criteria.validUntil === null || criteria.validUntil >= today)
  );
}

function masksMeet(need: NeedMasks, criteria: CriteriaMasks): boolean {
  const shared = need.instruments & criteria.instruments;
  return (
    shared !== 0 &&
    (need.themes & criteria.themes) !== 0 &&
    need.sought >= criteria.least &&
    need.leastUseful <= criteria.most &&
    (need.legalForm & criteria.legalForms) !== 0 &&
    (need.stage & criteria.stages) !== 0 &&
    (need.purpose & criteria.purposes) !== 0 &&
    (need.knownPurpose & criteria.excludedPurposes) === 0 &&
    (need.primaryTheme & criteria.excludedThemes) === 0 &&
    (criteria.requiredQualities & ~need.qualities) === 0 &&
    (need.mayReceiveMecenat || (!criteria.requiresGeneralInterest && (shared & ~MECENAT) !== 0)) &&
    (criteria.places === null || placesMeet(need.places, criteria.places))
  );
}

/** Does some territory of one equal, contain or lie in one of the other? */
function placesMeet(one: Places, other: Places): boolean {
  return (
    one.own.some((place) => other.up.includes(place)) || other.own.some((place) => one.up.includes(place))
  );
}
