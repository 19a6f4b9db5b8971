import type { Context } from "#app/platform/context.ts";
import { actingMembersOf } from "#db/accounts/members-to-tell.ts";
import type { Queryable } from "#db/client.ts";
import type { NotificationRecord } from "#db/notifications/notifications.ts";
import { type NotificationName, NOTIFICATIONS } from "./catalogue.ts";
import type { NotificationTold } from "./notification-kind.ts";

/** What a notification says now; null when it is no longer true, or when its reader no longer acts for the structure it was told to. */
export async function tellNotification(
  context: Context,
  db: Queryable,
  { event, payload, accountId, structure }: NotificationRecord,
): Promise<NotificationTold | null> {
  // A name of an earlier version of the site says nothing any more.
  if (!isNotificationName(event)) return null;
  if (structure) {
    const members = await actingMembersOf(db, structure);
    if (!members.some((member) => member.accountId === accountId)) return null;
  }
  const reader = { accountId, structureId: structure?.structureId ?? null };
  return NOTIFICATIONS[event].tell(context, db, payload, reader);
}

const isNotificationName = (name: string): name is NotificationName => Object.hasOwn(NOTIFICATIONS, name);
