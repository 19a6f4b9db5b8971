import { eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { accounts } from "#db/schema/accounts.ts";

/**
 * Erases an account, and what is kept of its person elsewhere than in tables that go with it: their address in invitations,
 * sign-ups, reports, mails, forms that waited; their own lists; how they could be reached. What the person did stays, without
 * their name: what they wrote to the other side of an introduction is also the other side's. Source: GDPR, art. 17.
 */
export async function eraseAccount(
  db: Queryable,
  { accountId, email }: { accountId: string; email: string },
): Promise<void> {
  const address = email.toLowerCase();
  const holds = (column: string) => sql`position(${address} in lower(${sql.raw(column)})) > 0`;
  await db.execute(sql`delete from sign_ups where lower(email) = ${address}`);
  await db.execute(sql`delete from invitations where lower(email) = ${address}`);
  await db.execute(sql`update reports set reply_to = null where lower(reply_to) = ${address}`);
  await db.execute(
    sql`delete from mails where payload->>'accountId' = ${accountId} or ${holds("payload::text")} or lower(kept_to) = ${address} or lower(kept_to) in (select lower(email) from one_time_tokens where account_id = ${accountId}) or ${holds("coalesce(kept_text, '')")}`,
  );
  const encoded = encodeURIComponent(address).toLowerCase();
  await db.execute(sql`delete from interrupted_forms where position(${encoded} in lower(body)) > 0`);
  const of = sql`(select organisation_id from memberships where account_id = ${accountId})`;
  const financed = sql`(select financer_id from memberships where account_id = ${accountId})`;
  const hosted = sql`(select place_id from memberships where account_id = ${accountId})`;
  const names = (column: string) =>
    sql`(${holds(column)} or position((select lower(name) from accounts where id = ${accountId}) in lower(${sql.raw(column)})) > 0)`;
  await db.execute(sql`update organisations set contact = null where ${names("contact")} and id in ${of}`);
  await db.execute(sql`update places set contact = null where ${names("contact")} and id in ${hosted}`);
  await db.execute(
    sql`update introductions set organisation_contact = null where ${names("organisation_contact")} and organisation_id in ${of}`,
  );
  await db.execute(
    sql`update introductions set financer_contact = null where ${names("financer_contact")} and financer_id in ${financed}`,
  );
  await db.execute(
    sql`update introduction_messages set text = regexp_replace(text, ${address.replace(/[^\p{L}\p{N}@]/gu, "\\$&")}, '…', 'gi') where by_account = ${accountId}`,
  );
  await db.execute(sql`delete from shortlists where not shared and kept_by = ${accountId}`);
  await db.delete(accounts).where(eq(accounts.id, accountId));
}

/** Forgets whom to speak to in a structure that nobody speaks for any more. */
export async function forgetContact(db: Queryable, organisationId: string): Promise<void> {
  await db.execute(sql`update organisations set contact = null where id = ${organisationId}`);
}

/** A place that nobody hosts any more: closed, without contact nor signature. */
export async function closePlace(db: Queryable, placeId: string): Promise<void> {
  await db.execute(
    sql`update places set status = 'closed', contact = null, charter_name = null, charter_accepted_at = null where id = ${placeId}`,
  );
}
