import { eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";

export type Account = {
  id: string;
  email: string;
  name: string;
  operator: boolean;
  saver: boolean;
  /** Argon2id. */
  passwordHash: string;
};

const columns = {
  id: accounts.id,
  email: accounts.email,
  name: accounts.name,
  operator: accounts.operator,
  saver: accounts.saver,
  passwordHash: accounts.passwordHash,
};

/** The account of this address, whatever its capitals. */
export async function findAccountByEmail(db: Queryable, email: string): Promise<Account | null> {
  const [row] = await db
    .select(columns)
    .from(accounts)
    .where(eq(sql`lower(${accounts.email})`, email.toLowerCase()));
  return row ?? null;
}

export async function findAccount(db: Queryable, id: string): Promise<Account | null> {
  const [row] = await db.select(columns).from(accounts).where(eq(accounts.id, id));
  return row ?? null;
}

/** Opens an account for an address that was shown to be its holder's; false when one has it already. */
export async function addAccount(
  db: Queryable,
  account: Omit<Account, "operator"> & { operator?: boolean; emailVerifiedAt: string },
): Promise<boolean> {
  const rows = await db.insert(accounts).values(account).onConflictDoNothing().returning({ id: accounts.id });
  return rows.length > 0;
}

/** Changes what one may change of one's own account. */
export async function changeAccount(
  db: Queryable,
  id: string,
  change: Partial<Pick<Account, "name" | "saver" | "passwordHash">>,
): Promise<void> {
  await db.update(accounts).set(change).where(eq(accounts.id, id));
}

/** Gives the account another address, shown to be its holder's; false when another account has it. */
export async function changeEmail(
  db: Queryable,
  { accountId, email, now }: { accountId: string; email: string; now: string },
): Promise<boolean> {
  const rows = await db
    .update(accounts)
    .set({ email, emailVerifiedAt: now })
    .where(
      sql`${accounts.id} = ${accountId} and not exists (select 1 from accounts other where lower(other.email) = lower(${email}) and other.id <> ${accountId})`,
    )
    .returning({ id: accounts.id });
  return rows.length > 0;
}
