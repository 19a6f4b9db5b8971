import type { SearchFilters } from "#domain/search/filters.ts";
import { everything } from "#domain/search/filters.ts";

/** A search that an account of the demonstration keeps. */
export type DemoSavedSearch = { email: string; filters: SearchFilters };

export const DEMO_SAVED_SEARCHES: readonly DemoSavedSearch[] = [
  {
    email: "financeur@demo.example",
    filters: { ...everything("needs"), themes: ["E_ALIM"], amounts: ["0", "10k"] },
  },
];
