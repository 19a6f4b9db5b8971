import type { z } from "zod";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import type { NotificationTopic } from "#domain/notifications/topic.ts";

/** Something that a notification is about, with lines of its own and where it is read. */
export type ToldItem = { title: string; lines: readonly string[]; to: string };

/** What a notification says, to this reader, now: one sentence, what the mail says more, and where it leads. */
export type NotificationTold = {
  sentence: string;
  lines?: readonly string[];
  items?: readonly ToldItem[];
  /** A path of the site. */
  to: string;
};

/** Who is told: a person, and in the name of which structure, when it is told to a structure's members. */
export type NotifiedReader = { accountId: string; structureId: string | null };

/** A kind of notification: its topic in the preferences, what is kept of it (ids alone), what it says when it is read. */
export type NotificationKind<Payload extends Record<string, unknown> = Record<string, unknown>> = {
  topic: NotificationTopic;
  /** Several of one digest that are about the same are one there: what they are about, and all they hold together. */
  joining?: { about: (payload: unknown) => string; together: (payloads: unknown[]) => Payload };
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
  joining?: { about: (payload: Payload) => string; together: (payloads: Payload[]) => Payload },
): NotificationKind<Payload> => ({
  topic,
  payload,
  tell: (context, db, given, reader) => tell(context, db, payload.parse(given), reader),
  ...(joining && {
    joining: {
      about: (given) => joining.about(payload.parse(given)),
      together: (all) => joining.together(all.map((given) => payload.parse(given))),
    },
  }),
});
