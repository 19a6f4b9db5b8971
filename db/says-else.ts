import { getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/** In an upsert: true when the row that is there says anything else than the one that comes, in these columns. */
export function saysElse(table: PgTable, said: Record<string, unknown>): SQL {
  const columns = getTableColumns(table);
  const names = Object.keys(said).map((name) => columns[name]?.name);
  const row = (of: string) => sql.raw(names.map((name) => `${of}."${name}"`).join(", "));
  return sql`(${row(`"${getTableName(table)}"`)}) is distinct from (${row("excluded")})`;
}
