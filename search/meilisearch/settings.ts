import type { Settings } from "meilisearch";
import type { DocumentKind } from "../engine.ts";
import type { CriteriaField, NeedField } from "../possible/fields.ts";
import { FRENCH_STOP_WORDS } from "#domain/texts/stop-words.ts";

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

const shared = {
  stopWords: FRENCH_STOP_WORDS,
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["fra"] }],
  pagination: { maxTotalHits: MOST_HITS },
  // The engine's own 1.5 s may cut a ranking short without a word; ours is the client's time-out.
  searchCutoffMs: 5_000,
  displayedAttributes: ["id", "version"],
} satisfies Settings;

/** Settings as code: `reindex` builds an index with them beside the one in use. */
export const SETTINGS: Record<DocumentKind, Settings> = {
  needs: {
    ...shared,
    searchableAttributes: ["title", "organisation", "summary", "story"],
    filterableAttributes: ["id", "version", ...Object.keys(NEED_FILTERS)],
  },
  criteria: {
    ...shared,
    searchableAttributes: ["title", "financer", "text"],
    filterableAttributes: ["id", "version", ...Object.keys(CRITERIA_FILTERS)],
  },
};
