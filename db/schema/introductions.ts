import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import {
  INTRODUCTION_STATUSES,
  OPEN_INTRODUCTION_STATUSES,
  OUTCOMES,
  SIDES,
} from "#domain/introductions/status.ts";
import type { NeedDraft } from "#domain/needs/need-draft.ts";
import { INSTRUMENTS } from "#domain/vocabulary/codes.ts";
import { REFUSAL_REASONS } from "#domain/vocabulary/refusal-reasons.ts";
import { accounts } from "./accounts.ts";
import { instant, oneOf } from "./columns.ts";
import { criteria } from "./criteria.ts";
import { financers } from "./financers.ts";
import { needs } from "./needs.ts";
import { organisations } from "./organisations.ts";

const OPEN = sql.raw(OPEN_INTRODUCTION_STATUSES.map((status) => `'${status}'`).join(", "));

/** An organisation's need and a financer's programme that are introduced to each other: the structures', not a member's. */
export const introductions = pgTable(
  "introductions",
  {
    id: text("id").primaryKey(),
    needId: text("need_id")
      .notNull()
      .references(() => needs.id, { onDelete: "cascade" }),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    criteriaId: text("criteria_id")
      .notNull()
      .references(() => criteria.id, { onDelete: "cascade" }),
    financerId: text("financer_id")
      .notNull()
      .references(() => financers.id, { onDelete: "cascade" }),
    proposedBy: text("proposed_by").notNull(),
    proposedAt: instant("proposed_at").notNull(),
    status: text("status").notNull(),
    statusAt: instant("status_at").notNull(),
    acceptedAt: instant("accepted_at"),
    declineReason: text("decline_reason"),
    kindWord: text("kind_word"),
    meetingAt: instant("meeting_at"),
    meetingWhere: text("meeting_where"),
    nextStep: text("next_step"),
    nextOn: date("next_on", { mode: "string" }),
    nextBy: text("next_by"),
    needSettledAt: instant("need_settled_at"),
    /** How each side can be reached, as it said for this introduction: read by the other once both have said yes. */
    organisationContact: text("organisation_contact"),
    financerContact: text("financer_contact"),
    organisationClosedAt: instant("organisation_closed_at"),
    financerClosedAt: instant("financer_closed_at"),
    /** The need as it was when it was asked for: both see what changed since. */
    needThen: jsonb("need_then").notNull().$type<NeedDraft>(),
    /** The last reminder that was sent, and the day it counts from. */
    reminded: text("reminded"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    check("introductions_status", oneOf(table.status, INTRODUCTION_STATUSES)),
    check("introductions_proposed_by", oneOf(table.proposedBy, SIDES)),
    check("introductions_next_by", oneOf(table.nextBy, SIDES)),
    check("introductions_decline_reason", oneOf(table.declineReason, REFUSAL_REASONS)),
    // Two people who ask at the same second have one introduction.
    uniqueIndex("introductions_open_once").on(table.needId, table.financerId).where(sql`status in (${OPEN})`),
    index("introductions_organisation").on(table.organisationId, table.statusAt),
    index("introductions_financer").on(table.financerId, table.statusAt),
    index("introductions_criteria").on(table.criteriaId),
    index("introductions_status_at").on(table.status, table.statusAt),
  ],
);

const introductionId = () =>
  text("introduction_id")
    .notNull()
    .references(() => introductions.id, { onDelete: "cascade" });

/** What each side declares of how it ended. */
export const introductionOutcomes = pgTable(
  "introduction_outcomes",
  {
    introductionId: introductionId(),
    side: text("side").notNull(),
    outcome: text("outcome").notNull(),
    instrument: text("instrument"),
    /** The lower bound of a range, in whole euros. */
    rangeFrom: bigint("range_from", { mode: "number" }),
    reason: text("reason"),
    orientedTo: text("oriented_to"),
    declaredAt: instant("declared_at").notNull(),
    byAccount: text("by_account").references(() => accounts.id, { onDelete: "set null" }),
  },
  (table) => [
    primaryKey({ columns: [table.introductionId, table.side] }),
    check("introduction_outcomes_side", oneOf(table.side, SIDES)),
    check("introduction_outcomes_outcome", oneOf(table.outcome, OUTCOMES)),
    check("introduction_outcomes_instrument", oneOf(table.instrument, INSTRUMENTS)),
    check("introduction_outcomes_reason", oneOf(table.reason, REFUSAL_REASONS)),
  ],
);

/** What happened, told to both: the act, by which side, and what was said with it. */
export const introductionEvents = pgTable(
  "introduction_events",
  {
    id: text("id").primaryKey(),
    introductionId: introductionId(),
    at: instant("at").notNull(),
    side: text("side").notNull(),
    byAccount: text("by_account").references(() => accounts.id, { onDelete: "set null" }),
    act: text("act").notNull(),
    status: text("status").notNull(),
  },
  (table) => [
    check("introduction_events_side", oneOf(table.side, SIDES)),
    check("introduction_events_status", oneOf(table.status, INTRODUCTION_STATUSES)),
    index("introduction_events_introduction").on(table.introductionId, table.at),
  ],
);

/** What both write to each other: text alone, in the name of a structure. */
export const introductionMessages = pgTable(
  "introduction_messages",
  {
    id: text("id").primaryKey(),
    introductionId: introductionId(),
    side: text("side").notNull(),
    byAccount: text("by_account").references(() => accounts.id, { onDelete: "set null" }),
    text: text("text").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [
    check("introduction_messages_side", oneOf(table.side, SIDES)),
    index("introduction_messages_introduction").on(table.introductionId, table.at),
  ],
);

/** Up to when each member has read a thread. */
export const introductionReads = pgTable(
  "introduction_reads",
  {
    introductionId: introductionId(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    readAt: instant("read_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.introductionId, table.accountId] })],
);
