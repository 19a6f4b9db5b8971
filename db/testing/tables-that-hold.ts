import { sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";

/** Every table and column that holds this text anywhere, graphile's own included. */
export async function tablesThatHold(db: Database, text: string): Promise<string[]> {
  const columns = await db.execute<{ schema: string; table: string; column: string }>(sql`
    select n.nspname as schema, c.relname as table, a.attname as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and n.nspname not in ('pg_catalog', 'information_schema')`);
  const holding: string[] = [];
  for (const { schema, table, column } of columns) {
    const [found] = await db.execute(
      sql.raw(
        `select 1 from "${schema}"."${table}" where position('${text.toLowerCase()}' in lower("${column}"::text)) > 0 limit 1`,
      ),
    );
    if (found) holding.push(`${table}.${column}`);
  }
  return holding;
}
