import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { signUps } from "#db/schema/accounts.ts";
import type { SignUpRole } from "#domain/accounts/sign-up-role.ts";

export type SignUp = {
  id: string;
  email: string;
  name: string;
  role: SignUpRole;
  expiresAt: string;
  completedAt: string | null;
};

const columns = {
  id: signUps.id,
  email: signUps.email,
  name: signUps.name,
  role: signUps.role,
  expiresAt: signUps.expiresAt,
  completedAt: signUps.completedAt,
};

export async function addSignUp(db: Queryable, signUp: Omit<SignUp, "completedAt">): Promise<void> {
  await db.insert(signUps).values(signUp);
}

export async function findSignUp(db: Queryable, id: string): Promise<SignUp | null> {
  const [row] = await db.select(columns).from(signUps).where(eq(signUps.id, id));
  return row ? { ...row, role: row.role as SignUpRole } : null;
}

export async function findSignUpByToken(db: Queryable, tokenDigest: string): Promise<SignUp | null> {
  const [row] = await db.select(columns).from(signUps).where(eq(signUps.tokenDigest, tokenDigest));
  return row ? { ...row, role: row.role as SignUpRole } : null;
}

/** The token that was just mailed; the one before, if a mail was tried twice, no longer opens anything. */
export async function setSignUpToken(db: Queryable, id: string, tokenDigest: string): Promise<void> {
  await db.update(signUps).set({ tokenDigest }).where(eq(signUps.id, id));
}

/** Marks it done, once: false for whoever comes second. */
export async function completeSignUp(db: Queryable, id: string, now: string): Promise<boolean> {
  const rows = await db
    .update(signUps)
    .set({ completedAt: now })
    .where(and(eq(signUps.id, id), isNull(signUps.completedAt), sql`${signUps.expiresAt} > ${now}`))
    .returning({ id: signUps.id });
  return rows.length > 0;
}

export async function forgetSignUps(db: Queryable, before: string): Promise<void> {
  await db.delete(signUps).where(lt(signUps.expiresAt, before));
}

/** Gives a sign-up that waits more time. */
export async function renewSignUp(db: Queryable, id: string, expiresAt: string): Promise<void> {
  await db
    .update(signUps)
    .set({ expiresAt })
    .where(and(eq(signUps.id, id), isNull(signUps.completedAt)));
}
