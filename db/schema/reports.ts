import { sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, check, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { REPORT_DECISIONS, REPORT_REASONS, REPORT_SUBJECTS } from "#domain/reports/report.ts";
import { accounts } from "./accounts.ts";
import { instant, oneOf } from "./columns.ts";

/** What readers report, and what is answered. */
export const reports = pgTable(
  "reports",
  {
    id: text("id").primaryKey(),
    subject: text("subject").notNull(),
    subjectId: text("subject_id").notNull(),
    title: text("title").notNull(),
    reason: text("reason").notNull(),
    explanation: text("explanation").notNull(),
    /** Whom to answer; forgotten some months after the answer, or with the account of that address. */
    replyTo: text("reply_to"),
    follows: text("follows").references((): AnyPgColumn => reports.id, { onDelete: "set null" }),
    /** Made by the site itself when a sheet is written with what seems to be a blocked promise: its texts are hidden meanwhile. */
    automatic: boolean("automatic").notNull().default(false),
    /** Of the texts that an automatic report is about: a decision holds for these words, not for the next ones. */
    textsDigest: text("texts_digest"),
    receivedAt: instant("received_at").notNull(),
    decision: text("decision"),
    answer: text("answer"),
    answeredAt: instant("answered_at"),
    answeredBy: text("answered_by").references(() => accounts.id, { onDelete: "set null" }),
  },
  (table) => [
    check("reports_subject", oneOf(table.subject, REPORT_SUBJECTS)),
    check("reports_reason", oneOf(table.reason, REPORT_REASONS)),
    check("reports_decision", oneOf(table.decision, REPORT_DECISIONS)),
    index("reports_received").on(table.answeredAt, table.receivedAt),
    index("reports_subject_id").on(table.subjectId),
    uniqueIndex("reports_automatic_once")
      .on(table.subject, table.subjectId)
      .where(sql`automatic and answered_at is null`),
  ],
);
