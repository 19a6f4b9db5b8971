import { date, doublePrecision, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { codes } from "./columns.ts";
import { criteria } from "./criteria.ts";
import { needs } from "./needs.ts";

/**
 * Pairings as last computed, with the versions they were computed from: kept to order long lists quickly.
 * A page never shows one without setting the need against the programme again.
 */
export const pairings = pgTable(
  "pairings",
  {
    needId: text("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    criteriaId: text("criteria_id")
      .notNull()
      .references(() => criteria.id, { onDelete: "cascade" }),
    score: doublePrecision("score").notNull(),
    blockedBy: codes("blocked_by"),
    needVersion: integer("need_version").notNull(),
    criteriaVersion: integer("criteria_version").notNull(),
    rulesVersion: text("rules_version").notNull(),
    computedOn: date("computed_on", { mode: "string" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.criteriaId] }),
    index("pairings_need").on(table.needId, table.score),
    index("pairings_criteria").on(table.criteriaId, table.score),
  ],
);

/** What each object shown to the other side pays for having been shown much. Source: matching, exposure. */
export const exposurePrices = pgTable(
  "exposure_prices",
  {
    side: text("side").notNull(),
    id: text("id").notNull(),
    price: doublePrecision("price").notNull(),
    /** The reader in whose top ten a place is kept for it; null: it needs none. */
    reservedBy: text("reserved_by"),
  },
  (table) => [primaryKey({ columns: [table.side, table.id] })],
);
