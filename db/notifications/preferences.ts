import { eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { notificationPreferences } from "#db/schema/notifications.ts";
import {
  type MailPace,
  NOTIFICATION_TOPICS,
  type NotificationTopic,
  type Preference,
  TOPICS,
} from "#domain/notifications/topic.ts";

export type Preferences = Record<NotificationTopic, Preference>;

/** What somebody wants to be told, topic by topic. */
export async function preferencesOf(db: Queryable, accountId: string): Promise<Preferences> {
  const rows = await db
    .select()
    .from(notificationPreferences)
    .where(eq(notificationPreferences.accountId, accountId));
  const chosen = new Map(rows.map((row) => [row.topic, row]));
  return Object.fromEntries(
    NOTIFICATION_TOPICS.map((topic) => {
      const row = chosen.get(topic);
      const wants = row && { onSite: row.onSite, mailPace: row.mailPace as MailPace };
      return [topic, wants ?? TOPICS[topic].unlessChosen];
    }),
  ) as Preferences;
}

/** Keeps what somebody chose for a topic. */
export async function keepPreference(
  db: Queryable,
  accountId: string,
  topic: NotificationTopic,
  preference: Preference,
): Promise<void> {
  await db
    .insert(notificationPreferences)
    .values({ accountId, topic, ...preference })
    .onConflictDoUpdate({
      target: [notificationPreferences.accountId, notificationPreferences.topic],
      set: preference,
    });
}
