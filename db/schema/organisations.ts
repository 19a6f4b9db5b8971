import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
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
    summary: text("summary"),
    mission: text("mission"),
    /** Networks and federations it belongs to. */
    networks: text("networks"),
    /** Who decides, and how. */
    governance: text("governance"),
    /** Whom to speak to, in the name of the organisation: read by those it has accepted to meet. */
    contact: text("contact"),
    /** Ranges and counts of its means, by `MEANS`: read by those it has accepted to meet. */
    means: jsonb("means").notNull().default({}).$type<Record<string, string>>(),
    /** Markers of transition juste, self-declared: code → yes, no, on the way. */
    markers: jsonb("markers").notNull().default({}).$type<Record<string, string>>(),
    ...recitColumns(),
    /** Imported organisations have no identifier of their own: a digest of what the file says of them is theirs. */
    exchangeDigest: text("exchange_digest").unique(),
    version: integer("version").notNull().default(1),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [
    check("organisations_legal_form", oneOf(table.legalForm, LEGAL_FORMS)),
    check("organisations_general_interest", oneOf(table.generalInterest, GENERAL_INTEREST)),
    index("organisations_name").using("gin", sql`${table.name} gin_trgm_ops`),
  ],
);
