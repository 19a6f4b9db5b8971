import { and, asc, eq, ne, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";

/** Everyone who keeps the site, in the order of the alphabet. */
export const listOperators = (db: Queryable): Promise<{ id: string; name: string }[]> =>
  db
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(eq(accounts.operator, true))
    .orderBy(sql`${accounts.name} collate "fr-x-icu"`, asc(accounts.id));

/** Is there an operator beside this one, who could look again? */
export async function anotherOperatorThan(db: Queryable, accountId: string): Promise<boolean> {
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.operator, true), ne(accounts.id, accountId)))
    .limit(1);
  return rows.length > 0;
}
