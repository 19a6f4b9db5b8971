import { eq, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { needWaves, presentations } from "#db/schema/waves.ts";
import { OPEN_INTRODUCTION_STATUSES } from "#domain/introductions/status.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";
import type { Candidate, WaitingNeed } from "#domain/waves/plan.ts";
import { ENOUGH_INTERESTED, USUAL_WAVE_SIZE, type WaveProgress } from "#domain/waves/wave.ts";

/** So many financers of each need are looked at for a wave: many more than one presents it to. */
const MOST_LOOKED_AT = 200;

const list = (values: readonly string[]) => sql`${sql.param([...values])}::text[]`;

/** A financer who asked for an introduction or accepted one, and with whom it is not over for nothing. */
const interested = sql`i.status = any(${list([...OPEN_INTRODUCTION_STATUSES, "agreed"])})
  and (i.proposed_by = 'financer' or i.status <> 'proposed')`;

/** Open programmes of financers of whom somebody can be told: a member who acts, and has not paused what the programme brings. */
const toldOf = sql`c.status = 'open' and exists (
  select 1 from memberships m where m.financer_id = c.financer_id and m.role in ('responsable', 'membre')
    and not exists (select 1 from paused_alerts a where a.account_id = m.account_id and a.criteria_id = c.id))`;

/**
 * The needs whose wave of that day has not left, and the financers each could be presented to: those it fits as kept pairings
 * have it, who have not been told of it and have no introduction with it.
 */
export async function waveCandidates(
  db: Queryable,
  { day, before }: { day: string; before: string },
): Promise<{ candidates: Candidate[]; needs: WaitingNeed[] }> {
  const rows = await db.execute<
    Candidate & Omit<WaitingNeed, "reached"> & { reached: number; rank: number }
  >(sql`
    with waiting as (
      select n.id, n.organisation_id, coalesce(n.published_at, n.changed_at) as published_at,
        coalesce(w.size, ${USUAL_WAVE_SIZE}::int) as size,
        (select count(*)::int from presentations s where s.need_id = n.id) as reached
      from needs n left join need_waves w on w.need_id = n.id
      where n.status = any(${list(OPEN_NEED_STATUSES)}) and coalesce(n.published_at, n.changed_at) < ${before}
        and coalesce(w.size, ${USUAL_WAVE_SIZE}::int) > 0 and (w.last_on is null or w.last_on < ${day})
        and (select count(distinct i.financer_id) from introductions i where i.need_id = n.id and ${interested})
          < ${ENOUGH_INTERESTED}),
    ranked as (
      select p.need_id, n.organisation_id, n.published_at, n.size, n.reached, c.financer_id, p.criteria_id, p.score,
        coalesce(en.price, 0) as need_price, coalesce(ec.price, 0) as programme_price,
        row_number() over (partition by p.need_id order by p.score - coalesce(ec.price, 0) desc, p.criteria_id) as rank
      from waiting n
      join pairings p on p.need_id = n.id and p.blocked_by = '{}'
      join criteria c on c.id = p.criteria_id and ${toldOf}
      left join exposure_prices en on en.side = 'needs' and en.id = p.need_id
      left join exposure_prices ec on ec.side = 'criteria' and ec.id = p.criteria_id
      where not exists (select 1 from presentations s where s.need_id = p.need_id and s.financer_id = c.financer_id)
        and not exists (select 1 from introductions i where i.need_id = p.need_id and i.financer_id = c.financer_id))
    select need_id as "needId", organisation_id as "organisationId", published_at as "publishedAt", size, reached,
      financer_id as "financerId", criteria_id as "criteriaId", score, need_price as "needPrice",
      programme_price as "programmePrice"
    from ranked where rank <= ${MOST_LOOKED_AT}`);
  const needs = new Map<string, WaitingNeed>();
  for (const { needId, size, publishedAt, reached } of rows)
    needs.set(needId, { needId, size, publishedAt: String(publishedAt), reached });
  return { candidates: [...rows], needs: [...needs.values()] };
}

/** How many needs each financer has been told of on that day. */
export async function heardOn(db: Queryable, day: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ financerId: presentations.financerId, heard: sql<number>`count(*)::int` })
    .from(presentations)
    .where(eq(presentations.presentedOn, day))
    .groupBy(presentations.financerId);
  return new Map(rows.map(({ financerId, heard }) => [financerId, heard]));
}

