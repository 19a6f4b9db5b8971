import { ANY } from "#domain/search/facet-codes.ts";
import {
  AMOUNT_CODES,
  DEADLINES,
  type Facet,
  facetsOf,
  isUsed,
  type SearchFilters,
  valuesOf,
  without,
} from "#domain/search/filters.ts";
import { PARAMETERS } from "#domain/search/address.ts";
import { FACET_LABELS, facetValueLabel } from "#domain/search/labels.ts";
import { ancestors, territoryLabel } from "#domain/territories/gazetteer.ts";
import { territoryFromKey } from "#domain/territories/territory.ts";
import {
  FINANCER_TYPES,
  INSTRUMENT_FAMILIES,
  PURPOSES,
  STAGES,
  THEMES,
  ZONINGS,
} from "#domain/vocabulary/codes.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { LEGAL_FORM_FAMILIES } from "#domain/vocabulary/legal-form-families.ts";
import type { FacetCounts } from "#search/engine.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { FacetChoice, FacetShown, FilterInUse, TerritoryGroup } from "#app/ui/search/shown.ts";
import { type SearchView, searchPath } from "./search-view.server.ts";

const CODES: Record<Exclude<Facet, "territory">, readonly string[]> = {
  themes: THEMES,
  amounts: AMOUNT_CODES,
  families: INSTRUMENT_FAMILIES,
  legalForms: LEGAL_FORM_FAMILIES,
  stages: STAGES,
  purposes: PURPOSES,
  zonings: ZONINGS,
  deadline: DEADLINES,
  verified: ["oui"],
  financerTypes: FINANCER_TYPES,
};

/** Every filter but the territory, each value with how many it would give; values that give none are left out. */
export function tellFacets(filters: SearchFilters, counts: FacetCounts): FacetShown[] {
  return facetsOf(filters.kind)
    .filter((facet) => facet !== "territory")
    .map((facet) => ({
      name: PARAMETERS[facet],
      label: typeset(FACET_LABELS[facet]),
      one: facet === "deadline",
      used: isUsed(filters, facet),
      choices: choicesOf(filters, facet, counts),
    }))
    .filter(({ choices }) => choices.length > 0);
}

function choicesOf(
  filters: SearchFilters,
  facet: Exclude<Facet, "territory">,
  counts: FacetCounts,
): FacetChoice[] {
  const chosen = valuesOf(filters, facet);
  return CODES[facet]
    .map((code) => ({
      value: code,
      label: typeset(facetValueLabel(facet, code)),
      count: countOf(counts, facet, code),
      chosen: chosen.includes(code),
    }))
    .filter(({ count, chosen: kept }) => count > 0 || kept);
}

const countOf = (counts: FacetCounts, facet: Facet, code: string): number =>
  (counts[facet]?.get(code) ?? 0) + (counts[facet]?.get(ANY) ?? 0);

/**
 * The territories to choose from, in steps: the régions and départements; in a chosen région its départements, in a chosen
 * département its intercommunalités. What is chosen, and what is around it, stays in the list.
 */
export function tellTerritories({ territory }: SearchFilters, counts: FacetCounts): TerritoryGroup[] {
  const own = counts.territory ?? new Map<string, number>();
  const around = territory === null ? [] : [territory, ...ancestors(territory)];
  const departement = around.find((key) => key.startsWith("D"));
  const region = around.find((key) => key.startsWith("R"));
  const option = (key: string) => ({
    value: key,
    label: typeset(
      `${key.startsWith("D") ? `${key.slice(1)} ` : ""}${territoryLabel(territoryFromKey(key))}`,
    ),
    count: countOf(counts, "territory", key),
  });
  const named = (keep: (key: string) => boolean) =>
    [...own.keys()]
      .filter((key) => key !== ANY && keep(key))
      .map(option)
      .sort((a, b) => a.label.localeCompare(b.label, "fr"));
  const isIn = (outer: string | undefined) => (key: string) => !outer || ancestors(key).includes(outer);
  const groups = [
    { heading: "Ici", options: around.filter((key) => key !== "FR").map(option) },
    {
      heading: "Intercommunalités",
      options: departement ? named((key) => key.startsWith("E") && isIn(departement)(key)) : [],
    },
    { heading: "Départements", options: named((key) => key.startsWith("D") && isIn(region)(key)) },
    { heading: "Régions", options: named((key) => key.startsWith("R")) },
  ];
  const seen = new Set<string>();
  return groups
    .map(({ heading, options }) => ({
      heading,
      options: options.filter(({ value }) => !seen.has(value) && seen.add(value)),
    }))
    .filter(({ options }) => options.length > 0);
}

/** The filters in use, each value with the address that takes it away. */
export function filtersInUse(filters: SearchFilters, view: Partial<SearchView>): FilterInUse[] {
  const words: FilterInUse[] = filters.words
    ? [{ label: quoted(filters.words), to: searchPath({ ...filters, words: "" }, view) }]
    : [];
  const values = facetsOf(filters.kind).flatMap((facet) =>
    valuesOf(filters, facet).map((value) => ({
      label: typeset(facetValueLabel(facet, value)),
      to: searchPath(withoutValue(filters, facet, value), view),
    })),
  );
  return [...words, ...values];
}

/** The same search without one value of one filter. */
export function withoutValue(filters: SearchFilters, facet: Facet, value: string): SearchFilters {
  const kept = filters[facet];
  if (!Array.isArray(kept)) return without(filters, facet);
  return { ...filters, [facet]: (kept as string[]).filter((one) => one !== value) } as SearchFilters;
}
