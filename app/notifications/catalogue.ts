import { mailRefusedNotification } from "./mail-refused-notification.server.ts";
import type { NotificationKind } from "./notification-kind.ts";

/** Everything that people are told of: its name, its topic, what is kept of it, what it says when it is read. */
export const NOTIFICATIONS = {
  "mail-refused": mailRefusedNotification,
} satisfies Record<string, Pick<NotificationKind, "topic" | "tell">>;

export type NotificationName = keyof typeof NOTIFICATIONS;
