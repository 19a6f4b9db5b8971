import { and, asc, eq, inArray, notInArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Database } from "#db/client.ts";
import { criteria } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import { needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";
import { AMOUNT_CODES, amountRangeOf, FACETS, type Facet, type SearchKind } from "#domain/search/filters.ts";
import type { Position } from "#domain/territories/position.ts";
import type { Asked, EngineOrder, FacetCounts, Found, SearchLevel } from "../engine.ts";
import { conditionsOf, countDeadlines, facetField, stillOpen } from "../filters/conditions.ts";
import { NO_END } from "../possible/fields.ts";
import { CRITERIA_SQL, NEED_SQL } from "./fields.ts";
import { printSql, type SqlField } from "./print-sql.ts";
import { wordQueries } from "./word-queries.ts";

/** Where one kind is kept, and how searches read it there. */
type Source = {
  id: PgColumn;
  from: SQL;
  isOpen: SQL;
  words: PgColumn;
  detailedWords: PgColumn | null;
  facetCodes: PgColumn;
  publishedAt: PgColumn;
  /** The deadline as a number; {@link NO_END}: none. */
  day: SQL;
  verified: SQL;
  fields: Record<string, SqlField>;
  order: (order: EngineOrder, level: SearchLevel) => SQL[];
};

const facetFields = (column: PgColumn): Record<string, SqlField> =>
  Object.fromEntries(
    FACETS.map((facet) => [facetField(facet), { list: sql`${column}`, prefix: `${facet}:` }]),
  );

const needDay = sql`coalesce(to_char(${needs.deadline}, 'YYYYMMDD')::int, ${NO_END}::int)`;
const criteriaDay = sql`coalesce(to_char(${criteria.validUntil}, 'YYYYMMDD')::int, ${NO_END}::int)`;
const isVerified = sql`case when ${financers.verifiedAt} is null then 'non' else 'oui' end`;
const newestFirst = (column: PgColumn): SQL => sql`${column} desc nulls last`;

const SOURCES: Record<SearchKind, Source> = {
  needs: {
    id: needs.id,
    from: sql`${needs} inner join ${organisations} on ${organisations.id} = ${needs.organisationId}`,
    isOpen: inArray(needs.status, [...OPEN_NEED_STATUSES]),
    words: needs.words,
    detailedWords: needs.detailedWords,
    facetCodes: needs.facetCodes,
    publishedAt: needs.publishedAt,
    day: needDay,
    verified: sql`'non'::text`,
    fields: { ...NEED_SQL, ...facetFields(needs.facetCodes), deadlineOn: { one: needDay } },
    order: (order, level) => {
      if (order.by === "distance") return [sql`${distance(order.from)} asc nulls last`];
      if (order.by === "smallest") return [sql`${needAmount(level)} asc`, newestFirst(needs.publishedAt)];
      if (order.by === "largest") return [sql`${needAmount(level)} desc`, newestFirst(needs.publishedAt)];
      return order.by === "deadline" ? [sql`${needDay} asc`] : [newestFirst(needs.publishedAt)];
    },
  },
  criteria: {
    id: criteria.id,
    from: sql`${criteria} inner join ${financers} on ${financers.id} = ${criteria.financerId}`,
    isOpen: eq(criteria.status, "open"),
    words: criteria.words,
    detailedWords: null,
    facetCodes: criteria.facetCodes,
    publishedAt: criteria.publishedAt,
    day: criteriaDay,
    verified: isVerified,
    fields: {
      ...CRITERIA_SQL,
      ...facetFields(criteria.facetCodes),
      [facetField("verified")]: { one: isVerified },
      validUntil: { one: criteriaDay },
    },
    order: (order) => {
      if (order.by === "smallest") return [sql`${criteria.ticketMin} asc nulls last`];
      if (order.by === "largest") return [sql`${criteria.ticketMax} desc nulls last`];
      return order.by === "deadline" ? [sql`${criteriaDay} asc`] : [newestFirst(criteria.publishedAt)];
    },
  },
};

const BOUNDS = AMOUNT_CODES.slice(1).map((code) => amountRangeOf(code).from);

/** The exact sum orders only what those see who may read it; for the public the range does. */
const needAmount = (level: SearchLevel): SQL =>
  level === "verified"
    ? sql`${needs.amountSought}`
    : sql`width_bucket(${needs.amountSought}::bigint, ${sql.param(BOUNDS)}::bigint[])`;

/** Grows with the distance as the crow flies: the haversine's own square. */
const distance = ({ latitude, longitude }: Position): SQL =>
  sql`power(sin(radians(${needs.latitude} - ${latitude}::float8) / 2), 2) + cos(radians(${latitude}::float8)) * cos(radians(${needs.latitude})) * power(sin(radians(${needs.longitude} - ${longitude}::float8) / 2), 2)`;

/** What a search asks of every row, whatever the facet that is counted: that it is open, its words, its age. */
type Base = { source: Source; where: SQL; rank: SQL | null };

async function baseOf(
  db: Database,
  { filters, level, today, publishedAfter, among, except }: Asked,
): Promise<Base> {
  const source = SOURCES[filters.kind];
  const words = await wordQueries(db, filters.words);
  const open = stillOpen(filters, today);
  const { detailedWords } = source;
  const matches = words.map((query) =>
    level === "verified" && detailedWords
      ? sql`(${source.words} @@ ${query} or ${detailedWords} @@ ${query})`
      : sql`${source.words} @@ ${query}`,
  );
  const where = and(
    source.isOpen,
    open ? printSql(open, source.fields) : undefined,
    ...matches,
    publishedAfter ? sql`${source.publishedAt} > ${publishedAfter}::timestamptz` : undefined,
    among ? inArray(source.id, [...among]) : undefined,
    except && except.length > 0 ? notInArray(source.id, [...except]) : undefined,
  );
  const rank = words.length > 0 ? sql`ts_rank(${source.words}, ${sql.join(words, sql` || `)})` : null;
  return { source, where: where!, rank };
}

/** One page of ids, and beside it the total and the counts, in one pass over what the words find. */
export async function find(db: Database, asked: Asked): Promise<Found> {
  const base = await baseOf(db, asked);
  const { source, rank } = base;
  const conditions = sqlConditions(asked, source);
  const order =
    asked.order.by === "relevance" && rank
      ? [sql`${rank} desc`, newestFirst(source.publishedAt)]
      : source.order(asked.order, asked.level);
  const page = db.execute<{ id: string }>(
    sql`select ${source.id} as id from ${source.from} where ${and(base.where, ...conditions.values())} order by ${sql.join([...order, asc(source.id)], sql`, `)} limit ${asked.limit} offset ${asked.offset}`,
  );
  const [rows, { total, counts }] = await Promise.all([page, count(db, asked, base)]);
  return { ids: rows.map((row) => row.id), total, counts };
}

const sqlConditions = ({ filters, today }: Asked, { fields }: Source): Map<Facet, SQL> =>
  new Map(
    [...conditionsOf(filters, today)].map(([facet, condition]) => [facet, printSql(condition, fields)]),
  );

export async function countOne(db: Database, asked: Asked): Promise<number> {
  return (await count(db, { ...asked, facets: [] }, await baseOf(db, asked))).total;
}

/** So many rows have this value: they fail no filter, or the one of this facet alone. */
type Row = {
  of_what: "total" | "code" | "deadline" | "verified";
  value: string;
  failed: string | null;
  of: number;
};

/**
 * A row counts for a facet when all other filters are met: it fails none, or that one alone. So each value says how many
 * there would be with it, beside those that are chosen already.
 */
async function count(db: Database, asked: Asked, { source, where }: Base): Promise<Omit<Found, "ids">> {
  const conditions = sqlConditions(asked, source);
  if (asked.facets.length === 0) {
    const [row] = await db.execute<{ of: number }>(
      sql`select count(*)::int as of from ${source.from} where ${and(where, ...conditions.values())}`,
    );
    return { total: row?.of ?? 0, counts: {} };
  }
  const failures = [...conditions].map(
    ([facet, met]) => sql`case when ${met} then null else ${facet}::text end`,
  );
  const failed =
    failures.length === 0
      ? sql`'{}'::text[]`
      : sql`array_remove(array[${sql.join(failures, sql`, `)}]::text[], null)`;
  const rows = await db.execute<Row>(sql`
    with matched as materialized (
      select ${source.facetCodes} as codes, ${source.day} as day, ${source.verified} as verified, ${failed} as failed
      from ${source.from} where ${where}
    ), near as materialized (
      select codes, day, verified, failed[1] as failed from matched where cardinality(failed) <= 1
    )
    select 'total' as of_what, '' as value, failed, count(*)::int as of from near group by failed
    union all
    select 'code', code, failed, count(*)::int from near, unnest(codes) as code group by code, failed
    union all
    select 'deadline', day::text, failed, count(*)::int from near group by day, failed
    union all
    select 'verified', verified, failed, count(*)::int from near group by verified, failed`);
  const total = rows.find(({ of_what, failed: by }) => of_what === "total" && by === null)?.of ?? 0;
  return { total, counts: countsOf(rows, asked) };
}

/** Sorted here, by facet, among the few hundred values that are left: in the database each row would be taken apart. */
function countsOf(rows: readonly Row[], { facets, today }: Asked): FacetCounts {
  const found = new Map<string, Map<string, number>>(facets.map((facet) => [facet, new Map()]));
  for (const { of_what, value, failed, of } of rows) {
    const colon = of_what === "code" ? value.indexOf(":") : -1;
    const facet = of_what === "code" ? value.slice(0, colon) : of_what;
    const counted = failed === null || failed === facet ? found.get(facet) : undefined;
    const code = value.slice(colon + 1);
    counted?.set(code, (counted.get(code) ?? 0) + of);
  }
  const counts: FacetCounts = {};
  for (const facet of facets) {
    const own = found.get(facet)!;
    counts[facet] =
      facet === "deadline"
        ? countDeadlines(
            [...own].map(([code, of]) => [Number(code), of] as const),
            today,
          )
        : own;
  }
  return counts;
}
