import { pageNumber, readQuery } from "#app/http/read-query.server.ts";
import { tellInstant } from "#app/needs/tell-saved.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findRefusedAddress } from "#db/mails/refused-addresses.ts";
import { countUnread, listNotifications } from "#db/notifications/notifications.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { TOPICS } from "#domain/notifications/topic.ts";
import { z } from "zod";
import { tellNotification } from "./tell-notification.server.ts";

const SIZE = 20;
/** More than this is "many": nobody reads the exact count. */
export const MOST_COUNTED = 100;
const query = z.object({ page: pageNumber });

/** What somebody was told, the newest first, each as it is true now; what is no longer true is said to be so. */
export async function readNotificationsPage(context: Context, actor: Actor, request: Request) {
  const { db } = context;
  const asked = readQuery(request, query).page;
  const refused = await findRefusedAddress(db, actor.email);
  const unread = await countUnread(db, actor.accountId, MOST_COUNTED);
  const { total } = await listNotifications(db, actor.accountId, { page: 1, size: 1 });
  const pages = Math.max(1, Math.ceil(total / SIZE));
  const page = Math.min(asked, pages);
  const { notifications } = await listNotifications(db, actor.accountId, { page, size: SIZE });
  const told = await Promise.all(
    notifications.map(async (notification) => {
      const says = await tellNotification(context, db, notification);
      return {
        id: notification.id,
        topic: TOPICS[notification.topic].label,
        when: tellInstant(notification.at),
        read: notification.readAt !== null,
        sentence: says && typeset(says.sentence),
      };
    }),
  );
  return { told, total, page, pages, unread, refusedAddress: refused ? actor.email : null };
}
