import { DrizzlePostgreSQLAdapter } from "@lucia-auth/adapter-drizzle";
import { and, desc, eq, gt, lt, ne } from "drizzle-orm";
import type { Database, Queryable } from "#db/client.ts";
import { accounts, memberships, sessions } from "#db/schema/accounts.ts";

/** What Lucia reads and writes sessions by. */
export const sessionAdapter = (db: Database) => new DrizzlePostgreSQLAdapter(db, sessions, accounts);

export type OpenSession = { id: string; device: string; addedAt: string; lastSeenAt: string };

/** The open sessions of an account, the last seen first. */
export const listOpenSessions = (db: Queryable, accountId: string, now: Date): Promise<OpenSession[]> =>
  db
    .select({
      id: sessions.id,
      device: sessions.device,
      addedAt: sessions.addedAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, accountId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt));

/** Ends one session of this account; false: it has none of that id. */
export async function endSession(db: Queryable, accountId: string, sessionId: string): Promise<boolean> {
  const ended = await db
    .delete(sessions)
    .where(and(eq(sessions.userId, accountId), eq(sessions.id, sessionId)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}

/** Ends every session of the account, or every one but this. */
export async function endSessions(db: Queryable, accountId: string, but?: string): Promise<void> {
  await db
    .delete(sessions)
    .where(and(eq(sessions.userId, accountId), but === undefined ? undefined : ne(sessions.id, but)));
}

/** Notes that the session was seen, once in a while only: it is asked at every page. True when it was. */
export async function touchSession(
  db: Queryable,
  sessionId: string,
  { now, before }: { now: string; before: string },
): Promise<boolean> {
  const rows = await db
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(and(eq(sessions.id, sessionId), lt(sessions.lastSeenAt, before)))
    .returning({ id: sessions.id });
  return rows.length > 0;
}

/** Chooses in whose name the session acts, among the memberships of its own account; false: it is not one of them. */
export async function chooseActiveMembership(
  db: Queryable,
  { accountId, sessionId, membershipId }: { accountId: string; sessionId: string; membershipId: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [own] = await tx
      .select({ id: memberships.id })
      .from(memberships)
      .where(and(eq(memberships.id, membershipId), eq(memberships.accountId, accountId)));
    if (!own) return false;
    await tx
      .update(sessions)
      .set({ activeMembershipId: membershipId })
      .where(and(eq(sessions.id, sessionId), eq(sessions.userId, accountId)));
    return true;
  });
}

export const forgetEndedSessions = async (db: Queryable, now: Date): Promise<void> => {
  await db.delete(sessions).where(lt(sessions.expiresAt, now));
};
