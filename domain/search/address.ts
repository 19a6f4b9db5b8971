import {
  type Facet,
  FACETS,
  facetsOf,
  type SearchFilters,
  type SearchKind,
  searchFiltersSchema,
  valuesOf,
} from "./filters.ts";

/** The names of the filters in an address. */
export const PARAMETERS: Record<Facet, string> = {
  themes: "theme",
  territory: "territoire",
  amounts: "montant",
  families: "famille",
  legalForms: "forme",
  stages: "stade",
  purposes: "objet",
  zonings: "zonage",
  deadline: "echeance",
  verified: "verifie",
  financerTypes: "type",
};
export const WORDS_PARAMETER = "q";

/** No filter has as many values: what is beyond is not read. */
const MOST_VALUES = 50;

/** A search as the parameters of an address, always in the same order; the kind is in the path. */
export function searchToParameters(filters: SearchFilters): URLSearchParams {
  const parameters = new URLSearchParams();
  if (filters.words) parameters.set(WORDS_PARAMETER, filters.words);
  for (const facet of facetsOf(filters.kind))
    for (const value of valuesOf(filters, facet)) parameters.append(PARAMETERS[facet], value);
  return parameters;
}

/**
 * The search that an address asks for. Never fails: what cannot be read asks nothing, and its parameter is named in
 * `ignored`, so that the page says so.
 */
export function searchFromParameters(
  kind: SearchKind,
  parameters: URLSearchParams,
): { filters: SearchFilters; ignored: string[] } {
  const read: Record<string, unknown> = { kind, words: parameters.get(WORDS_PARAMETER) ?? "" };
  const ignored: string[] = [];
  const known = facetsOf(kind);
  for (const facet of FACETS) {
    const given = parameters.getAll(PARAMETERS[facet]).slice(0, MOST_VALUES).filter(Boolean);
    if (given.length === 0) continue;
    const readable = known.includes(facet) ? given.filter((value) => isReadable(facet, value)) : [];
    if (readable.length < given.length) ignored.push(PARAMETERS[facet]);
    if (readable.length > 0) read[facet] = asField(facet, readable);
  }
  return { filters: searchFiltersSchema.parse(read), ignored };
}

const isReadable = (facet: Facet, value: string): boolean =>
  facet === "verified"
    ? value === "oui"
    : searchFiltersSchema.shape[facet].safeParse(asField(facet, [value])).success;

/** One value where a filter takes one, the first; a list where it takes several. */
function asField(facet: Facet, values: string[]): unknown {
  if (facet === "verified") return true;
  if (facet === "territory" || facet === "deadline") return values[0];
  return [...new Set(values)];
}
