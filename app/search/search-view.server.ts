import { communePosition, searchTerritories } from "#domain/territories/gazetteer.ts";
import { paths, type SearchQuery } from "#app/http/paths.ts";
import { searchFromParameters, searchToParameters } from "#domain/search/address.ts";
import { LONGEST_WORDS, type SearchFilters, type SearchKind, tidyWords } from "#domain/search/filters.ts";
import { ORDER_CODES, orderOfCode, ordersFor, type SearchOrder } from "#domain/search/order.ts";
import type { Position } from "#domain/territories/position.ts";

/** How the answer to a search is looked at: its order, its page, as a list or a map. All of it is in the address. */
export type SearchView = {
  order: SearchOrder;
  /** What was typed to say near which commune; kept as typed. */
  near: string;
  page: number;
  map: boolean;
};

export type NearPlace = { label: string; position: Position };

const FARTHEST_PAGE = 1_000_000;

/** The search and the view that an address asks for. Never fails; `ignored` names what it could not read. */
export function readAddress(
  request: Request,
  kind: SearchKind,
  { hasProgrammes }: { hasProgrammes: boolean },
) {
  const parameters = new URL(request.url).searchParams;
  const { filters, ignored } = searchFromParameters(kind, parameters);
  const orders = ordersFor(kind, { words: filters.words, hasProgrammes });
  const near = tidyWords(parameters.get("pres") ?? "").slice(0, LONGEST_WORDS);
  const place = near ? findPlace(near) : null;
  const asked = orderOfCode(parameters.get("tri"));
  const usual: SearchOrder = filters.words ? "relevance" : "newest";
  const order = asked && orders.includes(asked) && (asked !== "distance" || place) ? asked : usual;
  const page = Number(parameters.get("page") ?? 1);
  const view: SearchView = {
    order,
    near,
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, FARTHEST_PAGE) : 1,
    map: parameters.get("vue") === "carte",
  };
  return { filters, ignored, view, orders, place, nearUnknown: asked === "distance" && !place };
}

/** The commune that somebody means by what they type, if its place is known. */
function findPlace(typed: string): NearPlace | null {
  const [found] = searchTerritories(typed, { levels: ["COMMUNE"], limit: 1 });
  const position = found ? communePosition(found.code) : null;
  return found && position ? { label: found.label, position } : null;
}

/** An order as the form and the address name it; the usual one has no name, so that it follows the words as they come and go. */
export function orderCode(order: SearchOrder, { words }: SearchFilters): string {
  const usual: SearchOrder = words ? "relevance" : "newest";
  return order === usual ? "" : ORDER_CODES[order];
}

/** The address of a search, looked at so. What is usual is left out, so that one search has one address. */
export function searchPath(filters: SearchFilters, view: Partial<SearchView> = {}): string {
  const query: SearchQuery = {};
  for (const name of new Set(searchToParameters(filters).keys()))
    query[name] = searchToParameters(filters).getAll(name);
  if (view.order) query.tri = orderCode(view.order, filters);
  if (view.near) query.pres = view.near;
  if (view.map) query.vue = "carte";
  if (view.page) query.page = view.page;
  return filters.kind === "needs" ? paths.needs(query) : paths.financers(query);
}
