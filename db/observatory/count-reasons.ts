import { sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import type { ReasonCount } from "#domain/observatory/reasons.ts";

/**
 * Why requests were declined, money refused, needs and programmes set aside, before an instant: how often each side gave
 * each reason. A financer that sets a need aside, then declines it for the same reason, has given it once.
 */
export async function countReasons(db: Queryable, before: Date): Promise<ReasonCount[]> {
  const rows = await db.execute<ReasonCount>(sql`
    select by, reason,
      count(distinct (organisation_id, financer_id, kept_id))::int as times,
      count(distinct organisation_id)::int as organisations,
      count(distinct financer_id)::int as financers
    from (
      select case proposed_by when 'financer' then 'organisation' else 'financer' end as by, decline_reason as reason,
        organisation_id, financer_id, case proposed_by when 'financer' then criteria_id else need_id end as kept_id, status_at as at
      from introductions where status = 'declined'
      union all
      select o.side, o.reason, i.organisation_id, i.financer_id,
        case o.side when 'organisation' then i.criteria_id else i.need_id end, o.declared_at
      from introduction_outcomes o join introductions i on i.id = o.introduction_id
      where o.reason is not null
      union all
      select 'financer', a.reason, n.organisation_id, a.financer_id, a.need_id, a.at
      from set_asides a join needs n on n.id = a.need_id where a.financer_id is not null
      union all
      select 'organisation', a.reason, a.organisation_id, c.financer_id, a.criteria_id, a.at
      from set_asides a join criteria c on c.id = a.criteria_id where a.organisation_id is not null
    ) given
    where reason is not null and at < ${before.toISOString()}
    group by by, reason`);
  return [...rows];
}
