import { sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import type { RefusalReason } from "#domain/vocabulary/refusal-reasons.ts";

/** Fewer organisations than this, or fewer financers, and a count could name somebody. Source: product requirement 24 (domaine, §4.5). */
export const FEWEST_COUNTED = 5;

/** Why requests were declined and money refused, added up: reasons given to five organisations and by five financers at least. */
export async function countRefusals(db: Queryable): Promise<{ reason: RefusalReason; times: number }[]> {
  const rows = await db.execute<{ reason: RefusalReason; times: number }>(sql`
    select reason, count(*)::int as times
    from (
      select decline_reason as reason, organisation_id, financer_id from introductions where status = 'declined'
      union all
      select o.reason, i.organisation_id, i.financer_id
      from introduction_outcomes o join introductions i on i.id = o.introduction_id
      where o.outcome = 'refused' and o.side = 'financer'
    ) refusals
    where reason is not null
    group by reason
    having count(distinct organisation_id) >= ${FEWEST_COUNTED} and count(distinct financer_id) >= ${FEWEST_COUNTED}
    order by times desc, reason`);
  return [...rows];
}
