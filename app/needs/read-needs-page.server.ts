import type { AppLoadContext } from "@remix-run/node";
import { listOpenNeeds, type NeedOrder as StoredOrder } from "#db/needs/read-needs.ts";
import type { NeedsQuery } from "#app/http/paths.ts";
import {
  ignoredFilters,
  type NeedOrder,
  type NeedsFilters,
  needsQuery,
  readQuery,
} from "#app/http/read-query.server.ts";
import { findViewpoint } from "#app/http/find-viewpoint.server.ts";
import { needListLevel } from "#app/http/viewpoint.server.ts";
import { allDepartements, allRegions, territoryLabel } from "#domain/territories/gazetteer.ts";
import { territoryFromKey } from "#domain/territories/territory.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { instrumentsOfFamily } from "#domain/vocabulary/instruments.ts";
import { instrumentFamilyLabel, purposeLabel, themeLabel } from "#domain/vocabulary/labels.ts";
import { tellNeedBriefly } from "./tell-need.server.ts";

const PAGE_SIZE = 15;

const ORDERS: Record<NeedOrder, StoredOrder> = { recents: "newest", echeance: "deadline", alphabet: "title" };

/** A page of the published needs by the filters of the address. A page beyond the last one is the last one. */
export async function readNeedsPage(context: AppLoadContext, request: Request) {
  const { db } = context.place;
  const level = needListLevel(await findViewpoint(request, context));
  const filters = readQuery(request, needsQuery);
  const ask = (page: number) => listOpenNeeds(db, stored(filters), { page, size: PAGE_SIZE });
  const asked = await ask(filters.page);
  const pages = Math.max(1, Math.ceil(asked.total / PAGE_SIZE));
  const page = Math.min(filters.page, pages);
  const { needs, total } = page === filters.page ? asked : await ask(page);
  return {
    filters: { ...filters, page },
    needs: needs.map(({ need }) => tellNeedBriefly(need, level)),
    total,
    pages,
    inUse: filtersInUse(filters),
    ignored: ignoredFilters(request, filters),
    territories: territoryChoices(),
    seesSums: level !== "public",
  };
}

const stored = ({ q, theme, territoire, objet, famille, tri }: NeedsFilters) => ({
  words: q || undefined,
  themes: theme && [theme],
  territory: territoire,
  purpose: objet,
  instruments: famille && instrumentsOfFamily(famille).map(({ code }) => code),
  order: ORDERS[tri],
});

/** Regions and départements, as the filter offers them. */
const territoryChoices = () => [
  { heading: "Régions", options: allRegions().map(({ code, name }) => ({ value: `R${code}`, label: name })) },
  {
    heading: "Départements",
    options: allDepartements().map(({ code, name }) => ({ value: `D${code}`, label: `${code} ${name}` })),
  },
];

type FilterInUse = { label: string; without: NeedsQuery };

/** The filters in use, each with the query that takes it away. */
function filtersInUse({ q, theme, territoire, objet, famille, tri }: NeedsFilters): FilterInUse[] {
  const query: NeedsQuery = { q, theme, territoire, objet, famille, tri };
  const used: [keyof NeedsQuery, string | undefined | ""][] = [
    ["q", q && quoted(q)],
    ["theme", theme && themeLabel(theme)],
    ["territoire", territoire && territoryLabel(territoryFromKey(territoire))],
    ["objet", objet && purposeLabel(objet)],
    ["famille", famille && instrumentFamilyLabel(famille)],
  ];
  return used.flatMap(([name, label]) =>
    label ? [{ label, without: { ...query, [name]: undefined } }] : [],
  );
}
