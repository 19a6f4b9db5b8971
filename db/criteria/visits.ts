import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { criteriaVisits } from "#db/schema/criteria.ts";

export type Visit = {
  /** The end of the visit before this one; null: this is the first. */
  beforeAt: string | null;
  /** Needs that were shown by then. */
  before: string[];
};

type Shown = {
  accountId: string;
  criteriaId: string;
  needIds: readonly string[];
  at: string;
  /** A page left alone for so long is visited anew. In minutes. */
  endsAfter: number;
};

/**
 * Notes that a member is shown these needs of a programme, and gives what they had been shown before this visit. In one
 * statement: two tabs at once are one visit.
 */
export async function noteVisit(
  db: Queryable,
  { accountId, criteriaId, needIds, at, endsAfter }: Shown,
): Promise<Visit> {
  const seen = [...needIds];
  const isNew = sql`${criteriaVisits.lastAt} < ${at}::timestamptz - make_interval(mins => ${endsAfter})`;
  await db
    .insert(criteriaVisits)
    .values({ accountId, criteriaId, lastAt: at, seen })
    .onConflictDoUpdate({
      target: [criteriaVisits.accountId, criteriaVisits.criteriaId],
      set: {
        lastAt: at,
        beforeAt: sql`case when ${isNew} then ${criteriaVisits.lastAt} else ${criteriaVisits.beforeAt} end`,
        before: sql`case when ${isNew} then ${criteriaVisits.seen} else ${criteriaVisits.before} end`,
        seen: sql`excluded.seen`,
      },
    });
  return (await findVisit(db, { accountId, criteriaId })) ?? { beforeAt: null, before: [] };
}

/** What a member had been shown of a programme's needs by their last visit; null: they never came. */
export async function findVisit(
  db: Queryable,
  { accountId, criteriaId }: { accountId: string; criteriaId: string },
): Promise<(Visit & { seen: string[] }) | null> {
  const { beforeAt, before, seen } = criteriaVisits;
  const [row] = await db
    .select({ beforeAt, before, seen })
    .from(criteriaVisits)
    .where(and(eq(criteriaVisits.accountId, accountId), eq(criteriaVisits.criteriaId, criteriaId)));
  return row ?? null;
}

/** What a member had been shown of each of these programmes by their last visit; those they never opened are missing. */
export async function seenNeedsOf(
  db: Queryable,
  accountId: string,
  criteriaIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  if (criteriaIds.length === 0) return new Map();
  const rows = await db
    .select({ criteriaId: criteriaVisits.criteriaId, seen: criteriaVisits.seen })
    .from(criteriaVisits)
    .where(
      and(eq(criteriaVisits.accountId, accountId), inArray(criteriaVisits.criteriaId, [...criteriaIds])),
    );
  return new Map(rows.map(({ criteriaId, seen }) => [criteriaId, new Set(seen)]));
}
