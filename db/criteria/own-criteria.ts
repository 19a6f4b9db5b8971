import { and, asc, eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { criteria } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import type { CriteriaStatus } from "#domain/criteria/status.ts";
import { type CriteriaRecord, criteriaFromRow, criteriaSelection } from "./criteria-row.ts";

type Owned = { financerId: string; criteriaId: string };
const owned = ({ financerId, criteriaId }: Owned) =>
  and(eq(criteria.financerId, financerId), eq(criteria.id, criteriaId));

/** Every programme of this financer, whatever its status, in the order of their titles. */
export async function ownCriteria(db: Queryable, financerId: string): Promise<CriteriaRecord[]> {
  const rows = await selectOwn(db)
    .where(eq(criteria.financerId, financerId))
    .orderBy(asc(criteria.title), asc(criteria.id));
  return rows.map(criteriaFromRow);
}

const selectOwn = (db: Queryable) =>
  db.select(criteriaSelection).from(criteria).innerJoin(financers, eq(criteria.financerId, financers.id));

/** A programme of this financer, whatever its status; null when it is not its own, or does not exist. */
export async function findOwnCriteria(db: Queryable, of: Owned): Promise<CriteriaRecord | null> {
  const [row] = await selectOwn(db).where(owned(of));
  return row ? criteriaFromRow(row) : null;
}

/** The same, kept from others until the transaction ends. */
export async function lockOwnCriteria(db: Queryable, of: Owned): Promise<CriteriaRecord | null> {
  const [row] = await selectOwn(db).where(owned(of)).for("update", { of: criteria });
  return row ? criteriaFromRow(row) : null;
}

/** Does any financer have a programme of this id? */
export async function criteriaExist(db: Queryable, criteriaId: string): Promise<boolean> {
  const rows = await db.select({ id: criteria.id }).from(criteria).where(eq(criteria.id, criteriaId));
  return rows.length > 0;
}

/** The status of a financer's programme; null when it has none such. */
export async function findCriteriaStatus(db: Queryable, of: Owned): Promise<CriteriaStatus | null> {
  const [row] = await db.select({ status: criteria.status }).from(criteria).where(owned(of));
  return row ? (row.status as CriteriaStatus) : null;
}

/** Moves a financer's programme to a status if it still is where it was seen; false when someone moved it first. */
export async function moveCriteria(
  db: Queryable,
  of: Owned,
  { from, to, at }: { from: CriteriaStatus; to: CriteriaStatus; at: string },
): Promise<boolean> {
  const moved = await db
    .update(criteria)
    .set({
      status: to,
      version: sql`${criteria.version} + 1`,
      changedAt: at,
      ...(to === "open" ? { publishedAt: sql`coalesce(${criteria.publishedAt}, ${at})` } : {}),
    })
    .where(and(owned(of), eq(criteria.status, from)))
    .returning({ id: criteria.id });
  return moved.length === 1;
}
