import { sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";

type Row = Record<string, unknown>;
export type Traces = Record<
  "invitationsReceived" | "needActs" | "reports" | "notifications" | "administrationActs",
  Row[]
> & { account: Row };

/** What tables keep of this account and its address, as plain rows: no secret, and of others nothing but the name of a structure. */
export async function readTraces(
  db: Queryable,
  { accountId, email }: { accountId: string; email: string },
): Promise<Traces> {
  const rows = async (query: ReturnType<typeof sql>): Promise<Row[]> => [...(await db.execute<Row>(query))];
  const address = email.toLowerCase();
  const [account] = await rows(sql`
    select email, name, email_verified_at as "emailVerifiedAt", operator, saver, added_at as "addedAt",
      seen_at as "seenAt" from accounts where id = ${accountId}`);
  return {
    account: account ?? {},
    invitationsReceived: await rows(sql`
      select coalesce(o.name, f.name, p.name) as structure, i.role, i.added_at as "addedAt",
        i.accepted_at as "acceptedAt"
      from invitations i left join organisations o on o.id = i.organisation_id
        left join financers f on f.id = i.financer_id left join places p on p.id = i.place_id
      where lower(i.email) = ${address} order by i.added_at`),
    needActs: await rows(sql`
      select need_id as "needId", act, at, changes from need_events where by_account = ${accountId} order by at`),
    reports: await rows(sql`
      select subject, title, reason, explanation, received_at as "receivedAt", answer, answered_at as "answeredAt"
      from reports where lower(reply_to) = ${address} order by received_at`),
    notifications: await rows(sql`
      select event, topic, at, read_at as "readAt" from notifications where account_id = ${accountId} order by at`),
    administrationActs: await rows(sql`
      select act, subject, title, note, at from administration_acts where by_account = ${accountId} order by at`),
  };
}
