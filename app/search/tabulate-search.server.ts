import type { AppLoadContext } from "@remix-run/node";
import { limitTries } from "#app/accounts/limit-tries.server.ts";
import { problem } from "#app/http/problem.ts";
import { keptBriefs } from "#app/shortlists/kept-briefs.server.ts";
import { briefCells, chosenColumns, EXPORT_COLUMNS, SEARCH_COLUMNS } from "#app/shortlists/export-columns.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { SEARCH_KINDS, type SearchKind } from "#domain/search/filters.ts";
import { nameSearch } from "#domain/search/name.ts";
import { findResults } from "./find-results.server.ts";
import { readAsked } from "./read-search-page.server.ts";
import { searchPath } from "./search-view.server.ts";

/** So many results are taken away at once: the first, in the order of the page. */
export const MOST_TABULATED = 1_000;

/** What a search finds as rows of text, in the chosen columns and at the level that its reader reads on the page. */
export async function tabulateSearch(context: AppLoadContext, request: Request) {
  const { place: site, clientAddress } = context;
  const asked = new URL(request.url).searchParams;
  const kind: SearchKind = SEARCH_KINDS.find((one) => one === asked.get("genre")) ?? "needs";
  const { actor, level, financerId, address } = await readAsked(context, request, kind);
  const person = actor?.accountId ?? clientAddress;
  const allowed = await limitTries(site, "export", { person, address: clientAddress });
  if (!allowed.ok) throw problem("too-many-tries");
  const { filters, view, place } = address;
  const { ids, total } = await findResults(site, {
    filters,
    level,
    today: site.clock.today(),
    facets: [],
    place,
    financerId,
    size: MOST_TABULATED,
    view: { ...view, page: 1 },
  });
  const briefs = await keptBriefs(site.db, kind === "needs" ? "financer" : "organisation", ids, level);
  const columns = chosenColumns(asked.getAll("colonne"), SEARCH_COLUMNS);
  const rows = ids.flatMap((id) => {
    const brief = briefs.get(id);
    if (!brief) return [];
    const cells = briefCells(brief, site.mailer.link(brief.to));
    return [columns.map((column) => cells[column])];
  });
  return {
    name: typeset(nameSearch(filters)),
    back: searchPath(filters, { ...view, page: 1 }),
    heading: columns.map((column) => EXPORT_COLUMNS[column]),
    rows,
    total,
  };
}
