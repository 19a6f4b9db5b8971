import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { digests, notifications } from "#db/schema/notifications.ts";
import type { NotificationTopic } from "#domain/notifications/topic.ts";
import { fromRow, type NotificationRecord } from "./notifications.ts";

/** Those to whom something that happened before this instant is still to be mailed, always in the same order. */
export async function accountsWhoseMailWaits(db: Queryable, before: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ accountId: notifications.accountId })
    .from(notifications)
    .where(and(eq(notifications.mailWaits, true), lt(notifications.at, before)))
    .orderBy(notifications.accountId);
  return rows.map(({ accountId }) => accountId);
}

const waiting = (accountId: string, topics: readonly NotificationTopic[]) =>
  and(
    eq(notifications.accountId, accountId),
    eq(notifications.mailWaits, true),
    inArray(notifications.topic, [...topics]),
  );

/**
 * Puts into one digest what waits of these topics and happened before this instant. Null when there is nothing, or when the
 * person has the digest of this period already: then it waits for the next.
 */
export async function gatherDigest(
  db: Queryable,
  digest: { id: string; accountId: string; period: string; gatheredAt: string },
  { topics, before }: { topics: readonly NotificationTopic[]; before: string },
): Promise<string | null> {
  if (topics.length === 0) return null;
  const due = and(waiting(digest.accountId, topics), lt(notifications.at, before));
  const [some] = await db.select({ id: notifications.id }).from(notifications).where(due).limit(1);
  if (!some) return null;
  const [added] = await db.insert(digests).values(digest).onConflictDoNothing().returning({ id: digests.id });
  if (!added) return null;
  await db.update(notifications).set({ mailWaits: false, digestId: digest.id }).where(due);
  return digest.id;
}

/** What waits of these topics will not be mailed: the person does not want it. */
export async function dropWaitingMail(
  db: Queryable,
  accountId: string,
  topics: readonly NotificationTopic[],
): Promise<void> {
  if (topics.length === 0) return;
  await db.update(notifications).set({ mailWaits: false }).where(waiting(accountId, topics));
}

/** Whose digest it is, and what is in it, in the order in which it happened; null when there is none such. */
export async function findDigest(
  db: Queryable,
  id: string,
): Promise<{ accountId: string; notifications: NotificationRecord[] } | null> {
  const [digest] = await db.select().from(digests).where(eq(digests.id, id));
  if (!digest) return null;
  const rows = await db
    .select()
    .from(notifications)
    .where(eq(notifications.digestId, id))
    .orderBy(asc(notifications.at), asc(notifications.id));
  return { accountId: digest.accountId, notifications: rows.map(fromRow) };
}

/** Digests gathered before this instant are forgotten; what was in them is not. */
export async function forgetDigests(db: Queryable, before: string): Promise<void> {
  await db.delete(digests).where(sql`${digests.gatheredAt} < ${before}`);
}
