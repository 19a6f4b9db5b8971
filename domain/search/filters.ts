import { z } from "zod";
import { AMOUNT_RANGES, type AmountRange } from "#domain/needs/visible-need.ts";
import { territoryExists } from "#domain/territories/gazetteer.ts";
import { territoryFromKey } from "#domain/territories/territory.ts";
import {
  FINANCER_TYPES,
  INSTRUMENT_FAMILIES,
  PURPOSES,
  STAGES,
  THEMES,
  ZONINGS,
} from "#domain/vocabulary/codes.ts";
import { LEGAL_FORM_FAMILIES } from "#domain/vocabulary/legal-form-families.ts";

/** What is looked for: needs, or the programmes of financers. */
export const SEARCH_KINDS = ["needs", "criteria"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The public ranges of amounts, named by their lower bound: `10k` is from 10 000 to 50 000 €. */
export const AMOUNT_CODES = ["0", "10k", "50k", "150k", "500k", "1m", "3m", "10m", "50m"] as const;
export type AmountCode = (typeof AMOUNT_CODES)[number];

export const amountRangeOf = (code: AmountCode): AmountRange => AMOUNT_RANGES[AMOUNT_CODES.indexOf(code)]!;

/** By when money is needed, or until when a programme is open: within so many days, or with no day given. */
export const DEADLINES = ["30", "90", "180", "365", "none"] as const;
export type Deadline = (typeof DEADLINES)[number];

/** Longer than anyone types; what is longer is cut. In characters. */
export const LONGEST_WORDS = 200;

/** Words to look for: control characters and broken surrogates out, spaces joined, cut to {@link LONGEST_WORDS}. */
export const tidyWords = (typed: string): string =>
  [...typed.replace(/[\p{Cc}\p{Cs}\uFFFD\s]+/gu, " ").trim()].slice(0, LONGEST_WORDS).join("").trim();

const TERRITORY = /^(R\d{2}|D(\d{2,3}|2[AB])|E\d{9}|C(\d{5}|2[AB]\d{3}))$/;

/** Is it the key of a commune, an intercommunalité, a département or a région that exists? */
export const isTerritoryKey = (key: string): boolean =>
  TERRITORY.test(key) && territoryExists(territoryFromKey(key));

const someOf = <Code extends string>(codes: readonly [Code, ...Code[]]) =>
  z
    .array(z.enum(codes))
    .max(codes.length)
    .transform((chosen) => codes.filter((code) => chosen.includes(code)))
    .default([]);

/**
 * A search, as it is kept: what is looked for, and every filter. Within one filter any of its values is enough; all filters
 * must be met. Empty lists, null and false ask nothing. How the answer is ordered and shown is no part of it.
 */
export const searchFiltersSchema = z.object({
  kind: z.enum(SEARCH_KINDS),
  words: z.string().transform(tidyWords).default(""),
  themes: someOf(THEMES),
  /** A territory key. What acts in it, or around it: a need of the whole région is one of each of its départements. */
  territory: z.string().refine(isTerritoryKey).nullable().default(null),
  amounts: someOf(AMOUNT_CODES),
  families: someOf(INSTRUMENT_FAMILIES),
  legalForms: someOf(LEGAL_FORM_FAMILIES),
  stages: someOf(STAGES),
  purposes: someOf(PURPOSES),
  zonings: someOf(ZONINGS),
  deadline: z.enum(DEADLINES).nullable().default(null),
  /** Of programmes alone: the identity of the financer was checked by an operator. */
  verified: z.boolean().default(false),
  /** Of programmes alone. */
  financerTypes: someOf(FINANCER_TYPES),
});
export type SearchFilters = z.output<typeof searchFiltersSchema>;

/** Everything of a kind: the search that asks nothing. */
export const everything = (kind: SearchKind): SearchFilters => searchFiltersSchema.parse({ kind });

/** The filters that can be counted value by value, in the order of the page. */
export const FACETS = [
  "themes",
  "territory",
  "amounts",
  "families",
  "legalForms",
  "stages",
  "purposes",
  "zonings",
  "deadline",
  "verified",
  "financerTypes",
] as const;
export type Facet = (typeof FACETS)[number];

const OF_PROGRAMMES: readonly Facet[] = ["verified", "financerTypes"];

/** The facets of a kind: who finances is asked of programmes alone. */
export const facetsOf = (kind: SearchKind): Facet[] =>
  FACETS.filter((facet) => kind === "criteria" || !OF_PROGRAMMES.includes(facet));

/** Does this filter ask something? */
export function isUsed(filters: SearchFilters, facet: Facet): boolean {
  const value = filters[facet];
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** The same search without one of its filters. */
export function without(filters: SearchFilters, facet: Facet): SearchFilters {
  return { ...filters, [facet]: everything(filters.kind)[facet] };
}

/** The values that a filter asks for, as codes. */
export function valuesOf(filters: SearchFilters, facet: Facet): readonly string[] {
  const value = filters[facet];
  if (Array.isArray(value)) return value;
  if (typeof value === "boolean") return value ? ["oui"] : [];
  return value === null ? [] : [value];
}
