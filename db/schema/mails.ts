import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** The outbox: what is to be told to whom. What a mail says is read again when it leaves, so that it is never out of date. */
export const mails = pgTable(
  "mails",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    /** Ids only: no secret, no text. */
    payload: jsonb("payload").notNull().$type<Record<string, unknown>>(),
    attempts: integer("attempts").notNull().default(0),
    lastError: text("last_error"),
    sentAt: instant("sent_at"),
    /** Nothing was left to say when it was to leave. */
    droppedAt: instant("dropped_at"),
    /** What left, kept in a demonstration alone, where it is read on the site. */
    keptTo: text("kept_to"),
    keptSubject: text("kept_subject"),
    keptText: text("kept_text"),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [index("mails_added").on(table.addedAt)],
);
