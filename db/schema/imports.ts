import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Fault } from "#domain/exchange/faults.ts";
import { type FieldChange, IMPORT_KINDS, IMPORT_STATUSES, LINE_OUTCOMES } from "#domain/exchange/import.ts";
import { accounts } from "./accounts.ts";
import { instant, oneOf } from "./columns.ts";

/** Exchange files that operators brought. */
export const imports = pgTable(
  "imports",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    fileName: text("file_name").notNull(),
    status: text("status").notNull(),
    /** Null: their account is gone. */
    byAccount: text("by_account").references(() => accounts.id, { onDelete: "set null" }),
    addedAt: instant("added_at").notNull(),
    lines: integer("lines").notNull(),
    /** How many lines the work under way has done. */
    doneLines: integer("done_lines").notNull().default(0),
    appliedAt: instant("applied_at"),
    undoneAt: instant("undone_at"),
    /** What was here changed between the reading and the confirmation: the comparison was made again. */
    comparedAgain: integer("compared_again").notNull().default(0),
  },
  (table) => [
    check("imports_kind", oneOf(table.kind, IMPORT_KINDS)),
    check("imports_status", oneOf(table.status, IMPORT_STATUSES)),
    index("imports_added").on(table.addedAt),
  ],
);

/** The lines of such a file, kept until the import can no longer be undone. */
export const importLines = pgTable(
  "import_lines",
  {
    importId: text("import_id")
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    /** As it came, but for its end. */
    line: text("line").notNull(),
    objectId: text("object_id"),
    outcome: text("outcome"),
    faults: jsonb("faults").notNull().default(sql`'[]'`).$type<Fault[]>(),
    changes: jsonb("changes").notNull().default(sql`'[]'`).$type<FieldChange[]>(),
    /** The version of the object that the line was set against; null: there was none. */
    versionBefore: integer("version_before"),
    /** The version that the import made of it: undone only while it still is that one. */
    versionAfter: integer("version_after"),
    /** Rows as they were: the object's, and its organisation's or financer's. */
    before: jsonb("before").$type<Record<string, unknown>>(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.number] }),
    check("import_lines_outcome", oneOf(table.outcome, LINE_OUTCOMES)),
    index("import_lines_object").on(table.importId, table.objectId),
  ],
);
