import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { accounts } from "./accounts.ts";
import { instant } from "./columns.ts";
import { criteria } from "./criteria.ts";
import { financers } from "./financers.ts";
import { needs } from "./needs.ts";

const needId = () =>
  text("need_id")
    .notNull()
    .references(() => needs.id, { onDelete: "cascade" });
const criteriaId = () =>
  text("criteria_id")
    .notNull()
    .references(() => criteria.id, { onDelete: "cascade" });

/** How a need is presented to the financers it fits; no row: as usual, and not yet. */
export const needWaves = pgTable(
  "need_waves",
  {
    needId: needId().primaryKey(),
    /** To so many a day; null: as usual. */
    size: integer("size"),
    /** The day of its last wave, in Paris. */
    lastOn: date("last_on", { mode: "string" }),
    /** Its programmes have been noted once: those that come after are news. */
    watched: boolean("watched").notNull().default(false),
  },
  (table) => [check("need_waves_size", sql`${table.size} between 0 and 100`)],
);

/** A need that a wave presented to a financer, by the programme that fitted best then: once. */
export const presentations = pgTable(
  "presentations",
  {
    needId: needId(),
    financerId: text("financer_id")
      .notNull()
      .references(() => financers.id, { onDelete: "cascade" }),
    criteriaId: criteriaId(),
    presentedOn: date("presented_on", { mode: "string" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.financerId] }),
    index("presentations_financer").on(table.financerId, table.presentedOn),
  ],
);

/** Programmes that a need's organisation has been told of, or found when it published. */
export const knownProgrammes = pgTable(
  "known_programmes",
  { needId: needId(), criteriaId: criteriaId() },
  (table) => [primaryKey({ columns: [table.needId, table.criteriaId] })],
);

/** Somebody hears nothing, for now, of what is new for one of their structure's programmes or needs. */
export const pausedAlerts = pgTable(
  "paused_alerts",
  {
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    needId: text("need_id").references(() => needs.id, { onDelete: "cascade" }),
    criteriaId: text("criteria_id").references(() => criteria.id, { onDelete: "cascade" }),
    pausedAt: instant("paused_at").notNull(),
  },
  (table) => [
    check("paused_alerts_one", sql`num_nonnulls(need_id, criteria_id) = 1`),
    uniqueIndex("paused_alerts_need").on(table.accountId, table.needId),
    uniqueIndex("paused_alerts_criteria").on(table.accountId, table.criteriaId),
  ],
);
