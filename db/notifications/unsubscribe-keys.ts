import { eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { unsubscribeKeys } from "#db/schema/notifications.ts";

/** The key that signs somebody's links to stop mails; `otherwise` becomes it when there is none yet. */
export async function keepUnsubscribeKey(
  db: Queryable,
  accountId: string,
  otherwise: string,
): Promise<string> {
  await db.insert(unsubscribeKeys).values({ accountId, key: otherwise }).onConflictDoNothing();
  return (await findUnsubscribeKey(db, accountId)) ?? otherwise;
}

export async function findUnsubscribeKey(db: Queryable, accountId: string): Promise<string | null> {
  const [row] = await db.select().from(unsubscribeKeys).where(eq(unsubscribeKeys.accountId, accountId));
  return row?.key ?? null;
}
