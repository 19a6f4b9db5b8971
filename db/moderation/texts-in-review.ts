import { and, asc, count, desc, eq, inArray, min, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { Queryable } from "#db/client.ts";
import { type CriteriaRecord, criteriaFromRow, criteriaSelection } from "#db/criteria/criteria-row.ts";
import { type NeedRecord, needFromRow, needSelection } from "#db/needs/need-row.ts";
import { criteria, criteriaEvents } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import { needEvents, needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { TextKind, TextRef } from "#domain/moderation/text.ts";

/** When each text that waits was sent to review; the instant at which it changed, when no event tells it. */
function waiting(db: Queryable) {
  const needHeldAt = sql<string>`coalesce((select max(at) from need_events where need_id = ${needs.id} and act in ('hold', 'undo')), ${needs.changedAt})`;
  const criteriaHeldAt = sql<string>`coalesce((select max(at) from criteria_events where criteria_id = ${criteria.id} and act in ('hold', 'undo')), ${criteria.changedAt})`;
  return unionAll(
    db
      .select({ kind: sql<TextKind>`'need'`.as("kind"), id: needs.id, heldAt: needHeldAt.as("held_at") })
      .from(needs)
      .where(eq(needs.status, "in-review")),
    db
      .select({
        kind: sql<TextKind>`'programme'`.as("kind"),
        id: criteria.id,
        heldAt: criteriaHeldAt.as("held_at"),
      })
      .from(criteria)
      .where(eq(criteria.status, "in-review")),
  ).as("waiting");
}

/** Texts that wait for an operator, the one that has waited longest first. */
export async function textsInReview(
  db: Queryable,
  { page, size }: { page: number; size: number },
): Promise<{ texts: (TextRef & { heldAt: string })[]; total: number }> {
  const { waiting: total } = await countTextsInReview(db);
  const of = waiting(db);
  const texts = await db
    .select({ kind: of.kind, id: of.id, heldAt: of.heldAt })
    .from(of)
    .orderBy(asc(of.heldAt), asc(of.id))
    .limit(size)
    .offset((page - 1) * size);
  return { texts, total };
}

/** How many wait, and since when; null: none does. */
export async function countTextsInReview(db: Queryable): Promise<{ waiting: number; since: string | null }> {
  const of = waiting(db);
  const [row] = await db.select({ waiting: count(), since: min(of.heldAt) }).from(of);
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

/** A programme as an operator reads it, whatever its status. */
export async function findProgrammeToReview(
  db: Queryable,
  criteriaId: string,
): Promise<CriteriaRecord | null> {
  const [row] = await db
    .select(criteriaSelection)
    .from(criteria)
    .innerJoin(financers, eq(criteria.financerId, financers.id))
    .where(eq(criteria.id, criteriaId));
  return row ? criteriaFromRow(row) : null;
}

export type ReviewEvent = {
  id: string;
  act: string;
  at: string;
  byAccount: string | null;
  reason: string | null;
  fromStatus: string | null;
};

/** The last thing that happened to a text's need or programme, as its review reads it: with who did it. */
export const lastEventOf = (db: Queryable, text: TextRef): Promise<ReviewEvent | null> => lastOf(db, text);

/** The last time that it was sent back; null: never. */
export const lastReturnOf = (db: Queryable, text: TextRef): Promise<ReviewEvent | null> =>
  lastOf(db, text, ["return"]);

/** The last decision of review, or what took it back. */
export const lastReviewOf = (db: Queryable, text: TextRef): Promise<ReviewEvent | null> =>
  lastOf(db, text, ["release", "return", "undo"]);

async function lastOf(
  db: Queryable,
  { kind, id: of }: TextRef,
  acts?: string[],
): Promise<ReviewEvent | null> {
  const table = kind === "need" ? needEvents : criteriaEvents;
  const about = kind === "need" ? eq(needEvents.needId, of) : eq(criteriaEvents.criteriaId, of);
  const { id, act, at, byAccount, reason, fromStatus } = table;
  const [row] = await db
    .select({ id, act, at, byAccount, reason, fromStatus })
    .from(table)
    .where(and(about, acts ? inArray(act, acts) : undefined))
    .orderBy(desc(at), desc(id))
    .limit(1);
  return row ?? null;
}
