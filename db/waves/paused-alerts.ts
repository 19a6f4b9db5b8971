import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { pausedAlerts } from "#db/schema/waves.ts";

/** What alerts somebody: a programme of their financer, or a need of their organisation. */
export type Alerting = { kind: "programme" | "need"; id: string };

const columnsOf = ({ kind, id }: Alerting) => (kind === "programme" ? { criteriaId: id } : { needId: id });
const isAbout = ({ kind, id }: Alerting) =>
  eq(kind === "programme" ? pausedAlerts.criteriaId : pausedAlerts.needId, id);

export type Alert = Alerting & { title: string; structureName: string; paused: boolean };

/** Open programmes and needs of the structures that somebody acts for: each alerts them of what corresponds. */
export async function alertsOf(db: Queryable, accountId: string): Promise<Alert[]> {
  const rows = await db.execute<Alert>(sql`
    select 'programme' as kind, c.id, c.title, f.name as "structureName",
      exists (select 1 from paused_alerts a where a.account_id = ${accountId} and a.criteria_id = c.id) as paused
    from memberships m join criteria c on c.financer_id = m.financer_id and c.status = 'open'
      join financers f on f.id = c.financer_id
    where m.account_id = ${accountId} and m.role in ('responsable', 'membre')
    union all
    select 'need', n.id, n.title, o.name,
      exists (select 1 from paused_alerts a where a.account_id = ${accountId} and a.need_id = n.id)
    from memberships m join needs n on n.organisation_id = m.organisation_id
      and n.status in ('published', 'met-in-part')
      join organisations o on o.id = n.organisation_id
    where m.account_id = ${accountId} and m.role in ('responsable', 'membre')
    order by kind desc, title, id`);
  return [...rows];
}

export async function pauseAlert(
  db: Queryable,
  accountId: string,
  about: Alerting,
  pausedAt: string,
): Promise<void> {
  await db
    .insert(pausedAlerts)
    .values({ accountId, ...columnsOf(about), pausedAt })
    .onConflictDoNothing();
}

export async function resumeAlert(db: Queryable, accountId: string, about: Alerting): Promise<void> {
  await db.delete(pausedAlerts).where(and(eq(pausedAlerts.accountId, accountId), isAbout(about)));
}

/** Who of a structure's members hears nothing of it for now. */
export async function pausedAccounts(db: Queryable, about: Alerting): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ accountId: pausedAlerts.accountId })
    .from(pausedAlerts)
    .where(isAbout(about));
  return new Set(rows.map(({ accountId }) => accountId));
}

/** What somebody has paused, in ids: for what they take away of what is kept of them. */
export async function pausedAlertsOf(db: Queryable, accountId: string) {
  const { needId, criteriaId, pausedAt } = pausedAlerts;
  return db
    .select({ needId, criteriaId, pausedAt })
    .from(pausedAlerts)
    .where(eq(pausedAlerts.accountId, accountId));
}
