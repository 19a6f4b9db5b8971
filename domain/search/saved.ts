import { searchFromParameters, searchToParameters } from "./address.ts";
import type { SearchFilters, SearchKind } from "./filters.ts";
import { nameSearch } from "./name.ts";
import { LONGEST_SEARCH_NAME } from "./search-name.ts";

/** Of one person: whoever keeps more hears of everything, and of nothing. */
export const MOST_SAVED_SEARCHES = 50;

/** The name that a search goes by until somebody gives it another. */
export const usualName = (filters: SearchFilters): string => {
  const name = [...nameSearch(filters)];
  return name.length <= LONGEST_SEARCH_NAME
    ? name.join("")
    : `${name.slice(0, LONGEST_SEARCH_NAME - 1).join("")}…`;
};

/** A search as it is kept: one search has one address. */
export const addressOfSearch = (filters: SearchFilters): string => searchToParameters(filters).toString();

/** What a kept search asks for; null once one of its filters does not exist any more: without it, it would find too much. */
export function filtersOfAddress(kind: SearchKind, address: string): SearchFilters | null {
  const { filters, ignored } = searchFromParameters(kind, new URLSearchParams(address));
  return ignored.length === 0 ? filters : null;
}
