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
  const rows = await db
    .select(criteriaSelection)
    .from(criteria)
    .innerJoin(financers, eq(criteria.financerId, financers.id))
    .where(eq(criteria.financerId, financerId))
    .orderBy(asc(criteria.title), asc(criteria.id));
  return rows.map(criteriaFromRow);
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
