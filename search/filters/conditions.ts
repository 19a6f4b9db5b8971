import { ANY } from "#domain/search/facet-codes.ts";
import {
  DEADLINES,
  type Facet,
  facetsOf,
  isUsed,
  type SearchFilters,
  valuesOf,
} from "#domain/search/filters.ts";
import { dayAfter } from "#domain/needs/status.ts";
import { ancestors } from "#domain/territories/containment.ts";
import { upTo } from "#domain/territories/gazetteer.ts";
import { all, any, atLeast, atMost, type Condition, has, hasOrOpen } from "../possible/condition.ts";
import { dayNumber, NO_END } from "../possible/fields.ts";

/** The conditions of a search, one for each filter that is used, as both engines are told them. */
export function conditionsOf(filters: SearchFilters, today: string): Map<Facet, Condition> {
  const used = facetsOf(filters.kind).filter((facet) => isUsed(filters, facet));
  return new Map(used.map((facet) => [facet, conditionOf(filters, facet, today)]));
}

/** The field in which a document says under what it is counted in a facet. */
export const facetField = (facet: Facet): string => `facet.${facet}`;

function conditionOf(filters: SearchFilters, facet: Facet, today: string): Condition {
  if (facet === "territory") return inTerritory(filters);
  if (facet === "deadline") return before(filters, today);
  const values = valuesOf(filters, facet);
  return has(facetField(facet), facet === "verified" ? values : [...values, ANY]);
}

/** In the territory or around it: what acts in the whole région is found in each of its départements. */
function inTerritory({ kind, territory }: SearchFilters): Condition {
  const key = territory!;
  return kind === "needs"
    ? any(has("actionUp", [key]), has("actionKeys", ancestors(key)))
    : any(hasOrOpen("territories", upTo([key])), has("territoryUp", [key]));
}

function before({ kind, deadline }: SearchFilters, today: string): Condition {
  const field = DEADLINE_FIELD[kind];
  if (deadline === "none") return atLeast(field, NO_END);
  const last = dayAfter(today, Number(deadline));
  return all(atLeast(field, dayNumber(today)), atMost(field, dayNumber(last)));
}

export const DEADLINE_FIELD = { needs: "deadlineOn", criteria: "validUntil" } as const;

/** How many have their day within each span, out of how many have each day. Spans hold one another: what is within a month is within three. */
export function countDeadlines(
  byDay: Iterable<readonly [day: number, of: number]>,
  today: string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [day, of] of byDay) {
    for (const span of DEADLINES) {
      const within =
        span === "none"
          ? day >= NO_END
          : day >= dayNumber(today) && day <= dayNumber(dayAfter(today, Number(span)));
      if (within) counts.set(span, (counts.get(span) ?? 0) + of);
    }
  }
  return counts;
}

/** A programme that ended before today is no longer looked for. */
export const stillOpen = ({ kind }: SearchFilters, today: string): Condition | null =>
  kind === "criteria" ? atLeast("validUntil", dayNumber(today)) : null;
