import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { SEARCH_KINDS } from "#domain/search/filters.ts";
import { accounts } from "./accounts.ts";
import { instant, oneOf } from "./columns.ts";

/** Searches that people keep to hear of what is new. They are a person's, and go with them. */
export const savedSearches = pgTable(
  "saved_searches",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    kind: text("kind").notNull(),
    /** Its filters, as the parameters of its address. */
    address: text("address").notNull(),
    name: text("name").notNull(),
    savedAt: instant("saved_at").notNull(),
    /** What was published before is not told: since it was kept, or taken up again after a pause. */
    watchedSince: instant("watched_since").notNull(),
    /** Up to when its news have been told. */
    toldUpTo: instant("told_up_to").notNull(),
    pausedAt: instant("paused_at"),
    /** Removed, and kept for a while in case that was a slip. */
    removedAt: instant("removed_at"),
  },
  (table) => [
    check("saved_searches_kind", oneOf(table.kind, SEARCH_KINDS)),
    // Addresses may be longer than an index takes.
    uniqueIndex("saved_searches_once").on(table.accountId, table.kind, sql`md5(${table.address})`),
    index("saved_searches_account").on(table.accountId),
  ],
);
