import { z } from "zod";
import { territoryExists } from "#domain/territories/gazetteer.ts";
import { territoryFromKey } from "#domain/territories/territory.ts";
import { INSTRUMENT_FAMILIES, PURPOSES, THEMES } from "#domain/vocabulary/codes.ts";

/** A search longer than this is cut: nobody types it, and an engine should not read it. */
export const LONGEST_SEARCH = 200;
/** No list is that long: a farther page is taken for the last one by the page itself. */
const FARTHEST_PAGE = 10_000;

/** A page number, from 1; anything else is the first page. */
export const pageNumber = z.coerce.number().int().min(1).max(FARTHEST_PAGE).catch(1);

/** Words to search: control characters and broken surrogates out, spaces joined, cut to {@link LONGEST_SEARCH}. */
export const words = z
  .string()
  .transform((text) => [...text.replace(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim()].slice(0, LONGEST_SEARCH).join(""))
  .catch("");

/** One of these codes, or nothing: an unknown code in a URL filters nothing, and {@link ignoredFilters} says so. */
const oneOf = <Code extends string>(codes: readonly [Code, ...Code[]]) =>
  z.enum(codes).optional().catch(undefined);

const TERRITORY = /^(R\d{2}|D(\d{2,3}|2[AB]))$/;

export const NEED_ORDERS = ["recents", "alphabet", "echeance"] as const;
export type NeedOrder = (typeof NEED_ORDERS)[number];

/** The filters of the list of needs, as its form sends them. Never fails: what cannot be read is left out. */
export const needsQuery = z.object({
  q: words.default(""),
  theme: oneOf(THEMES),
  /** The key of a région or a département: `R84`, `D26`. */
  territoire: z
    .string()
    .refine((key) => TERRITORY.test(key) && territoryExists(territoryFromKey(key)))
    .optional()
    .catch(undefined),
  objet: oneOf(PURPOSES),
  famille: oneOf(INSTRUMENT_FAMILIES),
  tri: z.enum(NEED_ORDERS).catch("recents"),
  page: pageNumber,
});
export type NeedsFilters = z.infer<typeof needsQuery>;

/** The parameters of this request, the first of each name, read by a schema that never fails. */
export function readQuery<Schema extends z.ZodType>(request: Request, schema: Schema): z.infer<Schema> {
  return schema.parse(firstValues(new URL(request.url).searchParams));
}

function firstValues(parameters: URLSearchParams): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of parameters) if (value !== "" && !(name in values)) values[name] = value;
  return values;
}

/** Names of the filters that were given and could not be read: the page says that it did not use them. */
export function ignoredFilters(request: Request, read: Partial<Record<string, unknown>>): string[] {
  const given = firstValues(new URL(request.url).searchParams);
  return ["theme", "territoire", "objet", "famille"].filter(
    (name) => name in given && read[name] === undefined,
  );
}
