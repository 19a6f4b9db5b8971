import { needThemes } from "#domain/matching/rules/themes.ts";
import { permittedInstruments } from "#domain/matching/prepare.ts";
import { actionTerritories, type Need } from "#domain/needs/need.ts";
import { upTo } from "#domain/territories/containment.ts";
import { territoryKey } from "#domain/territories/territory.ts";
import { QUALITIES } from "#domain/vocabulary/codes.ts";
import { all, any, atLeast, atMost, type Condition, has, hasNone, hasOrOpen } from "./condition.ts";
import { dayNumber } from "./fields.ts";

/**
 * What a programme must be for no rule to block it for this need: the eleven rules as conditions on `criteriaFields`.
 * Kept equal to the rules by a property test. The most selective come first: engines read from left to right.
 */
export function possibleForNeed(need: Need, today: string): Condition {
  const permitted = permittedInstruments(need);
  const withoutMecenat = permitted.filter((instrument) => instrument !== "MECENAT");
  const { amount, organisation, purpose, stage } = need;
  const action = actionTerritories(need).map(territoryKey);
  const noMecenat = organisation.generalInterest === "no";
  const notHeld =
    organisation.qualities && QUALITIES.filter((quality) => !organisation.qualities?.includes(quality));
  return all(
    any(hasOrOpen("territories", upTo(action)), has("territoryUp", action)),
    has("instruments", noMecenat ? withoutMecenat : permitted),
    hasOrOpen("themes", needThemes(need)),
    atMost("ticketMin", amount.sought),
    amount.minimumUseful === null ? null : atLeast("ticketMax", amount.minimumUseful),
    hasOrOpen("legalForms", [organisation.legalForm]),
    stage && hasOrOpen("stages", [stage]),
    purpose && hasOrOpen("purposes", [purpose]),
    atLeast("validUntil", dayNumber(today)),
    noMecenat ? has("requiresGeneralInterest", ["no"]) : null,
    notHeld && hasNone("requiredQualities", notHeld),
    hasNone("excludedThemes", [need.primaryTheme]),
    purpose && hasNone("excludedPurposes", [purpose]),
  );
}
