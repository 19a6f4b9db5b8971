import { and, count, eq, gte, lt, lte, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";
import { intentions } from "#db/schema/intentions.ts";
import type { Intention } from "#domain/intentions/intention.ts";

/** An intention as its author reads it. `consentedAt` is an instant, `expiresOn` its last day. */
export type OwnIntention = {
  intention: Intention;
  consentVersion: string;
  consentedAt: string;
  expiresOn: string;
};

/** When, to which text, and until which day. */
export type Consent = { consentVersion: string; consentedAt: string; expiresOn: string };

/** An invented intention, of no account: twice changes nothing. */
export async function addIntention(
  db: Queryable,
  intention: Intention,
  { id, ...consent }: Consent & { id: string },
): Promise<void> {
  await db
    .insert(intentions)
    .values({ id, ...intention, ...consent })
    .onConflictDoNothing();
}

/** Keeps the intention of an account, which has one at most: the last one given. */
export async function keepIntention(
  db: Queryable,
  {
    id,
    accountId,
    intention,
    consent,
  }: { id: string; accountId: string; intention: Intention; consent: Consent },
): Promise<void> {
  const told = { ...intention, ...consent };
  await db
    .insert(intentions)
    .values({ id, accountId, ...told })
    .onConflictDoUpdate({ target: intentions.accountId, set: told });
}

/** The intention of this account; null when it has none. */
export async function findOwnIntention(db: Queryable, accountId: string): Promise<OwnIntention | null> {
  const [row] = await db.select().from(intentions).where(eq(intentions.accountId, accountId));
  if (!row) return null;
  const { themes, departement, reach, amountBucket, horizon, democraticGovernance } = row;
  const { consentVersion, consentedAt, expiresOn } = row;
  return {
    // The codes were checked on the way in, by zod and by the table's own checks.
    intention: { themes, departement, reach, amountBucket, horizon, democraticGovernance } as Intention,
    consentVersion,
    consentedAt,
    expiresOn,
  };
}

/** Gives the intention of this account a new consent and a new last day; false when it has none. */
export async function renewOwnIntention(
  db: Queryable,
  accountId: string,
  consent: Consent,
): Promise<boolean> {
  const rows = await db
    .update(intentions)
    .set(consent)
    .where(eq(intentions.accountId, accountId))
    .returning({ id: intentions.id });
  return rows.length > 0;
}

/** Nothing of it is kept. */
export async function eraseOwnIntention(db: Queryable, accountId: string): Promise<void> {
  await db.delete(intentions).where(eq(intentions.accountId, accountId));
}

/** Intentions that expire by this day, not before today, and whose authors were not told of that last day yet; marks them as told. */
export async function takeIntentionsExpiringBy(
  db: Queryable,
  { today, by }: { today: string; by: string },
): Promise<{ accountId: string; expiresOn: string }[]> {
  const rows = await db
    .update(intentions)
    .set({ expiryTold: sql`${intentions.expiresOn}` })
    .where(
      and(
        sql`${intentions.accountId} is not null`,
        gte(intentions.expiresOn, today),
        lte(intentions.expiresOn, by),
        sql`${intentions.expiryTold} is distinct from ${intentions.expiresOn}`,
      ),
    )
    .returning({ accountId: intentions.accountId, expiresOn: intentions.expiresOn });
  return rows.map(({ accountId, expiresOn }) => ({ accountId: accountId!, expiresOn }));
}

/** The author of an intention, as one writes to them; null once it is withdrawn. */
export async function findSaverToTell(
  db: Queryable,
  accountId: string,
): Promise<{ email: string; name: string; expiresOn: string } | null> {
  const [row] = await db
    .select({ email: accounts.email, name: accounts.name, expiresOn: intentions.expiresOn })
    .from(intentions)
    .innerJoin(accounts, eq(accounts.id, intentions.accountId))
    .where(eq(intentions.accountId, accountId));
  return row ?? null;
}

/** Erases the intentions whose last day is before this one. */
export async function eraseIntentionsExpiredBefore(db: Queryable, day: string): Promise<void> {
  await db.delete(intentions).where(lt(intentions.expiresOn, day));
}

/** How many savers each département has whose intention counts today: for the sums alone, shown to nobody. */
export async function countSavers(db: Queryable, today: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ departement: intentions.departement, people: count() })
    .from(intentions)
    .where(gte(intentions.expiresOn, today))
    .groupBy(intentions.departement);
  return new Map(rows.map(({ departement, people }) => [departement, people]));
}
