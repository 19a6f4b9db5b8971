import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { oneTimeTokens } from "#db/schema/accounts.ts";
import type { TokenPurpose } from "#domain/accounts/one-time-token.ts";

export type OneTimeToken = {
  id: string;
  accountId: string;
  purpose: TokenPurpose;
  email: string;
  expiresAt: string;
  usedAt: string | null;
};

const columns = {
  id: oneTimeTokens.id,
  accountId: oneTimeTokens.accountId,
  purpose: oneTimeTokens.purpose,
  email: oneTimeTokens.email,
  expiresAt: oneTimeTokens.expiresAt,
  usedAt: oneTimeTokens.usedAt,
};

/** Adds a token, and takes away those that the account has for the same purpose: the last link that was asked for is the good one. */
export async function addToken(
  db: Queryable,
  token: Omit<OneTimeToken, "usedAt"> & { tokenDigest?: string },
): Promise<void> {
  await db
    .delete(oneTimeTokens)
    .where(
      and(
        eq(oneTimeTokens.accountId, token.accountId),
        eq(oneTimeTokens.purpose, token.purpose),
        isNull(oneTimeTokens.usedAt),
      ),
    );
  await db.insert(oneTimeTokens).values(token);
}

export async function findTokenById(db: Queryable, id: string): Promise<OneTimeToken | null> {
  const [row] = await db.select(columns).from(oneTimeTokens).where(eq(oneTimeTokens.id, id));
  return row ? { ...row, purpose: row.purpose as TokenPurpose } : null;
}

export async function findToken(
  db: Queryable,
  purpose: TokenPurpose,
  tokenDigest: string,
): Promise<OneTimeToken | null> {
  const [row] = await db
    .select(columns)
    .from(oneTimeTokens)
    .where(and(eq(oneTimeTokens.purpose, purpose), eq(oneTimeTokens.tokenDigest, tokenDigest)));
  return row ? { ...row, purpose } : null;
}

export async function setTokenDigest(db: Queryable, id: string, tokenDigest: string): Promise<void> {
  await db.update(oneTimeTokens).set({ tokenDigest }).where(eq(oneTimeTokens.id, id));
}

/** Uses a token, once: false for whoever comes second, or too late. */
export async function useToken(db: Queryable, id: string, now: string): Promise<boolean> {
  const rows = await db
    .update(oneTimeTokens)
    .set({ usedAt: now })
    .where(
      and(eq(oneTimeTokens.id, id), isNull(oneTimeTokens.usedAt), sql`${oneTimeTokens.expiresAt} > ${now}`),
    )
    .returning({ id: oneTimeTokens.id });
  return rows.length > 0;
}

/** No link that was mailed before opens anything any more. */
export async function cancelTokens(db: Queryable, accountId: string): Promise<void> {
  await db
    .delete(oneTimeTokens)
    .where(and(eq(oneTimeTokens.accountId, accountId), isNull(oneTimeTokens.usedAt)));
}

export async function forgetTokens(db: Queryable, before: string): Promise<void> {
  await db.delete(oneTimeTokens).where(lt(oneTimeTokens.expiresAt, before));
}
