import { sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";

type Row = Record<string, unknown>;
export type Traces = Record<
  | "invitationsReceived"
  | "needActs"
  | "reports"
  | "notifications"
  | "notificationPreferences"
  | "administrationActs"
  | "introductionActs"
  | "introductionMessages"
  | "introductionOutcomes"
  | "shortlists"
  | "shortlistItems"
  | "setAsides"
  | "meetupInvitations",
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
    notificationPreferences: await rows(sql`
      select topic, on_site as "onSite", mail_pace as "mailPace" from notification_preferences where account_id = ${accountId}
      order by topic`),
    introductionActs: await rows(sql`
      select n.title as need, c.title as programme, e.act, e.status, e.at from introduction_events e
        ${introduced(sql`e`)} where e.by_account = ${accountId} order by e.at, e.id`),
    introductionMessages: await rows(sql`
      select n.title as need, c.title as programme, m.text, m.at from introduction_messages m
        ${introduced(sql`m`)} where m.by_account = ${accountId} order by m.at, m.id`),
    introductionOutcomes: await rows(sql`
      select n.title as need, c.title as programme, d.outcome, d.instrument, d.range_from as "rangeFrom", d.reason,
        d.oriented_to as "orientedTo", d.declared_at as "declaredAt" from introduction_outcomes d
        ${introduced(sql`d`)} where d.by_account = ${accountId} order by d.declared_at`),
    shortlists: await rows(sql`
      select l.name, l.shared, coalesce(o.name, f.name) as structure, l.added_at as "addedAt" from shortlists l
        left join organisations o on o.id = l.organisation_id left join financers f on f.id = l.financer_id
      where l.kept_by = ${accountId} order by l.added_at, l.id`),
    // A note of a shared list is the structure's, whoever keeps the item; that of one's own list is one's own.
    shortlistItems: await rows(sql`
      select l.name as list, coalesce(n.title, c.title) as title, i.status,
        case when l.shared then null else i.note end as note, i.added_at as "addedAt"
      from shortlist_items i join shortlists l on l.id = i.shortlist_id
        left join needs n on n.id = i.need_id left join criteria c on c.id = i.criteria_id
      where i.added_by = ${accountId} order by i.added_at, i.id`),
    setAsides: await rows(sql`
      select coalesce(n.title, c.title) as title, s.reason, s.at from set_asides s
        left join needs n on n.id = s.need_id left join criteria c on c.id = s.criteria_id
      where s.by_account = ${accountId} order by s.at, s.id`),
    meetupInvitations: await rows(sql`
      select m.title as meetup, m.starts_at as "startsAt", g.name as "as", g.contact_name as "contactName", g.status,
        g.invited_at as "invitedAt", g.answered_at as "answeredAt", g.companions, g.companion_names as "companionNames",
        g.access_needs as "accessNeeds", g.remote, g.another_time as "anotherTime", g.wishes_more as "wishesMore",
        g.stays_seated as "staysSeated", g.checked_in_at as "checkedInAt", f.useful, f.prepared, f.again, f.comment
      from meetup_guests g join meetups m on m.id = g.meetup_id left join meetup_feedback f on f.guest_id = g.id
      where lower(g.email) = ${address} order by m.starts_at, g.id`),
    administrationActs: await rows(sql`
      select act, subject, title, note, at from administration_acts where by_account = ${accountId} order by at`),
  };
}

/** What an introduction is about, by the titles that both sides read. */
const introduced = (said: ReturnType<typeof sql>) => sql`
  join introductions about on about.id = ${said}.introduction_id
  join needs n on n.id = about.need_id join criteria c on c.id = about.criteria_id`;
