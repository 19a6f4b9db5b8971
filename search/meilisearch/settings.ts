import type { Settings } from "meilisearch";
import { FRENCH_STOP_WORDS } from "#domain/texts/stop-words.ts";
import { FACETS, type SearchKind } from "#domain/search/filters.ts";
import { synonymTable } from "#domain/search/synonyms.ts";
import { ONE_TYPO_FROM, TWO_TYPOS_FROM } from "#domain/search/words.ts";
import type { DocumentKind, SearchLevel } from "../engine.ts";
import { facetField } from "../filters/conditions.ts";
import type { CriteriaField, NeedField } from "../possible/fields.ts";

const NEED_FILTERS: Record<NeedField, true> = {
  permittedInstruments: true,
  generalInterest: true,
  sought: true,
  minimumUseful: true,
  actionKeys: true,
  actionUp: true,
  legalForm: true,
  qualities: true,
  themes: true,
  primaryTheme: true,
  stage: true,
  purpose: true,
};

const CRITERIA_FILTERS: Record<CriteriaField, true> = {
  instruments: true,
  requiresGeneralInterest: true,
  ticketMin: true,
  ticketMax: true,
  territories: true,
  territoryUp: true,
  legalForms: true,
  requiredQualities: true,
  themes: true,
  excludedThemes: true,
  stages: true,
  purposes: true,
  excludedPurposes: true,
  validUntil: true,
};

/** Every proposal must be had at once: far above the thousand that the engine gives unless told. */
export const MOST_HITS = 200_000;
/** More than there are days of two years, or communes of a département and territories of the country. */
const MOST_VALUES = 5_000;

const shared = {
  stopWords: FRENCH_STOP_WORDS,
  synonyms: synonymTable(),
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["fra"] }],
  typoTolerance: { minWordSizeForTypos: { oneTypo: ONE_TYPO_FROM, twoTypos: TWO_TYPOS_FROM } },
  faceting: { maxValuesPerFacet: MOST_VALUES },
  pagination: { maxTotalHits: MOST_HITS },
  // "sort" first: an order that was asked for is kept, and words order what is left.
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "publishedAt:desc"],
  // The engine's own 1.5 s may cut a ranking short without a word; ours is the client's time-out.
  searchCutoffMs: 5_000,
  displayedAttributes: ["id", "version", "digest"],
} satisfies Settings;

const facetFields = [...FACETS.map(facetField), "facet.communes"];

/** What is searched for whom: of what is above the public level nothing, for the public. */
export const SEARCHED: Record<DocumentKind, Record<SearchLevel, string[]>> = {
  needs: {
    public: ["title", "organisation", "summary", "moneyAllows", "story", "labels"],
    verified: [
      "title",
      "organisation",
      "summary",
      "moneyAllows",
      "story",
      "labels",
      "detailedText",
      "detailedLabels",
    ],
  },
  criteria: {
    public: ["title", "financer", "text", "labels"],
    verified: ["title", "financer", "text", "labels"],
  },
};

/** Settings as code: `reindex` builds an index with them beside the one in use. */
export const SETTINGS: Record<SearchKind, Settings> = {
  needs: {
    ...shared,
    searchableAttributes: SEARCHED.needs.verified,
    filterableAttributes: [
      "id",
      "version",
      "publishedAt",
      "deadlineOn",
      ...Object.keys(NEED_FILTERS),
      ...facetFields,
    ],
    sortableAttributes: ["publishedAt", "deadlineOn", "sought", "rangeRank", "_geo"],
  },
  criteria: {
    ...shared,
    searchableAttributes: SEARCHED.criteria.verified,
    filterableAttributes: ["id", "version", "publishedAt", ...Object.keys(CRITERIA_FILTERS), ...facetFields],
    sortableAttributes: ["publishedAt", "validUntil", "ticketMin", "ticketMax"],
  },
};
