import { and, count, desc, eq, isNull, sql } from "drizzle-orm";
import { kindOfColumns, type StructureRef, structureValues } from "#db/accounts/structure-ref.ts";
import type { Queryable } from "#db/client.ts";
import { notifications } from "#db/schema/notifications.ts";
import type { NotificationTopic } from "#domain/notifications/topic.ts";

/** Something that somebody is told, in ids: what it says is read when it is shown. `structure` null: told to the person alone. */
export type NotificationRecord = {
  id: string;
  accountId: string;
  structure: StructureRef | null;
  event: string;
  topic: NotificationTopic;
  payload: Record<string, unknown>;
  at: string;
  readAt: string | null;
};

type ToAdd = Omit<NotificationRecord, "readAt"> & { key: string; onSite: boolean; mailWaits: boolean };

/** Keeps it; false when that person has been told under this key already. */
export async function addNotification(
  db: Queryable,
  { structure, ...notification }: ToAdd,
): Promise<boolean> {
  const rows = await db
    .insert(notifications)
    .values({ ...notification, ...(structure ? structureValues(structure) : {}) })
    .onConflictDoNothing()
    .returning({ id: notifications.id });
  return rows.length > 0;
}

const ofAccount = (accountId: string) =>
  and(eq(notifications.accountId, accountId), eq(notifications.onSite, true));
const unread = (accountId: string) => and(ofAccount(accountId), isNull(notifications.readAt));

/** A page of what somebody was told on the site, the newest first, counted from 1, and how many there are. */
export async function listNotifications(
  db: Queryable,
  accountId: string,
  { page, size }: { page: number; size: number },
): Promise<{ notifications: NotificationRecord[]; total: number }> {
  const where = ofAccount(accountId);
  const [counted] = await db.select({ total: count() }).from(notifications).where(where);
  const rows = await db
    .select()
    .from(notifications)
    .where(where)
    .orderBy(desc(notifications.at), desc(notifications.id))
    .limit(size)
    .offset((page - 1) * size);
  return { notifications: rows.map(fromRow), total: counted?.total ?? 0 };
}

/** How many somebody has not read, `most` at most. */
export async function countUnread(db: Queryable, accountId: string, most: number): Promise<number> {
  const some = db.select({ id: notifications.id }).from(notifications).where(unread(accountId)).limit(most);
  const [row] = await db.select({ unread: count() }).from(some.as("some"));
  return row?.unread ?? 0;
}

export async function findNotification(
  db: Queryable,
  { id, accountId }: { id: string; accountId?: string },
): Promise<NotificationRecord | null> {
  const own = accountId === undefined ? undefined : eq(notifications.accountId, accountId);
  const [row] = await db
    .select()
    .from(notifications)
    .where(and(eq(notifications.id, id), own));
  return row ? fromRow(row) : null;
}

/** Marks as read: one, those that are about something (`{ introductionId: "…" }`), or all. */
export async function markNotificationsRead(
  db: Queryable,
  accountId: string,
  { now, id, about }: { now: string; id?: string; about?: Record<string, string> },
): Promise<void> {
  const one = id === undefined ? undefined : eq(notifications.id, id);
  const some = about && sql`${notifications.payload} @> ${JSON.stringify(about)}::jsonb`;
  await db
    .update(notifications)
    .set({ readAt: now })
    .where(and(unread(accountId), one, some));
}

/** What was told before this instant is forgotten. */
export async function forgetNotifications(db: Queryable, before: string): Promise<void> {
  await db.delete(notifications).where(sql`${notifications.at} < ${before}`);
}

export function fromRow(row: typeof notifications.$inferSelect): NotificationRecord {
  const { id, accountId, event, topic, payload, at, readAt } = row;
  const { organisationId, financerId, placeId } = row;
  const named = organisationId !== null || financerId !== null || placeId !== null;
  const structure = named ? kindOfColumns({ organisationId, financerId, placeId }) : null;
  return { id, accountId, structure, event, topic: topic as NotificationTopic, payload, at, readAt };
}
