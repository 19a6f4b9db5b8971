import { integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** Which version of an object the search engine is known to hold; none is kept for what it holds no more. */
export const indexStates = pgTable(
  "index_states",
  {
    kind: text("kind").notNull(),
    id: text("id").notNull(),
    version: integer("version").notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.id] })],
);
