import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { Loosening } from "#app/ui/search/shown.ts";
import {
  type Facet,
  facetsOf,
  isUsed,
  type SearchFilters,
  valuesOf,
  without,
} from "#domain/search/filters.ts";
import { facetValueLabel } from "#domain/search/labels.ts";
import { ancestors, territoryLabel } from "#domain/territories/gazetteer.ts";
import { territoryFromKey } from "#domain/territories/territory.ts";
import { frenchList, quoted } from "#domain/vocabulary/french.ts";
import type { Asked } from "#search/engine.ts";
import { searchPath } from "./search-view.server.ts";

type Change = { label: string; filters: SearchFilters };

/** When nothing is found: each change of one filter that would find something, and how much, the most first. */
export async function findLoosenings({ search }: Context, asked: Asked): Promise<Loosening[]> {
  const changes = [
    ...wordChanges(asked.filters),
    ...territoryChanges(asked.filters),
    ...filterChanges(asked.filters),
  ];
  const counts = await search.countAll(changes.map(({ filters }) => ({ ...asked, filters })));
  return changes
    .map(({ label, filters }, rank) => ({
      label: typeset(label),
      to: searchPath(filters),
      count: counts[rank]!,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Without the words; of several, without each of them. */
function wordChanges(filters: SearchFilters): Change[] {
  const words = filters.words.split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const each = words.slice(0, 6).map((word, rank) => ({
    label: `Sans le mot ${quoted(word)}`,
    filters: { ...filters, words: words.filter((_, other) => other !== rank).join(" ") },
  }));
  const none = { label: `Sans ${quoted(filters.words)}`, filters: { ...filters, words: "" } };
  return words.length === 1 ? [none] : [...each, none];
}

/** In a wider territory around. */
function territoryChanges(filters: SearchFilters): Change[] {
  if (filters.territory === null) return [];
  return ancestors(filters.territory)
    .filter((key) => key !== "FR")
    .map((key) => ({
      label: `Dans un territoire plus large : ${territoryLabel(territoryFromKey(key))}`,
      filters: { ...filters, territory: key },
    }));
}

const filterChanges = (filters: SearchFilters): Change[] =>
  facetsOf(filters.kind)
    .filter((facet) => isUsed(filters, facet))
    .map((facet) => ({ label: withoutLabel(filters, facet), filters: without(filters, facet) }));

function withoutLabel(filters: SearchFilters, facet: Facet): string {
  if (facet === "territory") return "Partout en France";
  const labels = valuesOf(filters, facet).map((value) => quoted(facetValueLabel(facet, value)));
  return `Sans le filtre ${labels.length > 2 ? `sur ${labels.length} valeurs` : frenchList(labels)}`;
}
