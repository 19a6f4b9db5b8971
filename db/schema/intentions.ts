import { boolean, check, date, pgTable, text } from "drizzle-orm/pg-core";
import { AMOUNT_BUCKETS, HORIZONS } from "#domain/intentions/intention.ts";
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
    amountBucket: text("amount_bucket").notNull(),
    horizon: text("horizon").notNull(),
    democraticGovernance: boolean("democratic_governance").notNull(),
    consentedAt: instant("consented_at").notNull(),
    expiresOn: date("expires_on", { mode: "string" }).notNull(),
  },
  (table) => [
    check("intentions_amount_bucket", oneOf(table.amountBucket, AMOUNT_BUCKETS)),
    check("intentions_horizon", oneOf(table.horizon, HORIZONS)),
  ],
);
