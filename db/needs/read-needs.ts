import { and, arrayOverlaps, asc, count, desc, eq, gt, inArray, or, type SQL, sql, sum } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { needPlanLines, needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { PlanLine } from "#domain/needs/plan.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";
import { ancestors } from "#domain/territories/containment.ts";
import type { TerritoryKey } from "#domain/territories/territory.ts";
import type { Instrument, Purpose, Theme } from "#domain/vocabulary/codes.ts";
import { type NeedRecord, needFromRow, needSelection } from "./need-row.ts";

const isOpen = inArray(needs.status, [...OPEN_NEED_STATUSES]);

const selectNeeds = (db: Queryable) =>
  db.select(needSelection).from(needs).innerJoin(organisations, eq(needs.organisationId, organisations.id));

/** The need of this id that anyone may read: null when it is a draft, paused, over, or does not exist. */
export async function findOpenNeed(db: Queryable, id: string): Promise<NeedRecord | null> {
  const [row] = await selectNeeds(db).where(and(eq(needs.id, id), isOpen));
  return row ? needFromRow(row) : null;
}

/** Open needs of these ids, in no order; those that are open no more are missing. */
export async function findOpenNeeds(db: Queryable, ids: readonly string[]): Promise<NeedRecord[]> {
  if (ids.length === 0) return [];
  const rows = await selectNeeds(db).where(and(inArray(needs.id, [...ids]), isOpen));
  return rows.map(needFromRow);
}

/** Open needs of these organisations, in no order. */
export async function openNeedsOf(db: Queryable, organisationIds: readonly string[]): Promise<NeedRecord[]> {
  if (organisationIds.length === 0) return [];
  const rows = await selectNeeds(db).where(and(inArray(needs.organisationId, [...organisationIds]), isOpen));
  return rows.map(needFromRow);
}

/** Every open need. */
export async function allOpenNeeds(db: Queryable): Promise<NeedRecord[]> {
  return (await selectNeeds(db).where(isOpen).orderBy(asc(needs.id))).map(needFromRow);
}

/** Every need, whatever its status: for the export. */
export async function allNeeds(db: Queryable): Promise<NeedRecord[]> {
  return (await selectNeeds(db).orderBy(asc(needs.id))).map(needFromRow);
}

/** Needs of these ids, whatever their status, in no order. */
export async function findNeeds(db: Queryable, ids: readonly string[]): Promise<NeedRecord[]> {
  if (ids.length === 0) return [];
  return (await selectNeeds(db).where(inArray(needs.id, [...ids]))).map(needFromRow);
}

/** The next needs after this id, whatever their status: a long list in pieces. */
export async function needsAfter(db: Queryable, id: string, most: number): Promise<NeedRecord[]> {
  return (await selectNeeds(db).where(gt(needs.id, id)).orderBy(asc(needs.id)).limit(most)).map(needFromRow);
}

export async function planOf(db: Queryable, needId: string): Promise<PlanLine[]> {
  const { side, label, euros, status } = needPlanLines;
  const rows = await db
    .select({ side, label, euros, status })
    .from(needPlanLines)
    .where(eq(needPlanLines.needId, needId))
    .orderBy(asc(needPlanLines.rank));
  return rows.map(
    ({ status: sure, ...line }) => (line.side === "expense" ? line : { ...line, status: sure }) as PlanLine,
  );
}

export type NeedOrder = "newest" | "deadline" | "amount" | "title";

export type NeedFilter = {
  /** Words of the title, the summary, the story or the organisation's name; accents and endings do not matter. */
  words?: string;
  /** One of them at least, main or not; none given: any. */
  themes?: readonly Theme[];
  territory?: TerritoryKey;
  purpose?: Purpose;
  instruments?: readonly Instrument[];
  order?: NeedOrder;
};

/** A page of open needs, counted from 1, and how many there are in all. */
export async function listOpenNeeds(
  db: Queryable,
  filter: NeedFilter,
  { page, size }: { page: number; size: number },
): Promise<{ needs: NeedRecord[]; total: number }> {
  const where = and(isOpen, ...conditions(filter));
  const [counted] = await db
    .select({ total: count() })
    .from(needs)
    .innerJoin(organisations, eq(needs.organisationId, organisations.id))
    .where(where);
  const rows = await selectNeeds(db)
    .where(where)
    .orderBy(...ORDERS[filter.order ?? "newest"], asc(needs.id))
    .limit(size)
    .offset((page - 1) * size);
  return { needs: rows.map(needFromRow), total: counted?.total ?? 0 };
}

/** Of every open need that the filter keeps, where its headquarters are: for an order that the database does not know. */
export async function locateOpenNeeds(
  db: Queryable,
  filter: NeedFilter,
): Promise<{ id: string; title: string; headquarters: string }[]> {
  return db
    .select({ id: needs.id, title: needs.title, headquarters: organisations.headquarters })
    .from(needs)
    .innerJoin(organisations, eq(needs.organisationId, organisations.id))
    .where(and(isOpen, ...conditions(filter)))
    .orderBy(...ORDERS.title, asc(needs.id));
}

const ORDERS: Record<NeedOrder, SQL[]> = {
  newest: [sql`${needs.publishedAt} desc nulls last`],
  deadline: [sql`${needs.deadline} asc nulls last`],
  amount: [desc(needs.amountSought)],
  title: [sql`${needs.title} collate "fr-x-icu"`],
};

function conditions({ words, themes, territory, purpose, instruments }: NeedFilter): (SQL | undefined)[] {
  return [
    themes?.length &&
      or(inArray(needs.primaryTheme, [...themes]), arrayOverlaps(needs.secondaryThemes, [...themes])),
    purpose && eq(needs.purpose, purpose),
    instruments && arrayOverlaps(needs.instruments, [...instruments]),
    // In the territory or around it: a need of the whole région is one of each of its départements.
    territory &&
      sql`(${territory} = any(${needs.actionUp}) or ${arrayOverlaps(needs.actionKeys, [...ancestors(territory)])})`,
    words && matches(words),
  ].filter((condition) => typeof condition === "object") as SQL[];
}

function matches(words: string): SQL {
  const query = sql`websearch_to_tsquery('public.french_plain', ${words})`;
  return sql`(${needs.words} @@ ${query} or unaccent(${organisations.name}) ilike unaccent(${`%${escapeLike(words)}%`}))`;
}

const escapeLike = (words: string): string => words.replace(/[\\%_]/g, (sign) => `\\${sign}`);

export type NeedsSum = { needs: number; organisations: number; sought: number };

/** How many open needs there are, of how many organisations, and what they seek together, in whole euros. */
export async function sumOpenNeeds(db: Queryable): Promise<NeedsSum> {
  const [row] = await db
    .select({
      needs: count(),
      organisations: sql<number>`count(distinct ${needs.organisationId})::int`,
      sought: sum(needs.amountSought).mapWith(Number),
    })
    .from(needs)
    .where(isOpen);
  return row ? { ...row, sought: row.sought ?? 0 } : { needs: 0, organisations: 0, sought: 0 };
}

/** How many open needs have their headquarters in each département, by its code. */
export async function countOpenNeedsByDepartement(db: Queryable): Promise<Map<string, number>> {
  const departement = sql<string>`case when ${organisations.headquarters} ~ '^9[78]' then left(${organisations.headquarters}, 3) else left(${organisations.headquarters}, 2) end`;
  const rows = await db
    .select({ departement, needs: count() })
    .from(needs)
    .innerJoin(organisations, eq(needs.organisationId, organisations.id))
    .where(isOpen)
    .groupBy(departement);
  return new Map(rows.map((row) => [row.departement, row.needs]));
}
