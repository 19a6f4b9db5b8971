import type { Context } from "#app/platform/context.ts";
import { findNotification, markNotificationsRead } from "#db/notifications/notifications.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { tellNotification } from "./tell-notification.server.ts";

/** Marks one of one's notifications as read; gives the page that it leads to, or null when it leads nowhere any more. */
export async function openNotification(
  context: Context,
  { accountId }: Actor,
  id: string,
): Promise<Result<string | null, { kind: "notification-not-found" }>> {
  const { db, clock } = context;
  const notification = await findNotification(db, { id, accountId });
  if (!notification) return refused({ kind: "notification-not-found" });
  await markNotificationsRead(db, accountId, { now: clock.now().toISOString(), id });
  const told = await tellNotification(context, db, notification);
  return done(told?.to ?? null);
}
