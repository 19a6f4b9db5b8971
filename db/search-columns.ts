import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import { criteriaFacetCodes, type FacetCodes, needFacetCodes } from "#domain/search/facet-codes.ts";
import { criteriaLabels, needDetailedLabels, needLabels } from "#domain/search/labels-of.ts";
import { communePosition } from "#domain/territories/gazetteer.ts";

/** Raised when what follows is worked out otherwise: rows that an older one wrote are written again by `refreshDerived`. */
export const DERIVATION = 1;

/** What searches read of a need, beside what it says. */
export function needSearchColumns(need: Need) {
  const position = communePosition(need.organisation.headquarters);
  return {
    derivation: DERIVATION,
    name: need.organisation.name,
    labels: needLabels(need),
    detailedLabels: needDetailedLabels(need),
    facetCodes: prefixed(needFacetCodes(need)),
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
  };
}

/** The same of a programme. */
export const criteriaSearchColumns = (criteria: Criteria) => ({
  derivation: DERIVATION,
  name: criteria.financer.name,
  labels: criteriaLabels(criteria),
  facetCodes: prefixed(criteriaFacetCodes(criteria)),
});

const prefixed = (codes: FacetCodes): string[] =>
  Object.entries(codes).flatMap(([facet, values]) => values.map((value) => `${facet}:${value}`));
