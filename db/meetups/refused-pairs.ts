import { sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { REFUSAL_STATUSES } from "#domain/introductions/status.ts";

/**
 * Pairs of an organisation and a financer of whom one refused the other since this instant: an introduction, or a meeting at
 * another meetup. Not those who have since accepted to meet. For the composer's machine alone: nobody reads who refused whom.
 */
export async function pairsRefusedSince(
  db: Queryable,
  { since, besides }: { since: string; besides: string },
): Promise<Set<string>> {
  const statuses = sql.join(
    REFUSAL_STATUSES.map((status) => sql`${status}`),
    sql`, `,
  );
  const rows = await db.execute<{ organisation: string; financer: string }>(sql`
    select organisation_id as organisation, financer_id as financer
    from introductions refused
    where status in (${statuses}) and status_at > ${since}
      and not exists (
        select 1 from introductions later
        where later.organisation_id = refused.organisation_id and later.financer_id = refused.financer_id
          and later.accepted_at > refused.status_at)
    union
    select coalesce(teller.organisation_id, other.organisation_id), coalesce(teller.financer_id, other.financer_id)
    from meetup_guests teller
    join meetup_guests other on other.id = any(teller.vetoes) and other.meetup_id = teller.meetup_id
    where teller.meetup_id <> ${besides} and teller.answered_at > ${since}
      and (teller.organisation_id is null) <> (other.organisation_id is null)
      and (teller.financer_id is null) <> (other.financer_id is null)`);
  return new Set([...rows].map(({ organisation, financer }) => `${organisation} ${financer}`));
}