/** Keeps that these were presented, and that the waves of these needs have left; gives those that nobody had presented before. */
export async function keepWave(
  db: Queryable,
  day: string,
  { needIds, presented }: { needIds: readonly string[]; presented: readonly Candidate[] },
): Promise<Set<Candidate>> {
  const added = new Set<Candidate>();
  for (const one of presented) {
    const { needId, financerId, criteriaId } = one;
    const rows = await db
      .insert(presentations)
      .values({ needId, financerId, criteriaId, presentedOn: day })
      .onConflictDoNothing()
      .returning({ needId: presentations.needId });
    if (rows.length > 0) added.add(one);
  }
  for (let start = 0; start < needIds.length; start += 1_000) {
    await db
      .insert(needWaves)
      .values(needIds.slice(start, start + 1_000).map((needId) => ({ needId, lastOn: day })))
      .onConflictDoUpdate({ target: needWaves.needId, set: { lastOn: day } });
  }
  return added;
}

/** Where the waves of a need stand. Financers whom nobody here speaks for are not counted: they cannot be told. */
export async function waveProgress(
  db: Queryable,
  needId: string,
): Promise<WaveProgress & { lastOn: string | null }> {
  const [row] = await db.execute<WaveProgress & { lastOn: string | null }>(sql`
    with reached as (
      select s.financer_id from presentations s where s.need_id = ${needId}
      union select i.financer_id from introductions i where i.need_id = ${needId}),
    fitting as (
      select c.financer_id from pairings p join criteria c on c.id = p.criteria_id and ${toldOf}
      where p.need_id = ${needId} and p.blocked_by = '{}'
      union select financer_id from reached)
    select (select count(*)::int from reached) as reached, (select count(*)::int from fitting) as total,
      (select count(distinct i.financer_id)::int from introductions i
        where i.need_id = ${needId} and ${interested}) as interested,
      coalesce(w.size, ${USUAL_WAVE_SIZE}::int) as size, w.last_on as "lastOn"
    from (select 1) one left join need_waves w on w.need_id = ${needId}`);
  return row!;
}

/** To how many financers a day a need is presented, from its next wave on. */
export async function keepWaveSize(db: Queryable, needId: string, size: number): Promise<void> {
  await db
    .insert(needWaves)
    .values({ needId, size })
    .onConflictDoUpdate({ target: needWaves.needId, set: { size } });
}

/** Programmes that fit an open need and that its organisation does not know yet; from here on it does. */
export async function noteProgrammes(
  db: Queryable,
  { before }: { before: string },
): Promise<{ needId: string; organisationId: string; criteriaIds: string[] }[]> {
  const rows = await db.execute<{ needId: string; organisationId: string; criteriaIds: string[] }>(sql`
    with open as (
      select n.id, n.organisation_id, coalesce(w.watched, false) as watched
      from needs n left join need_waves w on w.need_id = n.id
      where n.status = any(${list(OPEN_NEED_STATUSES)}) and coalesce(n.published_at, n.changed_at) < ${before}),
    added as (
      insert into known_programmes (need_id, criteria_id)
      select p.need_id, p.criteria_id from open n
      join pairings p on p.need_id = n.id and p.blocked_by = '{}'
      join criteria c on c.id = p.criteria_id and c.status = 'open'
      where not exists (select 1 from known_programmes k where k.need_id = p.need_id and k.criteria_id = p.criteria_id)
      on conflict do nothing
      returning need_id, criteria_id),
    -- What is there when a need is published stands on its page: only what comes after is news.
    watched as (
      insert into need_waves (need_id, watched) select id, true from open where not watched
      on conflict (need_id) do update set watched = true)
    select a.need_id as "needId", o.organisation_id as "organisationId",
      array_agg(a.criteria_id order by a.criteria_id) as "criteriaIds"
    from added a join open o on o.id = a.need_id
    where o.watched
    group by a.need_id, o.organisation_id`);
  return [...rows];
}
