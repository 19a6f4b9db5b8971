import { and, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";

/** Notes that the account was used, once a day; whatever it was told of its silence is forgotten. */
export async function noteSeen(db: Queryable, accountId: string, now: string): Promise<void> {
  await db
    .update(accounts)
    .set({ seenAt: now, inactivityToldAt: null })
    .where(and(eq(accounts.id, accountId), sql`${accounts.seenAt} < ${now}::timestamptz - interval '1 day'`));
}

const mayGo = eq(accounts.operator, false);

/** Accounts that nobody has used since this instant and that were not told so; marks them as told. */
export async function takeInactive(
  db: Queryable,
  { before, now }: { before: string; now: string },
): Promise<string[]> {
  const rows = await db
    .update(accounts)
    .set({ inactivityToldAt: now })
    .where(and(mayGo, lte(accounts.seenAt, before), isNull(accounts.inactivityToldAt)))
    .returning({ id: accounts.id });
  return rows.map(({ id }) => id);
}

/** Accounts that nobody has used since this instant, and that were told so before that one. */
export async function listForgotten(
  db: Queryable,
  { before, toldBefore }: { before: string; toldBefore: string },
): Promise<string[]> {
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(
        mayGo,
        lte(accounts.seenAt, before),
        isNotNull(accounts.inactivityToldAt),
        lte(accounts.inactivityToldAt, toldBefore),
      ),
    );
  return rows.map(({ id }) => id);
}

export type LastSeen = { email: string; name: string; seenAt: string; inactivityToldAt: string | null };

/** When an account was used last, kept from others until the transaction ends; null when it is gone. */
export async function lockLastSeen(db: Queryable, accountId: string): Promise<LastSeen | null> {
  const { email, name, seenAt, inactivityToldAt } = accounts;
  const [row] = await db
    .select({ email, name, seenAt, inactivityToldAt })
    .from(accounts)
    .where(eq(accounts.id, accountId))
    .for("update");
  return row ?? null;
}
