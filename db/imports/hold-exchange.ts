import { sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";

/** From here to the end of the transaction no other import is written or undone: the second waits for its turn. */
export async function holdExchange(tx: Queryable): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('exchange'))`);
}
