import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import { frenchDay, frenchList, quoted } from "#domain/vocabulary/french.ts";
import { ANY, type CodedFacet, criteriaFacetCodes, type FacetCodes, needFacetCodes } from "./facet-codes.ts";
import { facetsOf, isUsed, type SearchFilters, valuesOf } from "./filters.ts";
import { highlight } from "./highlight.ts";
import { FACET_LABELS, facetValueLabel } from "./labels.ts";

/** So many of the words that were found are named. */
const MOST_WORDS = 4;

/**
 * Why a search finds a need, a line for each thing that it asks. `texts` are those that the reader may read; of sums and
 * instruments the search itself knows ranges and families alone.
 */
export const reasonsForNeed = (filters: SearchFilters, need: Need, texts: readonly string[]): string[] =>
  reasons(filters, needFacetCodes(need), { lastDay: need.deadline, texts });

/** Why a search finds a programme. */
export const reasonsForCriteria = (
  filters: SearchFilters,
  criteria: Criteria,
  texts: readonly string[],
): string[] => reasons(filters, criteriaFacetCodes(criteria), { lastDay: criteria.validUntil, texts });

function reasons(
  filters: SearchFilters,
  codes: FacetCodes,
  { lastDay, texts }: { lastDay: string | null; texts: readonly string[] },
): string[] {
  const told = facetsOf(filters.kind)
    .filter((facet) => isUsed(filters, facet))
    .map((facet) => {
      if (facet === "verified") return `${FACET_LABELS[facet]} : vérifiée.`;
      if (facet === "deadline") return `${FACET_LABELS[facet]} : ${lastDay ? frenchDay(lastDay) : "aucune"}.`;
      return `${FACET_LABELS[facet]} : ${shared(filters, facet, codes)}.`;
    });
  const words = foundWords(filters.words, texts);
  return words.length > 0 ? [`Vos mots : ${frenchList(words.map(quoted))}.`, ...told] : told;
}

/** The asked values that it has; or that it takes any. */
function shared(filters: SearchFilters, facet: CodedFacet & keyof SearchFilters, codes: FacetCodes): string {
  const has = valuesOf(filters, facet).filter((value) => codes[facet].includes(value));
  if (has.length === 0 && codes[facet].includes(ANY))
    return facet === "territory" ? "la France entière" : "tous acceptés";
  const named = has.length > 0 ? has : valuesOf(filters, facet);
  return frenchList(named.map((value) => facetValueLabel(facet, value)));
}

/** The words that were typed, as the texts have them. */
function foundWords(typed: string, texts: readonly string[]): string[] {
  const found = texts
    .flatMap((text) => highlight(text, typed))
    .filter(({ marked }) => marked)
    .map(({ text }) => text.toLocaleLowerCase("fr"));
  return [...new Set(found)].slice(0, MOST_WORDS);
}
