import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { criteria } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import { type CriteriaRecord, criteriaFromRow, criteriaSelection } from "./criteria-row.ts";

const isOpen = eq(criteria.status, "open");

const selectCriteria = (db: Queryable) =>
  db.select(criteriaSelection).from(criteria).innerJoin(financers, eq(criteria.financerId, financers.id));

/** The programme of this id that anyone may read: null when it is a draft, paused, closed, or does not exist. */
export async function findOpenCriteria(db: Queryable, id: string): Promise<CriteriaRecord | null> {
  const [row] = await selectCriteria(db).where(and(eq(criteria.id, id), isOpen));
  return row ? criteriaFromRow(row) : null;
}

/** Open programmes of these ids, in no order; those that are open no more are missing. */
export async function findManyOpenCriteria(db: Queryable, ids: readonly string[]): Promise<CriteriaRecord[]> {
  if (ids.length === 0) return [];
  const rows = await selectCriteria(db).where(and(inArray(criteria.id, [...ids]), isOpen));
  return rows.map(criteriaFromRow);
}

/** Every open programme. */
export async function allOpenCriteria(db: Queryable): Promise<CriteriaRecord[]> {
  return (await selectCriteria(db).where(isOpen).orderBy(asc(criteria.id))).map(criteriaFromRow);
}

/** Every programme, whatever its status: for the export. */
export async function allCriteria(db: Queryable): Promise<CriteriaRecord[]> {
  return (await selectCriteria(db).orderBy(asc(criteria.id))).map(criteriaFromRow);
}

/** Programmes of these ids, whatever their status, in no order. */
export async function findManyCriteria(db: Queryable, ids: readonly string[]): Promise<CriteriaRecord[]> {
  if (ids.length === 0) return [];
  return (await selectCriteria(db).where(inArray(criteria.id, [...ids]))).map(criteriaFromRow);
}

/** The next programmes after this id, whatever their status: a long list in pieces. */
export async function criteriaAfter(db: Queryable, id: string, most: number): Promise<CriteriaRecord[]> {
  const rows = await selectCriteria(db).where(gt(criteria.id, id)).orderBy(asc(criteria.id)).limit(most);
  return rows.map(criteriaFromRow);
}

/** Open programmes of these financers, in the order of their titles. */
export async function openCriteriaOf(
  db: Queryable,
  financerIds: readonly string[],
): Promise<CriteriaRecord[]> {
  if (financerIds.length === 0) return [];
  const rows = await selectCriteria(db)
    .where(and(inArray(criteria.financerId, [...financerIds]), isOpen))
    .orderBy(asc(criteria.title));
  return rows.map(criteriaFromRow);
}

/** Whose programme this is, whatever its status. */
export async function findCriteriaFinancer(db: Queryable, id: string): Promise<string | null> {
  const [row] = await db
    .select({ financerId: criteria.financerId })
    .from(criteria)
    .where(eq(criteria.id, id));
  return row?.financerId ?? null;
}
