import { and, eq, gte, inArray, lt, notInArray, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import {
  introductionEvents,
  introductionMessages,
  introductionOutcomes,
  introductions,
} from "#db/schema/introductions.ts";
import type { DeclaredOutcome, Introduction } from "#domain/introductions/introduction.ts";
import type { IntroductionSide, IntroductionStatus } from "#domain/introductions/status.ts";
import type { NeedDraft } from "#domain/needs/need-draft.ts";

type Proposed = Pick<
  Introduction,
  "id" | "needId" | "organisationId" | "criteriaId" | "financerId" | "proposedBy" | "proposedAt"
> & { needThen: NeedDraft };

/** Adds a request; false when that need and that financer have an open introduction already, be it of this very second. */
export async function addIntroduction(db: Queryable, proposed: Proposed): Promise<boolean> {
  const rows = await db
    .insert(introductions)
    .values({ ...proposed, status: "proposed", statusAt: proposed.proposedAt })
    .onConflictDoNothing()
    .returning({ id: introductions.id });
  return rows.length > 0;
}

type Changes = Partial<
  Pick<
    Introduction,
    | "acceptedAt"
    | "declineReason"
    | "kindWord"
    | "meetingAt"
    | "meetingWhere"
    | "nextStep"
    | "nextOn"
    | "nextBy"
    | "needSettledAt"
  >
>;

/** Changes an introduction that is still as it was seen; false when someone changed it first. */
export async function changeIntroduction(
  db: Queryable,
  { id, version }: Pick<Introduction, "id" | "version">,
  changes: Changes & { status?: IntroductionStatus; statusAt?: string },
): Promise<boolean> {
  const rows = await db
    .update(introductions)
    .set({ ...changes, version: sql`${introductions.version} + 1` })
    .where(and(eq(introductions.id, id), eq(introductions.version, version)))
    .returning({ id: introductions.id });
  return rows.length > 0;
}

/** How this side can be reached, in its own words. */
export async function keepContact(
  db: Queryable,
  id: string,
  side: IntroductionSide,
  contact: string | null,
): Promise<void> {
  await db
    .update(introductions)
    .set(side === "organisation" ? { organisationContact: contact } : { financerContact: contact })
    .where(eq(introductions.id, id));
}

/** This side stops confiding what is its own, or confides it again (null). */
export async function setClosed(
  db: Queryable,
  id: string,
  side: IntroductionSide,
  closedAt: string | null,
): Promise<void> {
  await db
    .update(introductions)
    .set(side === "organisation" ? { organisationClosedAt: closedAt } : { financerClosedAt: closedAt })
    .where(eq(introductions.id, id));
}

/** Keeps what a side declares; a new word replaces the one before. */
export async function keepOutcome(
  db: Queryable,
  introductionId: string,
  side: IntroductionSide,
  { range, ...said }: DeclaredOutcome & { byAccount: string | null },
): Promise<void> {
  const kept = { ...said, rangeFrom: range?.from ?? null };
  await db
    .insert(introductionOutcomes)
    .values({ introductionId, side, ...kept })
    .onConflictDoUpdate({
      target: [introductionOutcomes.introductionId, introductionOutcomes.side],
      set: kept,
    });
}

/** Notes which reminder was sent last; false when another process has just noted it. */
export async function setReminded(db: Queryable, id: string, reminded: string): Promise<boolean> {
  const rows = await db
    .update(introductions)
    .set({ reminded })
    .where(and(eq(introductions.id, id), sql`${introductions.reminded} is distinct from ${reminded}`))
    .returning({ id: introductions.id });
  return rows.length > 0;
}

export async function addIntroductionEvent(
  db: Queryable,
  event: typeof introductionEvents.$inferInsert,
): Promise<void> {
  await db.insert(introductionEvents).values(event);
}

/**
 * Forgets the words of introductions in which nothing has happened since this instant: messages, how to reach each other, who
 * did what. What was asked and how it ended stays, for sums. Source: domaine, §4.3.
 */
export async function forgetIntroductions(db: Queryable, before: string): Promise<void> {
  const { introductionId, at } = introductionMessages;
  const stillSpoken = db.select({ id: introductionId }).from(introductionMessages).where(gte(at, before));
  const silent = and(lt(introductions.statusAt, before), notInArray(introductions.id, stillSpoken));
  const old = db.select({ id: introductions.id }).from(introductions).where(silent);
  await db
    .update(introductionOutcomes)
    .set({ byAccount: null, orientedTo: null })
    .where(inArray(introductionOutcomes.introductionId, old));
  await db
    .update(introductionEvents)
    .set({ byAccount: null })
    .where(inArray(introductionEvents.introductionId, old));
  await db
    .update(introductions)
    .set({
      organisationContact: null,
      financerContact: null,
      kindWord: null,
      meetingWhere: null,
      nextStep: null,
    })
    .where(silent);
  await db.delete(introductionMessages).where(inArray(introductionId, old));
}
