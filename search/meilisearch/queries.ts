import type { MultiSearchQuery } from "meilisearch";
import type { Facet } from "#domain/search/filters.ts";
import { tellingWords } from "#domain/search/words.ts";
import type { Asked, Counted, EngineOrder, FacetCounts, SearchLevel } from "../engine.ts";
import {
  conditionsOf,
  countDeadlines,
  DEADLINE_FIELD,
  facetField,
  stillOpen,
} from "../filters/conditions.ts";
import { all, type Condition } from "../possible/condition.ts";
import { instantOf } from "./documents.ts";
import { printFilter } from "./print-filter.ts";
import { SEARCHED } from "./settings.ts";

/** One query of a multi-search, and which facets are read from its answer. */
export type Query = { query: MultiSearchQuery; counts: Counted[] };

/**
 * A search as the queries that answer it in one request: the page with the counts of the facets that are not used, and one
 * without hits for each facet that is, so that its own values say what they would give. Null: nothing can be found.
 */
export function queriesFor(asked: Asked, indexUid: string): Query[] | null {
  const { facets, limit, offset } = asked;
  const conditions = conditionsOf(asked.filters, asked.today);
  const filter = filterOf(asked, conditions);
  if (filter === null) return null;
  const base = { indexUid, ...wordsOf(asked), attributesToRetrieve: ["id"] };
  const counts = facets.filter((facet) => !conditions.has(facet as Facet));
  const names = counts.map((facet) => fieldOf(asked, facet));
  const total = { ...base, filter, facets: names, page: 1, hitsPerPage: 0 };
  const page = { ...base, filter, ...sortOf(asked.order, asked), limit, offset };
  const withoutOne = facets.flatMap((facet): Query[] => {
    if (!conditions.has(facet as Facet)) return [];
    const others = new Map([...conditions].filter(([other]) => other !== facet));
    const query = { ...base, filter: filterOf(asked, others) ?? "", facets: [fieldOf(asked, facet)] };
    return [{ query: { ...query, page: 1, hitsPerPage: 0 }, counts: [facet] }];
  });
  return [{ query: page, counts: [] }, { query: total, counts }, ...withoutOne];
}

/** How many a search finds, as one query without hits. */
export function countQuery(asked: Asked, indexUid: string): MultiSearchQuery | null {
  const filter = filterOf(asked, conditionsOf(asked.filters, asked.today));
  if (filter === null) return null;
  return { indexUid, ...wordsOf(asked), filter, attributesToRetrieve: ["id"], page: 1, hitsPerPage: 0 };
}

/** The telling words alone, folded: no quote and no dash of what was typed is an operator. */
function wordsOf({ filters, level }: Pick<Asked, "filters" | "level">) {
  return {
    q: tellingWords(filters.words).join(" "),
    matchingStrategy: "all" as const,
    attributesToSearchOn: SEARCHED[filters.kind][level],
  };
}

function filterOf(asked: Asked, conditions: ReadonlyMap<Facet, Condition>): string | null {
  const { among, except, filters, publishedAfter, today } = asked;
  if (among?.length === 0) return null;
  const printed = printFilter(all(...conditions.values(), stillOpen(filters, today)));
  if (printed === null) return null;
  const parts = [
    printed,
    publishedAfter ? `publishedAt > ${instantOf(publishedAfter)}` : "",
    among ? `id IN [${among.map(quote).join(", ")}]` : "",
    except && except.length > 0 ? `id NOT IN [${except.map(quote).join(", ")}]` : "",
  ];
  return parts.filter(Boolean).join(" AND ");
}

const quote = (id: string): string => JSON.stringify(id);

function sortOf(order: EngineOrder, asked: Asked): { sort?: string[] } {
  const { filters, level } = asked;
  if (order.by === "relevance") return filters.words ? {} : { sort: ["publishedAt:desc"] };
  if (order.by === "newest") return { sort: ["publishedAt:desc"] };
  if (order.by === "deadline") return { sort: [`${DEADLINE_FIELD[filters.kind]}:asc`] };
  if (order.by === "distance") {
    const { latitude, longitude } = order.from;
    return {
      sort: filters.kind === "needs" ? [`_geoPoint(${latitude}, ${longitude}):asc`] : ["publishedAt:desc"],
    };
  }
  return { sort: [amountSort(order.by, filters.kind, level)] };
}

/** The exact sum orders only what those see who may read it; for the public the range does, and then the day. */
function amountSort(by: "smallest" | "largest", kind: Asked["filters"]["kind"], level: SearchLevel): string {
  if (kind === "criteria") return by === "smallest" ? "ticketMin:asc" : "ticketMax:desc";
  return `${level === "verified" ? "sought" : "rangeRank"}:${by === "smallest" ? "asc" : "desc"}`;
}

const fieldOf = ({ filters }: Asked, facet: Counted): string =>
  facet === "deadline"
    ? DEADLINE_FIELD[filters.kind]
    : facet === "communes"
      ? "facet.communes"
      : facetField(facet);

/** What one answer counts, as the port has it. */
export function readCounts(
  asked: Asked,
  counted: readonly Counted[],
  distribution: Record<string, Record<string, number>>,
): FacetCounts {
  const counts: FacetCounts = {};
  for (const facet of counted) {
    const of = Object.entries(distribution[fieldOf(asked, facet)] ?? {});
    counts[facet] =
      facet === "deadline"
        ? countDeadlines(
            of.map(([day, count]) => [Number(day), count] as const),
            asked.today,
          )
        : new Map(of);
  }
  return counts;
}
