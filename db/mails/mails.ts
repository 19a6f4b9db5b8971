import { desc, eq, isNotNull, lt, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { mails } from "#db/schema/mails.ts";

export type WaitingMail = { id: string; kind: string; payload: Record<string, unknown> };

export async function addToOutbox(db: Queryable, mail: WaitingMail): Promise<void> {
  await db.insert(mails).values(mail);
}

/** A mail that has neither left nor been dropped, held until the end of this transaction: nobody else sends it meanwhile. */
export async function takeFromOutbox(db: Queryable, id: string): Promise<WaitingMail | null> {
  const [row] = await db
    .select({ id: mails.id, kind: mails.kind, payload: mails.payload })
    .from(mails)
    .where(sql`${mails.id} = ${id} and ${mails.sentAt} is null and ${mails.droppedAt} is null`)
    .for("update", { skipLocked: true });
  return row ?? null;
}

/** The mail has left; what it said is kept where letters are to be read again. */
export async function markSent(
  db: Queryable,
  id: string,
  sentAt: string,
  kept: { to: string; subject: string; text: string } | null,
): Promise<void> {
  const texts = kept && { keptTo: kept.to, keptSubject: kept.subject, keptText: kept.text };
  await db
    .update(mails)
    .set({ sentAt, lastError: null, attempts: sql`${mails.attempts} + 1`, ...texts })
    .where(eq(mails.id, id));
}

/** There is nothing left to say. */
export async function markDropped(db: Queryable, id: string, droppedAt: string): Promise<void> {
  await db.update(mails).set({ droppedAt }).where(eq(mails.id, id));
}

/** The mail could not leave; it is tried again later. */
export async function markFailed(db: Queryable, id: string, lastError: string): Promise<void> {
  await db
    .update(mails)
    .set({ lastError, attempts: sql`${mails.attempts} + 1` })
    .where(eq(mails.id, id));
}

export type KeptLetter = { id: string; to: string; subject: string; text: string; sentAt: string };

/** The last letters that were kept, the newest first. */
export async function listKeptLetters(db: Queryable, most: number): Promise<KeptLetter[]> {
  const rows = await db
    .select()
    .from(mails)
    .where(isNotNull(mails.keptText))
    .orderBy(desc(mails.sentAt), desc(mails.id))
    .limit(most);
  return rows.map(({ id, keptTo, keptSubject, keptText, sentAt }) => ({
    id,
    to: keptTo!,
    subject: keptSubject!,
    text: keptText!,
    sentAt: sentAt!,
  }));
}

/** Mails are not an archive: what left or was given up before this instant is forgotten. */
export async function forgetMails(db: Queryable, before: string): Promise<void> {
  await db.delete(mails).where(lt(mails.addedAt, before));
}

/**
 * Mails that wait since before this instant and that no job will try: the one that did was held by a process that is gone.
 * One whose job gave up after its last try is not among them.
 */
export async function listAbandonedMails(db: Queryable, before: string): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    select id from mails
    where sent_at is null and dropped_at is null and added_at < ${before}
      and not exists (
        select 1 from graphile_worker.jobs
        where key = 'send-mail ' || mails.id and (locked_at is null or locked_at >= ${before})
      )
    order by added_at, id
    limit 1000`);
  return rows.map(({ id }) => id);
}
