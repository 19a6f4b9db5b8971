import type { Context } from "#app/platform/context.ts";
import { rankNeedsForCriteria } from "#app/pairings/rank-needs-for-criteria.server.ts";
import { openCriteriaOf } from "#db/criteria/read-criteria.ts";
import type { Asked, EngineOrder, Found } from "#search/engine.ts";
import type { NearPlace, SearchView } from "./search-view.server.ts";

export type Wanted = Omit<Asked, "order" | "offset" | "limit"> & {
  view: Pick<SearchView, "order" | "page">;
  place: NearPlace | null;
  size: number;
  /** Whose programmes order the needs, when that order is asked for. */
  financerId: string | null;
};

/** One page of a search, in its order. */
export async function findResults(context: Context, wanted: Wanted): Promise<Found> {
  const { view, place, size, financerId, ...rest } = wanted;
  const asked = { ...rest, offset: (view.page - 1) * size, limit: size };
  if (view.order !== "my-criteria") return context.search.find({ ...asked, order: orderOf(view, place) });
  const ranked = financerId ? await rankForFinancer(context, financerId) : [];
  return findRanked(context, { ...asked, order: { by: "newest" } }, ranked);
}

function orderOf({ order }: Wanted["view"], place: NearPlace | null): EngineOrder {
  if (order === "distance" && place) return { by: "distance", from: place.position };
  return { by: order === "my-criteria" || order === "distance" ? "newest" : order };
}

/** First what matches the programmes, in their order; then everything else that the search finds, the newest first. */
async function findRanked({ search }: Context, asked: Asked, ranked: readonly string[]): Promise<Found> {
  const { offset, limit } = asked;
  const matching = search.find({ ...asked, among: ranked, offset: 0, limit: ranked.length, facets: [] });
  const all = search.find({ ...asked, limit: 0 });
  const found = new Set((await matching).ids);
  const first = ranked.filter((id) => found.has(id));
  const shown = first.slice(offset, offset + limit);
  const rest =
    shown.length === limit
      ? []
      : (
          await search.find({
            ...asked,
            except: ranked,
            offset: Math.max(0, offset - first.length),
            limit: limit - shown.length,
            facets: [],
          })
        ).ids;
  return { ...(await all), ids: [...shown, ...rest] };
}

/**
 * Needs that match a financer's open programmes, as their own pages order them: the first of each programme, then the
 * second of each, so that no programme hides another.
 */
async function rankForFinancer(context: Context, financerId: string): Promise<string[]> {
  const programmes = await openCriteriaOf(context.db, [financerId]);
  const rankings = await Promise.all(programmes.map((one) => rankNeedsForCriteria(context, one)));
  const longest = Math.max(0, ...rankings.map((ranking) => ranking.length));
  const inTurn = Array.from({ length: longest }, (_, rank) =>
    rankings.flatMap((one) => one.slice(rank, rank + 1)),
  );
  return [...new Set(inTurn.flat().map(({ need }) => need.need.id))];
}
