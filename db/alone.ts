import { sql } from "drizzle-orm";
import type { Database } from "./client.ts";

/**
 * Runs this while nobody else, in any process on this database, runs something of the same name; waits for its turn.
 * Never inside itself: it would wait for ever.
 */
export function alone<Value>(db: Database, name: string, run: () => Promise<Value>): Promise<Value> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${name}))`);
    return run();
  });
}
