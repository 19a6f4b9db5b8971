import { sql } from "drizzle-orm";
import { bigint, boolean, check, integer, pgTable, text } from "drizzle-orm/pg-core";
import { FIRST_CONTACTS, REGULATORY_KINDS, RETURN_EXPECTATIONS } from "#domain/financers/sheet.ts";
import { FINANCER_TYPES } from "#domain/vocabulary/codes.ts";
import { codes, instant, oneOf, recitColumns } from "./columns.ts";

export const financers = pgTable(
  "financers",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    type: text("type").notNull(),
    operatorLinked: boolean("operator_linked").notNull().default(false),
    /** One line: authorisation and number, « non régulé », « personne publique ». */
    regulatoryStatus: text("regulatory_status"),
    /** Raised each time its members change its sheet. */
    version: integer("version").notNull().default(1),
    siren: text("siren"),
    legalStructure: text("legal_structure"),
    shelteredBy: text("sheltered_by"),
    regulatoryKind: text("regulatory_kind"),
    regulatoryNumber: text("regulatory_number"),
    returnExpectation: text("return_expectation"),
    horizon: text("horizon"),
    paysRunningCosts: boolean("pays_running_costs"),
    sessions: text("sessions"),
    answerDelayDays: integer("answer_delay_days"),
    askedDocuments: codes("asked_documents"),
    support: text("support"),
    yearlyEuros: bigint("yearly_euros", { mode: "number" }),
    yearlyProjects: integer("yearly_projects"),
    firstContacts: text("first_contacts"),
    website: text("website"),
    committee: text("committee"),
    ...recitColumns(),
    /** Identity checked by an operator: when and how. It says nothing of quality. */
    verifiedAt: instant("verified_at"),
    verificationMethod: text("verification_method"),
    exchangeDigest: text("exchange_digest").unique(),
    addedAt: instant("added_at").notNull().default(sql`now()`),
  },
  (table) => [
    check("financers_type", oneOf(table.type, FINANCER_TYPES)),
    check("financers_regulatory_kind", oneOf(table.regulatoryKind, REGULATORY_KINDS)),
    check("financers_return_expectation", oneOf(table.returnExpectation, RETURN_EXPECTATIONS)),
    check("financers_first_contacts", oneOf(table.firstContacts, FIRST_CONTACTS)),
  ],
);
