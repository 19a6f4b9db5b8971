import { sql } from "drizzle-orm";
import { boolean, check, date, integer, pgTable, text } from "drizzle-orm/pg-core";
import { AMOUNT_BUCKETS, HORIZONS, REACHES } from "#domain/intentions/intention.ts";
import { accounts } from "./accounts.ts";
import { codes, instant, oneOf } from "./columns.ts";

/** A saver's general intention: read one by one by nobody but its author, and by everyone in sums only. */
export const intentions = pgTable(
  "intentions",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id")
      .unique()
      .references(() => accounts.id, { onDelete: "cascade" }),
    themes: codes("themes"),
    departement: text("departement").notNull(),
    /** How far from there needs may act. */
    reach: text("reach").notNull().default("DEPARTEMENT"),
    amountBucket: text("amount_bucket").notNull(),
    horizon: text("horizon").notNull(),
    democraticGovernance: boolean("democratic_governance").notNull(),
    consentedAt: instant("consented_at").notNull(),
    /** Which text was consented to. */
    consentVersion: text("consent_version").notNull().default("2026-11"),
    expiresOn: date("expires_on", { mode: "string" }).notNull(),
    /** The last day of which its author was told that it comes: each is told once. */
    expiryTold: date("expiry_told", { mode: "string" }),
  },
  (table) => [
    check("intentions_amount_bucket", oneOf(table.amountBucket, AMOUNT_BUCKETS)),
    check("intentions_horizon", oneOf(table.horizon, HORIZONS)),
    check("intentions_reach", oneOf(table.reach, REACHES)),
  ],
);

/** Sums of intentions as they were last counted. `shown` alone leaves the server: `people` and `step` would betray small sums. */
export const intentionSums = pgTable(
  "intention_sums",
  {
    key: text("key").primaryKey(),
    covers: codes("covers"),
    people: integer("people").notNull(),
    shown: integer("shown").notNull(),
    step: integer("step").notNull(),
    countedOn: date("counted_on", { mode: "string" }).notNull(),
    /** The day of the table that it belongs to: that of every row. */
    tableOn: date("table_on", { mode: "string" }).notNull(),
  },
  () => [check("intention_sums_shown", sql`shown >= 0 and shown % 10 = 0 and shown <= people`)],
);
