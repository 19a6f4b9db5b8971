import { and, asc, count, desc, eq, inArray, min, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { needEvents, needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { NeedEventAct } from "#domain/needs/need-event.ts";
import { type NeedRecord, needFromRow, needSelection } from "./need-row.ts";

const inReview = eq(needs.status, "in-review");

/** When a need was last sent to review; the instant at which it changed, when no event tells it. */
const heldAt = sql<string>`coalesce((select max(at) from need_events where need_id = ${needs.id} and act in ('hold', 'undo')), ${needs.changedAt})`;

/** Needs that wait for an operator, the one that has waited longest first. */
export async function needsInReview(
  db: Queryable,
  { page, size }: { page: number; size: number },
): Promise<{ needs: (NeedRecord & { heldAt: string })[]; total: number }> {
  const [counted] = await db.select({ total: count() }).from(needs).where(inReview);
  const rows = await db
    .select({ ...needSelection, heldAt })
    .from(needs)
    .innerJoin(organisations, eq(needs.organisationId, organisations.id))
    .where(inReview)
    .orderBy(asc(heldAt), asc(needs.id))
    .limit(size)
    .offset((page - 1) * size);
  return {
    needs: rows.map((row) => ({ ...needFromRow(row), heldAt: row.heldAt })),
    total: counted?.total ?? 0,
  };
}

/** How many wait, and since when; null: none does. */
export async function countNeedsInReview(db: Queryable): Promise<{ waiting: number; since: string | null }> {
  const [row] = await db
    .select({ waiting: count(), since: min(needs.changedAt) })
    .from(needs)
    .where(inReview);
  return row ?? { waiting: 0, since: null };
}

/** A need as an operator reads it, whatever its status. */
export async function findNeedToReview(db: Queryable, needId: string): Promise<NeedRecord | null> {
  const [row] = await db
    .select(needSelection)
    .from(needs)
    .innerJoin(organisations, eq(needs.organisationId, organisations.id))
    .where(eq(needs.id, needId));
  return row ? needFromRow(row) : null;
}

export type ReviewEvent = {
  id: string;
  act: NeedEventAct;
  at: string;
  byAccount: string | null;
  reason: string | null;
  fromStatus: string | null;
};

/** The last thing that happened to a need, as its review reads it: with who did it. */
export async function lastEventOf(db: Queryable, needId: string): Promise<ReviewEvent | null> {
  const [row] = await events(db, needId).limit(1);
  return (row as ReviewEvent | undefined) ?? null;
}

/** The last time that it was sent back; null: never. */
export async function lastReturnOf(db: Queryable, needId: string): Promise<ReviewEvent | null> {
  const [row] = await events(db, needId, ["return"]).limit(1);
  return (row as ReviewEvent | undefined) ?? null;
}

/** The last decision of review, or what took it back. */
export async function lastReviewOf(db: Queryable, needId: string): Promise<ReviewEvent | null> {
  const [row] = await events(db, needId, ["release", "return", "undo"]).limit(1);
  return (row as ReviewEvent | undefined) ?? null;
}

function events(db: Queryable, needId: string, acts?: NeedEventAct[]) {
  const { id, act, at, byAccount, reason, fromStatus } = needEvents;
  return db
    .select({ id, act, at, byAccount, reason, fromStatus })
    .from(needEvents)
    .where(and(eq(needEvents.needId, needId), acts ? inArray(needEvents.act, acts) : undefined))
    .orderBy(desc(needEvents.at), desc(needEvents.id));
}
