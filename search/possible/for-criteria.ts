import type { Criteria } from "#domain/criteria/criteria.ts";
import { upTo } from "#domain/territories/containment.ts";
import { territoryKey } from "#domain/territories/territory.ts";
import { all, any, atLeast, atMost, type Condition, has, hasNone, hasOrOpen, never } from "./condition.ts";

const MAY_RECEIVE_MECENAT = ["yes", "ruling", "unknown"];

/**
 * What a need must be for no rule to block it for this programme: the eleven rules as conditions on `needFields`.
 * Kept equal to the rules by a property test.
 */
export function possibleForCriteria(criteria: Criteria, today: string): Condition {
  if (criteria.validUntil !== null && criteria.validUntil < today) return never;
  const keys = criteria.territories.map(territoryKey);
  const withoutMecenat = criteria.instruments.filter((instrument) => instrument !== "MECENAT");
  const { excludedPurposes, excludedThemes, legalForms, purposes, stages, themes, ticket } = criteria;
  const mayReceive = has("generalInterest", MAY_RECEIVE_MECENAT);
  return all(
    keys.length > 0 ? any(has("actionUp", keys), has("actionKeys", upTo(keys))) : null,
    has("permittedInstruments", criteria.instruments),
    themes.length > 0 ? has("themes", themes) : null,
    ticket && atLeast("sought", ticket.min),
    ticket && atMost("minimumUseful", ticket.max),
    legalForms.length > 0 ? has("legalForm", legalForms) : null,
    stages.length > 0 ? hasOrOpen("stage", stages) : null,
    purposes.length > 0 ? hasOrOpen("purpose", purposes) : null,
    ...criteria.requiredQualities.map((quality) => hasOrOpen("qualities", [quality])),
    criteria.requiresGeneralInterest
      ? mayReceive
      : any(mayReceive, has("permittedInstruments", withoutMecenat)),
    excludedThemes.length > 0 ? hasNone("primaryTheme", excludedThemes) : null,
    excludedPurposes.length > 0 ? hasNone("purpose", excludedPurposes) : null,
  );
}
