import { sql } from "drizzle-orm";
import { customType, integer, type PgColumn, text, timestamp } from "drizzle-orm/pg-core";

/** A list of codes; never null, empty by default. */
export const codes = (name: string) => text(name).array().notNull().default(sql`'{}'`);

/** An instant, told by the clock of the one who writes it. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "string" });

export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** `column in ('A', 'B')`, for a check that keeps a column to the codes of the vocabulary. */
export const oneOf = (column: PgColumn, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;

/** The four questions of the récit, asked of organisations and financers alike. Source: domaine, § 1.6. */
export const recitColumns = () => ({
  recitEvaluation: text("recit_evaluation"),
  recitProfitability: text("recit_profitability"),
  recitDemocracy: text("recit_democracy"),
  recitDesirability: text("recit_desirability"),
});

/** What searches read of a row, worked out from what it says and written with it: `derivation` tells by which version of that. */
export const derivedColumns = () => ({
  derivation: integer("derivation").notNull().default(0),
  /** The name of whose it is. */
  name: text("name").notNull().default(""),
  /** Names of its codes and places, which people type too. */
  labels: text("labels").notNull().default(""),
  /** `facet:code`, or `facet:*` for any. */
  facetCodes: codes("facet_codes"),
});
