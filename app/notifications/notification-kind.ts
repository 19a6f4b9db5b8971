import type { z } from "zod";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import type { NotificationTopic } from "#domain/notifications/topic.ts";

/** What a notification says, to this reader, now: one sentence, a few lines more for the mail, and where it leads. */
export type NotificationTold = {
  sentence: string;
  lines?: readonly string[];
  /** A path of the site. */
  to: string;
};

/** Who is told: a person, and in the name of which structure, when it is told to a structure's members. */
export type NotifiedReader = { accountId: string; structureId: string | null };

/** A kind of notification: its topic in the preferences, what is kept of it (ids alone), what it says when it is read. */
export type NotificationKind<Payload extends Record<string, unknown> = Record<string, unknown>> = {
  topic: NotificationTopic;
  payload: z.ZodType<Payload>;
  /** Reads everything anew; null when it is no longer true, or not for this reader. */
  tell: (
    context: Context,
    db: Queryable,
    payload: unknown,
    reader: NotifiedReader,
  ) => Promise<NotificationTold | null>;
};

export const notificationKind = <Payload extends Record<string, unknown>>(
  topic: NotificationTopic,
  payload: z.ZodType<Payload>,
  tell: (
    context: Context,
    db: Queryable,
    payload: Payload,
    reader: NotifiedReader,
  ) => Promise<NotificationTold | null>,
): NotificationKind<Payload> => ({
  topic,
  payload,
  tell: (context, db, given, reader) => tell(context, db, payload.parse(given), reader),
});
