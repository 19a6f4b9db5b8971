import { eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { refusedAddresses } from "#db/schema/notifications.ts";

/** A mail server refused this address for good. */
export async function keepRefusedAddress(db: Queryable, email: string, refusedAt: string): Promise<void> {
  await db
    .insert(refusedAddresses)
    .values({ email: email.toLowerCase(), refusedAt })
    .onConflictDoUpdate({ target: refusedAddresses.email, set: { refusedAt } });
}

/** When this address was refused; null: it works, as far as is known. */
export async function findRefusedAddress(db: Queryable, email: string): Promise<string | null> {
  const [row] = await db
    .select()
    .from(refusedAddresses)
    .where(eq(refusedAddresses.email, email.toLowerCase()));
  return row?.refusedAt ?? null;
}

/** Its holder says that it works: it is tried again. */
export async function forgetRefusedAddress(db: Queryable, email: string): Promise<void> {
  await db.delete(refusedAddresses).where(eq(refusedAddresses.email, email.toLowerCase()));
}
