import { check, date, index, pgTable, text } from "drizzle-orm/pg-core";
import { QUALITIES } from "#domain/vocabulary/codes.ts";
import { accounts } from "./accounts.ts";
import { codes, instant, oneOf } from "./columns.ts";
import { financers } from "./financers.ts";
import { organisations } from "./organisations.ts";

/** What operators checked of financers' identity, and withdrew: the last one says where it stands. */
export const financerChecks = pgTable(
  "financer_checks",
  {
    id: text("id").primaryKey(),
    financerId: text("financer_id")
      .notNull()
      .references(() => financers.id, { onDelete: "cascade" }),
    at: instant("at").notNull(),
    outcome: text("outcome").notNull(),
    /** Codes of `VERIFICATION_METHODS`. */
    methods: codes("methods"),
    checkedOn: date("checked_on", { mode: "string" }).notNull(),
    againOn: date("again_on", { mode: "string" }),
    note: text("note"),
    byAccount: text("by_account").references(() => accounts.id, { onDelete: "set null" }),
  },
  (table) => [
    check("financer_checks_outcome", oneOf(table.outcome, ["verified", "revoked"])),
    index("financer_checks_financer").on(table.financerId, table.at),
  ],
);

/** Qualities of organisations of which an operator has read the proof: the others are declared. Source: product requirement 19. */
export const qualityChecks = pgTable(
  "quality_checks",
  {
    id: text("id").primaryKey(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    quality: text("quality").notNull(),
    at: instant("at").notNull(),
    checkedOn: date("checked_on", { mode: "string" }).notNull(),
    /** What was read: a list, a decision, a statute. */
    proof: text("proof").notNull(),
    byAccount: text("by_account").references(() => accounts.id, { onDelete: "set null" }),
  },
  (table) => [
    check("quality_checks_quality", oneOf(table.quality, QUALITIES)),
    index("quality_checks_organisation").on(table.organisationId),
  ],
);
