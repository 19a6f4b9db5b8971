import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { criteria } from "#db/schema/criteria.ts";
import { indexStates } from "#db/schema/index-states.ts";
import { needs } from "#db/schema/needs.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";

export type IndexedKind = "needs" | "criteria";

/** Notes that the index holds this version of an object. */
export async function noteIndexed(
  db: Queryable,
  kind: IndexedKind,
  id: string,
  version: number,
): Promise<void> {
  await db
    .insert(indexStates)
    .values({ kind, id, version })
    .onConflictDoUpdate({ target: [indexStates.kind, indexStates.id], set: { version } });
}

/** Notes that the index holds these objects no more. */
export async function noteRemoved(db: Queryable, kind: IndexedKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.delete(indexStates).where(and(eq(indexStates.kind, kind), inArray(indexStates.id, [...ids])));
}

/** Notes what an index that was built anew holds, and nothing else. */
export async function noteAllIndexed(
  db: Queryable,
  kind: IndexedKind,
  versions: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = [...versions].map(([id, version]) => ({ kind, id, version }));
  await db.transaction(async (tx) => {
    await tx.delete(indexStates).where(eq(indexStates.kind, kind));
    for (let start = 0; start < rows.length; start += 5_000)
      await tx.insert(indexStates).values(rows.slice(start, start + 5_000));
  });
}

/** The open objects of a kind, by id and version. */
export async function openVersions(db: Queryable, kind: IndexedKind): Promise<Map<string, number>> {
  const rows =
    kind === "needs"
      ? await db
          .select({ id: needs.id, version: needs.version })
          .from(needs)
          .where(inArray(needs.status, [...OPEN_NEED_STATUSES]))
      : await db
          .select({ id: criteria.id, version: criteria.version })
          .from(criteria)
          .where(eq(criteria.status, "open"));
  return new Map(rows.map((row) => [row.id, row.version]));
}

/** How many index changes are still owed: objects that the index is not known to hold as they are, or holds though closed. */
export async function countIndexDebt(db: Queryable): Promise<number> {
  const [row] = await db.execute<{ debt: number }>(sql`
    with open as (
      select 'needs' as kind, id, version from needs where status = any(${sql.param([...OPEN_NEED_STATUSES])}::text[])
      union all select 'criteria', id, version from criteria where status = 'open'
    )
    select count(*)::int as debt from open full join index_states s using (kind, id) where open.version is distinct from s.version`);
  return row?.debt ?? 0;
}
