import { typeset } from "#app/ui/french-typography.ts";
import { DEPARTEMENT_SHAPES, MAP_CREDIT } from "#app/ui/map/departements.ts";
import { MAP_VIEW_BOX } from "#app/ui/map/drawings.ts";
import { communeOnMap } from "#app/ui/map/map-point.ts";
import type { CommuneMapShown } from "#app/ui/search/commune-map.tsx";
import type { MapShown } from "#app/ui/search/shown.ts";
import { ANY } from "#domain/search/facet-codes.ts";
import type { SearchFilters } from "#domain/search/filters.ts";
import { ancestors, departementByCode, territoryLabel } from "#domain/territories/gazetteer.ts";
import { territoryFromKey, territoryKey } from "#domain/territories/territory.ts";
import type { FacetCounts } from "#search/engine.ts";
import { searchPath } from "./search-view.server.ts";

/** What a search finds on the map: by département, and by commune in the département that is chosen. */
export function tellMap(filters: SearchFilters, counts: FacetCounts): MapShown {
  const own = counts.territory ?? new Map<string, number>();
  return {
    viewBox: MAP_VIEW_BOX,
    credit: MAP_CREDIT,
    everywhere: own.get(ANY) ?? 0,
    areas: DEPARTEMENT_SHAPES.map(({ code, name }) => {
      const key = territoryKey({ level: "DEPARTEMENT", code });
      return {
        code,
        name: typeset(name),
        count: own.get(key) ?? 0,
        to: searchPath({ ...filters, territory: key }, { map: true }),
      };
    }),
    zoom: tellZoom(filters, counts),
  };
}

function tellZoom(filters: SearchFilters, counts: FacetCounts): CommuneMapShown | null {
  const { territory } = filters;
  if (territory === null) return null;
  const key = [territory, ...ancestors(territory)].find((one) => one.startsWith("D"));
  const code = key?.slice(1);
  if (!key || !code) return null;
  const shape = DEPARTEMENT_SHAPES.find((one) => one.code === code);
  const inCommunes = [...(counts.communes ?? [])].filter(([one]) => ancestors(one).includes(key));
  return {
    code,
    name: typeset(departementByCode(code)?.name ?? code),
    outline: shape?.drawnAs === "outline" ? { path: shape.path, viewBox: boxAround(shape.path) } : null,
    communes: inCommunes
      .map(([one, count]) => ({
        code: one.slice(1),
        name: typeset(territoryLabel(territoryFromKey(one))),
        count,
        to: searchPath({ ...filters, territory: one }),
        point: communeOnMap(one.slice(1)),
      }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "fr")),
    all: counts.territory?.get(key) ?? 0,
    toList: searchPath({ ...filters, territory: key }),
    back: searchPath({ ...filters, territory: null }, { map: true }),
  };
}

/** The frame of an outline that is drawn with relative lines, with some air around it. */
function boxAround(path: string): string {
  let [x, y] = [0, 0];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [, command = "", numbers = ""] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const given = (numbers.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    for (let at = 0; at + 1 < given.length; at += 2) {
      const absolute = command === command.toUpperCase();
      [x, y] = absolute ? [given[at]!, given[at + 1]!] : [x + given[at]!, y + given[at + 1]!];
      [left, right, top, bottom] = [
        Math.min(left, x),
        Math.max(right, x),
        Math.min(top, y),
        Math.max(bottom, y),
      ];
    }
  }
  const air = 4;
  return [left - air, top - air, right - left + 2 * air, bottom - top + 2 * air].join(" ");
}
