import { sql } from "drizzle-orm";
import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { allOpenCriteria } from "#db/criteria/read-criteria.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { allOpenNeeds } from "#db/needs/read-needs.ts";
import { setAsides } from "#db/schema/shortlists.ts";
import { isPossible } from "#domain/matching/possible.ts";
import { DEMO_SET_ASIDES, type DemoSetAsides } from "./demo/set-asides.ts";

const DAY = 86_400_000;
/** Longer ago than the month that the published sums end before. */
const FIRST_DAYS_AGO = 35;
/** A prime: its multiples come to every pair of a list whose length it does not divide. */
const STRIDE = 7_919;

/** Set-asides of structures that nobody of the demonstration opens: their sums show, no one's ranking changes. Twice changes nothing. */
export async function loadSetAsides(
  { db, clock, newId }: Context,
  wanted: readonly DemoSetAsides[] = DEMO_SET_ASIDES,
): Promise<void> {
  const [there] = await db.execute(sql`select 1 from set_asides where by_account is null limit 1`);
  if (there) return;
  const withMembers = new Set(
    [
      ...(await db.execute<{ id: string }>(
        sql`select coalesce(organisation_id, financer_id) as id from memberships where coalesce(organisation_id, financer_id) is not null`,
      )),
    ].map(({ id }) => id),
  );
  const pairs = await possiblePairs(db, clock.today());
  const pairsOf = {
    financer: walk(pairs.filter(({ criteria }) => !withMembers.has(criteria.financerId))),
    organisation: walk(pairs.filter(({ need }) => !withMembers.has(need.organisationId))),
  };
  let rank = 0;
  for (const { by, reason, times } of wanted) {
    for (const { need, criteria } of pairsOf[by].splice(0, times)) {
      const at = new Date(clock.now().getTime() - (FIRST_DAYS_AGO + 2 * rank++) * DAY).toISOString();
      const who =
        by === "financer"
          ? { financerId: criteria.financerId, needId: need.need.id }
          : { organisationId: need.organisationId, criteriaId: criteria.criteria.id };
      await db
        .insert(setAsides)
        .values({ id: newId(), ...who, reason, at })
        .onConflictDoNothing();
    }
  }
}

type Found = { need: NeedRecord; criteria: CriteriaRecord };

/** Each need with each financer once, in an order that stays with none. */
function walk(pairs: readonly Found[]): Found[] {
  const once = new Map<string, Found>();
  for (const rank of pairs.keys()) {
    const found = pairs[(rank * STRIDE) % pairs.length]!;
    const key = `${found.need.need.id} ${found.criteria.financerId}`;
    if (!once.has(key)) once.set(key, found);
  }
  return [...once.values()];
}

async function possiblePairs(db: Context["db"], today: string): Promise<Found[]> {
  const [needs, programmes] = [await allOpenNeeds(db), await allOpenCriteria(db)];
  return programmes.flatMap((criteria) =>
    needs
      .filter((need) => isPossible(preparedNeed(need), preparedCriteria(criteria), today))
      .map((need) => ({ need, criteria })),
  );
}
