import {
  introductionMessage,
  introductionMoved,
  introductionReminder,
} from "#app/introductions/introduction-notifications.server.ts";
import { meetupVenue } from "#app/meetups/venue-notification.server.ts";
import { searchNews } from "#app/saved-searches/search-news-notification.server.ts";
import { newNeeds } from "#app/waves/new-needs-notification.server.ts";
import { newProgrammes } from "#app/waves/new-programmes-notification.server.ts";
import { mailRefusedNotification } from "./mail-refused-notification.server.ts";
import type { NotificationKind } from "./notification-kind.ts";

/** Everything that people are told of: its name, its topic, what is kept of it, what it says when it is read. */
export const NOTIFICATIONS = {
  "introduction-moved": introductionMoved,
  "introduction-message": introductionMessage,
  "introduction-reminder": introductionReminder,
  "meetup-venue": meetupVenue,
  "search-news": searchNews,
  "new-needs": newNeeds,
  "new-programmes": newProgrammes,
  "mail-refused": mailRefusedNotification,
} satisfies Record<string, Pick<NotificationKind, "topic" | "tell" | "joining">>;

export type NotificationName = keyof typeof NOTIFICATIONS;
