import type { AppLoadContext } from "@remix-run/node";
import { findViewpoint } from "#app/http/find-viewpoint.server.ts";
import { findActor } from "#app/http/session.server.ts";
import { needListLevel } from "#app/http/viewpoint.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { SearchShown } from "#app/ui/search/shown.ts";
import { everything, facetsOf, type SearchKind } from "#domain/search/filters.ts";
import { nameSearch } from "#domain/search/name.ts";
import { ORDER_LABELS } from "#domain/search/order.ts";
import type { Asked, Counted, SearchLevel } from "#search/engine.ts";
import { findResults } from "./find-results.server.ts";
import { findLoosenings } from "./loosen.server.ts";
import { orderCode, readAddress, searchPath, type SearchView } from "./search-view.server.ts";
import { filtersInUse, tellFacets, tellTerritories } from "./tell-facets.server.ts";
import { tellFoundNeeds, tellFoundProgrammes } from "./tell-found.server.ts";
import { tellMap } from "./tell-map.server.ts";

const PAGE_SIZE = 15;

/** Who searches, at which level they read, and what the address asks for: the same for the page and for what is taken away of it. */
export async function readAsked(context: AppLoadContext, request: Request, kind: SearchKind) {
  const [actor, viewpoint] = await Promise.all([
    findActor(request, context),
    findViewpoint(request, context),
  ]);
  const level: SearchLevel = needListLevel(viewpoint) === "verified" ? "verified" : "public";
  const financerId = actor?.active?.kind === "financer" ? actor.active.structureId : null;
  const address = readAddress(request, kind, { hasProgrammes: financerId !== null });
  return { actor, level, financerId, address };
}

/** A page of a search by its address: what it finds as this reader may read it, and what each filter would give. A page beyond the last one is the last one. */
export async function readSearchPage(
  context: AppLoadContext,
  request: Request,
  kind: SearchKind,
): Promise<SearchShown> {
  const { place: site } = context;
  const { level, financerId, address } = await readAsked(context, request, kind);
  const { filters, ignored, view, orders, place, nearUnknown } = address;
  const counted: Counted[] = view.map ? [...facetsOf(kind), "communes"] : facetsOf(kind);
  const asked = { filters, level, today: site.clock.today(), facets: counted };
  const wanted = { ...asked, place, financerId, size: view.map ? 0 : PAGE_SIZE };
  const first = await findResults(site, { ...wanted, view });
  const pages = Math.max(1, Math.ceil(first.total / PAGE_SIZE));
  const page = Math.min(view.page, pages);
  const { ids } =
    page === view.page ? first : await findResults(site, { ...wanted, facets: [], view: { ...view, page } });
  const kept = { ...view, page: 1 };
  return {
    kind,
    name: typeset(nameSearch(filters)),
    words: filters.words,
    near: view.near,
    territory: filters.territory ?? "",
    order: orderCode(view.order, filters),
    orders: orders.map((order) => ({
      value: orderCode(order, filters),
      label: typeset(ORDER_LABELS[order]),
    })),
    total: first.total,
    page,
    pages,
    address: searchPath(filters, kept),
    clear: searchPath(everything(kind)),
    tabs: tabs(filters, kept),
    inUse: filtersInUse(filters, kept),
    ignored,
    notes: nearUnknown ? [nearNote(view.near)] : [],
    facets: tellFacets(filters, first.counts),
    territories: tellTerritories(filters, first.counts),
    loosenings: first.total === 0 ? await findLoosenings(site, loosened(asked)) : [],
    seesSums: level === "verified",
    needs: kind === "needs" ? await tellFoundNeeds(site, ids, { words: filters.words, level }) : [],
    programmes: kind === "criteria" ? await tellFoundProgrammes(site, ids, filters.words) : [],
    map: view.map ? tellMap(filters, first.counts) : null,
  };
}

const loosened = (asked: Omit<Asked, "order" | "offset" | "limit">): Asked => ({
  ...asked,
  order: { by: "newest" },
  offset: 0,
  limit: 0,
  facets: [],
});

const nearNote = (near: string): string =>
  typeset(
    near
      ? `Aucune commune ne s'appelle « ${near} » : l'ordre par distance attend le nom d'une commune ou un code postal.`
      : "Dites près de quelle commune : un nom ou un code postal.",
  );

function tabs(filters: Parameters<typeof searchPath>[0], view: SearchView): SearchShown["tabs"] {
  return [
    { label: "Liste", to: searchPath(filters, { ...view, map: false }), current: !view.map },
    { label: "Carte", to: searchPath(filters, { ...view, map: true }), current: view.map },
  ];
}
