import { sql } from "drizzle-orm";
import { index, pgTable, text } from "drizzle-orm/pg-core";

/** Every word, cut to its stem, that everyone may search: where one that was mistyped is looked for. Rebuilt by a job. */
export const lexemes = pgTable("lexemes", { lexeme: text("lexeme").primaryKey() }, (table) => [
  index("lexemes_beginning").on(table.lexeme.op("text_pattern_ops")),
  index("lexemes_alike").using("gin", sql`${table.lexeme} gin_trgm_ops`),
]);
