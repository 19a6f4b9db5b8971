import { check, index, pgTable, text } from "drizzle-orm/pg-core";
import { ACT_SUBJECTS, ADMINISTRATION_ACTS } from "#domain/administration/act.ts";
import { accounts } from "./accounts.ts";
import { instant, oneOf } from "./columns.ts";

/**
 * The journal of what operators did: only added to. A trigger refuses any change but the name that goes with an erased
 * account, and any removal. Source: product requirement 28 (domaine, §4.5).
 */
export const administrationActs = pgTable(
  "administration_acts",
  {
    id: text("id").primaryKey(),
    at: instant("at").notNull(),
    /** Null: the site itself, or an operator whose account is gone. */
    byAccount: text("by_account").references(() => accounts.id, { onDelete: "set null" }),
    act: text("act").notNull(),
    subject: text("subject").notNull(),
    subjectId: text("subject_id").notNull(),
    /** What the subject was called then; never a person's name. */
    title: text("title").notNull(),
    note: text("note"),
  },
  (table) => [
    check("administration_acts_act", oneOf(table.act, ADMINISTRATION_ACTS)),
    check("administration_acts_subject", oneOf(table.subject, ACT_SUBJECTS)),
    index("administration_acts_at").on(table.at),
    index("administration_acts_subject_id").on(table.subjectId),
  ],
);
