import type { AppLoadContext } from "@remix-run/node";
import { findViewpoint } from "#app/http/find-viewpoint.server.ts";
import { needListLevel } from "#app/http/viewpoint.server.ts";
import type { FoundNeed, FoundProgramme } from "#app/ui/search/shown.ts";
import { everything, type SearchKind, tidyWords } from "#domain/search/filters.ts";
import type { Asked, SearchLevel } from "#search/engine.ts";
import { searchPath } from "./search-view.server.ts";
import { tellFoundNeeds, tellFoundProgrammes } from "./tell-found.server.ts";

const SHOWN = 5;

export type HomeSearch = {
  words: string;
  needs: { total: number; to: string; first: FoundNeed[] };
  programmes: { total: number; to: string; first: FoundProgramme[] };
};

/** The first needs and the first programmes that the words of the address find, and how many there are of each. */
export async function readHomeSearch(
  context: AppLoadContext,
  request: Request,
  shown = SHOWN,
): Promise<HomeSearch> {
  const words = tidyWords(new URL(request.url).searchParams.get("q") ?? "");
  const level: SearchLevel =
    needListLevel(await findViewpoint(request, context)) === "verified" ? "verified" : "public";
  const { place } = context;
  const filters = (kind: SearchKind) => ({ ...everything(kind), words });
  const asked = (kind: SearchKind): Asked => ({
    filters: filters(kind),
    level,
    today: place.clock.today(),
    order: { by: words ? "relevance" : "newest" },
    offset: 0,
    limit: shown,
    facets: [],
  });
  const [needs, programmes] = await Promise.all([
    place.search.find(asked("needs")),
    place.search.find(asked("criteria")),
  ]);
  return {
    words,
    needs: {
      total: needs.total,
      to: searchPath(filters("needs")),
      first: await tellFoundNeeds(place, needs.ids, { words, level }),
    },
    programmes: {
      total: programmes.total,
      to: searchPath(filters("criteria")),
      first: await tellFoundProgrammes(place, programmes.ids, words),
    },
  };
}
