import { desc, eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { shortlistEvents } from "#db/schema/shortlists.ts";
import type { ShortlistAct, ShortlistEvent } from "#domain/shortlists/shortlist-event.ts";

/** The latest of what was done to a list that its caller has found to be a member's, the last first. */
export async function shortlistEventsOf(
  db: Queryable,
  shortlistId: string,
  limit: number,
): Promise<ShortlistEvent[]> {
  const { id, act, at, byAccount, itemId, before, told } = shortlistEvents;
  const rows = await db
    .select({ id, act, at, byAccount, itemId, before, told, by: accounts.name })
    .from(shortlistEvents)
    .leftJoin(accounts, eq(accounts.id, byAccount))
    .where(eq(shortlistEvents.shortlistId, shortlistId))
    .orderBy(desc(at), desc(id))
    .limit(limit);
  return rows.map((row) => ({ ...row, act: row.act as ShortlistAct }));
}

export async function addShortlistEvent(
  db: Queryable,
  shortlistId: string,
  { by: _name, ...event }: ShortlistEvent,
): Promise<void> {
  await db.insert(shortlistEvents).values({ ...event, shortlistId });
}
