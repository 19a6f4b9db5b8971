import { and, eq, gt, lt } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { interruptedForms } from "#db/schema/accounts.ts";

export type InterruptedForm = { path: string; body: string };

export async function addInterruptedForm(
  db: Queryable,
  form: InterruptedForm & { tokenDigest: string; expiresAt: string },
): Promise<void> {
  await db.insert(interruptedForms).values(form);
}

export async function findInterruptedForm(
  db: Queryable,
  tokenDigest: string,
  now: string,
): Promise<InterruptedForm | null> {
  const [found] = await db
    .select({ path: interruptedForms.path, body: interruptedForms.body })
    .from(interruptedForms)
    .where(and(eq(interruptedForms.tokenDigest, tokenDigest), gt(interruptedForms.expiresAt, now)));
  return found ?? null;
}

export async function dropInterruptedForm(db: Queryable, tokenDigest: string): Promise<void> {
  await db.delete(interruptedForms).where(eq(interruptedForms.tokenDigest, tokenDigest));
}

export async function forgetInterruptedForms(db: Queryable, now: string): Promise<void> {
  await db.delete(interruptedForms).where(lt(interruptedForms.expiresAt, now));
}
