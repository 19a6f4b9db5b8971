import { and, asc, count, desc, eq, gt, ne, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { introductionEvents, introductionMessages, introductionReads } from "#db/schema/introductions.ts";
import type { IntroductionSide, IntroductionStatus } from "#domain/introductions/status.ts";

/** A message of a thread. `by` null: somebody whose account is gone. */
export type ThreadMessage = {
  id: string;
  side: IntroductionSide;
  by: string | null;
  text: string;
  at: string;
};

export async function addMessage(
  db: Queryable,
  message: typeof introductionMessages.$inferInsert,
): Promise<void> {
  await db.insert(introductionMessages).values(message);
}

/** The last messages of a thread, the oldest first. Asked of an introduction that is known to be the reader's. */
export async function messagesOf(
  db: Queryable,
  introductionId: string,
  most: number,
): Promise<ThreadMessage[]> {
  const { id, side, text, at } = introductionMessages;
  const rows = await db
    .select({ id, side, text, at, by: accounts.name })
    .from(introductionMessages)
    .leftJoin(accounts, eq(accounts.id, introductionMessages.byAccount))
    .where(eq(introductionMessages.introductionId, introductionId))
    .orderBy(desc(at), desc(id))
    .limit(most);
  return rows.reverse().map((row) => ({ ...row, side: row.side as IntroductionSide }));
}

/** A message of this introduction; null when it is of another. */
export async function findMessage(
  db: Queryable,
  introductionId: string,
  id: string,
): Promise<ThreadMessage | null> {
  const { side, text, at } = introductionMessages;
  const [row] = await db
    .select({ id: introductionMessages.id, side, text, at, by: accounts.name })
    .from(introductionMessages)
    .leftJoin(accounts, eq(accounts.id, introductionMessages.byAccount))
    .where(and(eq(introductionMessages.introductionId, introductionId), eq(introductionMessages.id, id)));
  return row ? { ...row, side: row.side as IntroductionSide } : null;
}

/** Up to when this account has read the thread; null: never. */
export async function readUpTo(
  db: Queryable,
  introductionId: string,
  accountId: string,
): Promise<string | null> {
  const [row] = await db
    .select({ readAt: introductionReads.readAt })
    .from(introductionReads)
    .where(
      and(eq(introductionReads.introductionId, introductionId), eq(introductionReads.accountId, accountId)),
    );
  return row?.readAt ?? null;
}

/** This account has read the thread now. */
export async function markThreadRead(
  db: Queryable,
  read: { introductionId: string; accountId: string; readAt: string },
): Promise<void> {
  await db
    .insert(introductionReads)
    .values(read)
    .onConflictDoUpdate({
      target: [introductionReads.introductionId, introductionReads.accountId],
      set: { readAt: sql`greatest(${introductionReads.readAt}, excluded.read_at)` },
    });
}

/** How many messages of the other side came after this instant. */
export async function countMessagesSince(
  db: Queryable,
  introductionId: string,
  { side, since }: { side: IntroductionSide; since: string | null },
): Promise<number> {
  const [row] = await db
    .select({ messages: count() })
    .from(introductionMessages)
    .where(
      and(
        eq(introductionMessages.introductionId, introductionId),
        ne(introductionMessages.side, side),
        since === null ? undefined : gt(introductionMessages.at, since),
      ),
    );
  return row?.messages ?? 0;
}

export type IntroductionEvent = {
  id: string;
  at: string;
  side: IntroductionSide;
  by: string | null;
  act: string;
  status: IntroductionStatus;
};

/** What happened in an introduction, the oldest first. */
export async function introductionEventsOf(
  db: Queryable,
  introductionId: string,
): Promise<IntroductionEvent[]> {
  const { id, at, side, act, status } = introductionEvents;
  const rows = await db
    .select({ id, at, side, act, status, by: accounts.name })
    .from(introductionEvents)
    .leftJoin(accounts, eq(accounts.id, introductionEvents.byAccount))
    .where(eq(introductionEvents.introductionId, introductionId))
    .orderBy(asc(at), asc(id));
  return rows as IntroductionEvent[];
}
