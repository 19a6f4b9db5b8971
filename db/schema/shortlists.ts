import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import { ITEM_STATUSES } from "#domain/shortlists/shortlist.ts";
import { type Before, SHORTLIST_ACTS } from "#domain/shortlists/shortlist-event.ts";
import { REFUSAL_REASONS } from "#domain/vocabulary/refusal-reasons.ts";
import { accounts } from "./accounts.ts";
import { instant, oneOf } from "./columns.ts";
import { criteria } from "./criteria.ts";
import { financers } from "./financers.ts";
import { needs } from "./needs.ts";
import { organisations } from "./organisations.ts";

/** Either side: exactly one of an organisation and a financer. */
const sideColumns = () => ({
  organisationId: text("organisation_id").references(() => organisations.id, { onDelete: "cascade" }),
  financerId: text("financer_id").references(() => financers.id, { onDelete: "cascade" }),
});
const oneSide = sql`num_nonnulls(organisation_id, financer_id) = 1`;

/** What is kept: exactly one of a need and a programme. */
const keptColumns = () => ({
  needId: text("need_id").references(() => needs.id, { onDelete: "cascade" }),
  criteriaId: text("criteria_id").references(() => criteria.id, { onDelete: "cascade" }),
});
const oneKept = sql`num_nonnulls(need_id, criteria_id) = 1`;

export const shortlists = pgTable(
  "shortlists",
  {
    id: text("id").primaryKey(),
    ...sideColumns(),
    name: text("name").notNull(),
    shared: boolean("shared").notNull().default(false),
    /** Its author; a personal list goes with them. */
    keptBy: text("kept_by").references(() => accounts.id, { onDelete: "set null" }),
    addedAt: instant("added_at").notNull(),
    /** Removed, and kept for a while in case that was a slip. */
    removedAt: instant("removed_at"),
  },
  (table) => [
    check("shortlists_side", oneSide),
    index("shortlists_organisation").on(table.organisationId),
    index("shortlists_financer").on(table.financerId),
  ],
);

export const shortlistItems = pgTable(
  "shortlist_items",
  {
    id: text("id").primaryKey(),
    shortlistId: text("shortlist_id")
      .notNull()
      .references(() => shortlists.id, { onDelete: "cascade" }),
    ...keptColumns(),
    rank: integer("rank").notNull(),
    status: text("status").notNull(),
    note: text("note"),
    addedBy: text("added_by").references(() => accounts.id, { onDelete: "set null" }),
    addedAt: instant("added_at").notNull(),
  },
  (table) => [
    check("shortlist_items_kept", oneKept),
    check("shortlist_items_status", oneOf(table.status, ITEM_STATUSES)),
    unique("shortlist_items_need").on(table.shortlistId, table.needId),
    unique("shortlist_items_criteria").on(table.shortlistId, table.criteriaId),
  ],
);

export const shortlistEvents = pgTable(
  "shortlist_events",
  {
    id: text("id").primaryKey(),
    shortlistId: text("shortlist_id")
      .notNull()
      .references(() => shortlists.id, { onDelete: "cascade" }),
    at: instant("at").notNull(),
    byAccount: text("by_account").references(() => accounts.id, { onDelete: "set null" }),
    act: text("act").notNull(),
    itemId: text("item_id"),
    told: text("told").notNull(),
    before: jsonb("before").notNull().default({}).$type<Before>(),
  },
  (table) => [
    check("shortlist_events_act", oneOf(table.act, SHORTLIST_ACTS)),
    index("shortlist_events_list").on(table.shortlistId, table.at),
  ],
);

/** What a structure no longer wants to be shown, and why: the reason is published in sums alone. */
export const setAsides = pgTable(
  "set_asides",
  {
    id: text("id").primaryKey(),
    ...sideColumns(),
    ...keptColumns(),
    reason: text("reason").notNull(),
    byAccount: text("by_account").references(() => accounts.id, { onDelete: "set null" }),
    at: instant("at").notNull(),
  },
  (table) => [
    check("set_asides_side", oneSide),
    check("set_asides_kept", oneKept),
    check("set_asides_reason", oneOf(table.reason, REFUSAL_REASONS)),
    unique("set_asides_need").on(table.financerId, table.needId),
    unique("set_asides_criteria").on(table.organisationId, table.criteriaId),
  ],
);
