import { sql } from "drizzle-orm";
import { check, date, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { GENERAL_INTEREST, LEGAL_FORMS } from "#domain/vocabulary/codes.ts";
import { instant, oneOf, recitColumns } from "./columns.ts";

export const organisations = pgTable(
  "organisations",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    legalForm: text("legal_form").notNull(),
    /** Null: unknown. */
    qualities: text("qualities").array(),
    generalInterest: text("general_interest").notNull(),
    headquarters: text("headquarters").notNull(),
    siret: text("siret"),
    rna: text("rna"),
    createdOn: date("created_on", { mode: "string" }),
    website: text("website"),
    mission: text("mission"),
    /** Markers of transition juste, self-declared: code → yes, no, on the way. */
    markers: jsonb("markers").notNull().default({}).$type<Record<string, string>>(),
    ...recitColumns(),
    /** Imported organisations have no identifier of their own: a digest of what the file says of them is theirs. */
    exchangeDigest: text("exchange_digest").unique(),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [
    check("organisations_legal_form", oneOf(table.legalForm, LEGAL_FORMS)),
    check("organisations_general_interest", oneOf(table.generalInterest, GENERAL_INTEREST)),
    index("organisations_name").using("gin", sql`${table.name} gin_trgm_ops`),
  ],
);
