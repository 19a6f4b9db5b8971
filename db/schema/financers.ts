import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text } from "drizzle-orm/pg-core";
import { FINANCER_TYPES } from "#domain/vocabulary/codes.ts";
import { instant, oneOf, recitColumns } from "./columns.ts";

export const financers = pgTable(
  "financers",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    type: text("type").notNull(),
    operatorLinked: boolean("operator_linked").notNull().default(false),
    /** One line: authorisation and number, « non régulé », « personne publique ». */
    regulatoryStatus: text("regulatory_status"),
    website: text("website"),
    committee: text("committee"),
    ...recitColumns(),
    /** Identity checked by an operator: when and how. It says nothing of quality. */
    verifiedAt: instant("verified_at"),
    verificationMethod: text("verification_method"),
    exchangeDigest: text("exchange_digest").unique(),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [check("financers_type", oneOf(table.type, FINANCER_TYPES))],
);
