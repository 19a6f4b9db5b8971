import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { MAIL_PACES, NOTIFICATION_TOPICS } from "#domain/notifications/topic.ts";
import { accounts, structureColumns } from "./accounts.ts";
import { instant, oneOf } from "./columns.ts";

/** One mail for what happened to somebody in a day or a week. */
export const digests = pgTable(
  "digests",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    /** `daily 2026-11-25`: each person has one of each name at most. */
    period: text("period").notNull(),
    gatheredAt: instant("gathered_at").notNull(),
  },
  (table) => [uniqueIndex("digests_once").on(table.accountId, table.period)],
);

/** What somebody is told. What it says is read again whenever it is shown or mailed, so that it is never out of date. */
export const notifications = pgTable(
  "notifications",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    /** In whose name; none: for oneself. Whoever leaves the structure no longer reads it. */
    ...structureColumns(),
    event: text("event").notNull(),
    topic: text("topic").notNull(),
    /** Nobody is told twice under one key. */
    key: text("key").notNull(),
    /** Ids only: no text. */
    payload: jsonb("payload").notNull().$type<Record<string, unknown>>(),
    at: instant("at").notNull(),
    onSite: boolean("on_site").notNull(),
    readAt: instant("read_at"),
    /** Waits for a digest. */
    mailWaits: boolean("mail_waits").notNull(),
    digestId: text("digest_id"),
  },
  (table) => [
    check("notifications_topic", oneOf(table.topic, NOTIFICATION_TOPICS)),
    uniqueIndex("notifications_once").on(table.accountId, table.key),
    foreignKey({
      name: "notifications_digest",
      columns: [table.digestId],
      foreignColumns: [digests.id],
    }).onDelete("set null"),
    index("notifications_account").on(table.accountId, table.at),
    index("notifications_unread").on(table.accountId).where(sql`read_at is null and on_site`),
    index("notifications_mail_waits").on(table.at).where(sql`mail_waits`),
    index("notifications_digest_id").on(table.digestId),
  ],
);

/** What somebody chose for a topic; no row: what holds until one chooses. */
export const notificationPreferences = pgTable(
  "notification_preferences",
  {
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    topic: text("topic").notNull(),
    onSite: boolean("on_site").notNull(),
    mailPace: text("mail_pace").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.topic] }),
    check("notification_preferences_topic", oneOf(table.topic, NOTIFICATION_TOPICS)),
    check("notification_preferences_pace", oneOf(table.mailPace, MAIL_PACES)),
  ],
);

/** What signs the links by which somebody stops mails without signing in; a new key ends the links before it. */
export const unsubscribeKeys = pgTable("unsubscribe_keys", {
  accountId: text("account_id")
    .primaryKey()
    .references(() => accounts.id, { onDelete: "cascade" }),
  key: text("key").notNull(),
});

/** Addresses that a mail server refused for good: nothing more is sent there until their holder says that they work. */
export const refusedAddresses = pgTable("refused_addresses", {
  /** In small letters. */
  email: text("email").primaryKey(),
  refusedAt: instant("refused_at").notNull(),
});
