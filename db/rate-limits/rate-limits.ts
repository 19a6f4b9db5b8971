import { eq, lt, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { rateLimits } from "#db/schema/rate-limits.ts";

/**
 * Counts one more try, in one statement so that tries at once are all counted, and says how many there have been since
 * the count began, this one included. The count begins again when `resetsAt` has passed.
 */
export async function countTry(
  db: Queryable,
  { key, now, resetsAt }: { key: string; now: string; resetsAt: string },
): Promise<{ tries: number; resetsAt: string }> {
  const over = sql`${rateLimits.resetsAt} <= ${now}`;
  const [row] = await db
    .insert(rateLimits)
    .values({ key, tries: 1, resetsAt })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        tries: sql`case when ${over} then 1 else ${rateLimits.tries} + 1 end`,
        resetsAt: sql`case when ${over} then ${resetsAt}::timestamptz else ${rateLimits.resetsAt} end`,
      },
    })
    .returning({ tries: rateLimits.tries, resetsAt: rateLimits.resetsAt });
  if (!row) throw new Error("an upsert returns its row");
  return row;
}

export async function forgetTries(db: Queryable, now: string): Promise<void> {
  await db.delete(rateLimits).where(lt(rateLimits.resetsAt, now));
}

/** One try less. */
export async function giveBackTry(db: Queryable, key: string): Promise<void> {
  await db
    .update(rateLimits)
    .set({ tries: sql`greatest(${rateLimits.tries} - 1, 0)` })
    .where(eq(rateLimits.key, key));
}
