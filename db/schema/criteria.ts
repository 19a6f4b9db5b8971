import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import type { ProgrammeDraft } from "#domain/criteria/programme-draft.ts";
import { CONTACT_POLICIES, CRITERIA_EVENT_ACTS, CRITERIA_STATUSES } from "#domain/criteria/status.ts";
import { accounts } from "./accounts.ts";
import { codes, derivedColumns, instant, oneOf, tsvector } from "./columns.ts";
import { financers } from "./financers.ts";

/** What a financer looks for, one programme a row. */
export const criteria = pgTable(
  "criteria",
  {
    id: text("id").primaryKey(),
    financerId: text("financer_id")
      .notNull()
      .references(() => financers.id),
    status: text("status").notNull(),
    version: integer("version").notNull().default(1),
    title: text("title").notNull(),
    text: text("text").notNull(),
    themes: codes("themes"),
    preferredThemes: codes("preferred_themes"),
    excludedThemes: codes("excluded_themes"),
    instruments: codes("instruments"),
    ticketMin: bigint("ticket_min", { mode: "number" }),
    ticketMax: bigint("ticket_max", { mode: "number" }),
    legalForms: codes("legal_forms"),
    requiredQualities: codes("required_qualities"),
    requiresGeneralInterest: boolean("requires_general_interest").notNull().default(false),
    /** Territory keys; empty: the whole country. */
    territories: codes("territories"),
    stages: codes("stages"),
    purposes: codes("purposes"),
    excludedPurposes: codes("excluded_purposes"),
    preferredZonings: codes("preferred_zonings"),
    cofinancingMinimumShare: doublePrecision("cofinancing_minimum_share"),
    decisionDelayDays: integer("decision_delay_days"),
    validUntil: date("valid_until", { mode: "string" }),
    /** Of a call that is announced before it opens. */
    opensOn: date("opens_on", { mode: "string" }),
    /** What its financer says of how its text was read: see domain/texts/corrections. */
    readingCorrections: codes("reading_corrections"),
    contactPolicy: text("contact_policy").notNull().default("open"),
    publishedAt: instant("published_at"),
    changedAt: instant("changed_at").notNull().default(sql`now()`),
    territoryUp: codes("territory_up"),
    ...derivedColumns(),
    words: tsvector("words")
      .notNull()
      .generatedAlwaysAs(
        sql`setweight(to_tsvector('public.french_plain', title), 'A') || setweight(to_tsvector('public.french_plain', name), 'B') || setweight(to_tsvector('public.french_plain', text), 'B') || setweight(to_tsvector('public.french_plain', labels), 'D')`,
      ),
  },
  (table) => [
    check("criteria_status", oneOf(table.status, CRITERIA_STATUSES)),
    check("criteria_contact_policy", oneOf(table.contactPolicy, CONTACT_POLICIES)),
    check("criteria_ticket", sql`(ticket_min is null) = (ticket_max is null) and ticket_min <= ticket_max`),
    check("criteria_share", sql`cofinancing_minimum_share between 0 and 1`),
    index("criteria_financer").on(table.financerId),
    index("criteria_status_valid").on(table.status, table.validUntil),
    index("criteria_words").using("gin", table.words),
    index("criteria_facet_codes").using("gin", table.facetCodes),
    index("criteria_territory_up").using("gin", table.territoryUp),
  ],
);

/**
 * What is being written of a programme: as typed, right or wrong. One that was never published is here alone; one that is
 * published has a draft while its changes are not.
 */
export const criteriaDrafts = pgTable(
  "criteria_drafts",
  {
    criteriaId: text("criteria_id").primaryKey(),
    financerId: text("financer_id")
      .notNull()
      .references(() => financers.id, { onDelete: "cascade" }),
    values: jsonb("values").notNull().$type<ProgrammeDraft>(),
    version: integer("version").notNull().default(1),
    savedAt: instant("saved_at").notNull(),
    savedBy: text("saved_by").references(() => accounts.id, { onDelete: "set null" }),
    /** Given up, and kept for a while in case that was a slip. */
    givenUpAt: instant("given_up_at"),
  },
  (table) => [index("criteria_drafts_financer").on(table.financerId)],
);

/** What happened to programmes. */
export const criteriaEvents = pgTable(
  "criteria_events",
  {
    id: text("id").primaryKey(),
    criteriaId: text("criteria_id").notNull(),
    financerId: text("financer_id")
      .notNull()
      .references(() => financers.id, { onDelete: "cascade" }),
    at: instant("at").notNull(),
    /** Null: somebody whose account is gone. */
    byAccount: text("by_account").references(() => accounts.id, { onDelete: "set null" }),
    act: text("act").notNull(),
    fromStatus: text("from_status"),
    /** An operator's, when a text is sent back. */
    reason: text("reason"),
  },
  (table) => [
    check("criteria_events_act", oneOf(table.act, CRITERIA_EVENT_ACTS)),
    check("criteria_events_from", oneOf(table.fromStatus, CRITERIA_STATUSES)),
    index("criteria_events_criteria").on(table.criteriaId, table.at),
  ],
);

/**
 * What a member has already been shown of the needs that answer a programme: `before` as of the visit before this one, `seen`
 * with this one. A visit ends when the page has been left alone for a while.
 */
export const criteriaVisits = pgTable(
  "criteria_visits",
  {
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    criteriaId: text("criteria_id")
      .notNull()
      .references(() => criteria.id, { onDelete: "cascade" }),
    lastAt: instant("last_at").notNull(),
    /** The end of the visit before; null: this is the first. */
    beforeAt: instant("before_at"),
    before: codes("before"),
    seen: codes("seen"),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.criteriaId] }),
    index("criteria_visits_criteria").on(table.criteriaId),
  ],
);
