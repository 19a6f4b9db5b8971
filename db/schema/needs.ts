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
  text,
} from "drizzle-orm/pg-core";
import type { NeedDraft } from "#domain/needs/need-draft.ts";
import { NEED_EVENT_ACTS, type NeedChangeTold } from "#domain/needs/need-event.ts";
import { NEED_STATUSES } from "#domain/needs/status.ts";
import { PURPOSES, STAGES, THEMES } from "#domain/vocabulary/codes.ts";
import { accounts } from "./accounts.ts";
import { codes, derivedColumns, instant, oneOf, tsvector } from "./columns.ts";
import { organisations } from "./organisations.ts";

const euros = (name: string) => bigint(name, { mode: "number" });

export const needs = pgTable(
  "needs",
  {
    id: text("id").primaryKey(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    status: text("status").notNull(),
    /** Raised by every change that the other side can see; what is computed from a need says from which version. */
    version: integer("version").notNull().default(1),
    title: text("title").notNull(),
    summary: text("summary").notNull(),
    story: text("story").notNull(),
    primaryTheme: text("primary_theme").notNull(),
    secondaryThemes: codes("secondary_themes"),
    purpose: text("purpose"),
    stage: text("stage"),
    amountTotal: euros("amount_total").notNull(),
    amountSought: euros("amount_sought").notNull(),
    amountMinimumUseful: euros("amount_minimum_useful"),
    instruments: codes("instruments"),
    /** Territory keys as declared; empty: the commune of the headquarters. */
    actionTerritories: codes("action_territories"),
    zonings: codes("zonings"),
    deadline: date("deadline", { mode: "string" }),
    moneyAllows: text("money_allows"),
    riskIfNotFound: text("risk_if_not_found"),
    startsOn: date("starts_on", { mode: "string" }),
    supportWished: boolean("support_wished"),
    meetingFormats: codes("meeting_formats"),
    /** What its organisation says of how its texts were read: see domain/texts/corrections. */
    readingCorrections: codes("reading_corrections"),
    publishedAt: instant("published_at"),
    expiresOn: date("expires_on", { mode: "string" }),
    /** The last day of which its members were told that it comes: each is told once. */
    expiryTold: date("expiry_told", { mode: "string" }),
    changedAt: instant("changed_at").notNull().default(sql`now()`),
    // What the filters of the search engines read, written with the row by the same function as the rules use.
    permittedInstruments: codes("permitted_instruments"),
    actionKeys: codes("action_keys"),
    actionUp: codes("action_up"),
    ...derivedColumns(),
    latitude: doublePrecision("latitude"),
    longitude: doublePrecision("longitude"),
    /** Names that only verified financers may search for: those of the instruments. */
    detailedLabels: text("detailed_labels").notNull().default(""),
    /** What everyone may search: nothing above the public level, not even in a count. */
    words: tsvector("words")
      .notNull()
      .generatedAlwaysAs(
        sql`setweight(to_tsvector('public.french_plain', title), 'A') || setweight(to_tsvector('public.french_plain', name), 'B') || setweight(to_tsvector('public.french_plain', summary), 'B') || setweight(to_tsvector('public.french_plain', story || ' ' || coalesce(money_allows, '')), 'C') || setweight(to_tsvector('public.french_plain', labels), 'D')`,
      ),
    /** What verified financers may search besides. */
    detailedWords: tsvector("detailed_words")
      .notNull()
      .generatedAlwaysAs(
        sql`setweight(to_tsvector('public.french_plain', coalesce(risk_if_not_found, '')), 'C') || setweight(to_tsvector('public.french_plain', detailed_labels), 'D')`,
      ),
  },
  (table) => [
    check("needs_status", oneOf(table.status, NEED_STATUSES)),
    check("needs_primary_theme", oneOf(table.primaryTheme, THEMES)),
    check("needs_purpose", oneOf(table.purpose, PURPOSES)),
    check("needs_stage", oneOf(table.stage, STAGES)),
    check("needs_amounts", sql`0 < amount_sought and amount_sought <= amount_total`),
    check("needs_minimum", sql`amount_minimum_useful between 0 and amount_sought`),
    index("needs_organisation").on(table.organisationId),
    index("needs_published").on(table.status, table.publishedAt),
    index("needs_words").using("gin", table.words),
    index("needs_detailed_words").using("gin", table.detailedWords),
    index("needs_facet_codes").using("gin", table.facetCodes),
    index("needs_title").using("gin", sql`${table.title} gin_trgm_ops`),
    index("needs_action_up").using("gin", table.actionUp),
  ],
);

export const needPlanLines = pgTable(
  "need_plan_lines",
  {
    needId: text("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    rank: integer("rank").notNull(),
    side: text("side").notNull(),
    label: text("label").notNull(),
    euros: euros("euros").notNull(),
    /** Of a resource: found, asked for, or still to be found. Null for an expense. */
    status: text("status"),
  },
  (table) => [
    check("need_plan_lines_side", oneOf(table.side, ["expense", "resource"])),
    check("need_plan_lines_status", oneOf(table.status, ["found", "asked", "to-find"])),
    index("need_plan_lines_need").on(table.needId, table.rank),
  ],
);

/**
 * What is being written of a need: as typed, right or wrong. A need that was never published is here alone; one that is
 * published has a draft while its changes are not.
 */
export const needDrafts = pgTable(
  "need_drafts",
  {
    needId: text("need_id").primaryKey(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    values: jsonb("values").notNull().$type<NeedDraft>(),
    version: integer("version").notNull().default(1),
    savedAt: instant("saved_at").notNull(),
    savedBy: text("saved_by").references(() => accounts.id, { onDelete: "set null" }),
    /** Given up, and kept for a while in case that was a slip. */
    givenUpAt: instant("given_up_at"),
  },
  (table) => [index("need_drafts_organisation").on(table.organisationId)],
);

/** What was done to a need, by whom, and what it changed: told on the need's own page, to its organisation alone. */
export const needEvents = pgTable(
  "need_events",
  {
    id: text("id").primaryKey(),
    needId: text("need_id").notNull(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    at: instant("at").notNull(),
    /** Null: the calendar, or somebody whose account is gone. */
    byAccount: text("by_account").references(() => accounts.id, { onDelete: "set null" }),
    act: text("act").notNull(),
    fromStatus: text("from_status"),
    /** An operator's, when a text is sent back. */
    reason: text("reason"),
    changes: jsonb("changes").notNull().default([]).$type<NeedChangeTold[]>(),
  },
  (table) => [
    check("need_events_act", oneOf(table.act, NEED_EVENT_ACTS)),
    check("need_events_from", oneOf(table.fromStatus, NEED_STATUSES)),
    index("need_events_need").on(table.needId, table.at),
  ],
);
