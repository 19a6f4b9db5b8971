import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { criteria } from "#db/schema/criteria.ts";
import { needs } from "#db/schema/needs.ts";
import { pairings } from "#db/schema/pairings.ts";

/** A pairing as kept: enough to order long lists, and to know from what it was computed. */
export type KeptPairing = typeof pairings.$inferSelect;

/** Replaces everything kept of a need by these. */
export async function replacePairingsOfNeed(
  db: Queryable,
  needId: string,
  kept: readonly KeptPairing[],
): Promise<void> {
  await db.delete(pairings).where(eq(pairings.needId, needId));
  await addAll(db, kept);
}

/** Replaces everything kept of a programme by these. */
export async function replacePairingsOfCriteria(
  db: Queryable,
  criteriaId: string,
  kept: readonly KeptPairing[],
): Promise<void> {
  await db.delete(pairings).where(eq(pairings.criteriaId, criteriaId));
  await addAll(db, kept);
}

async function addAll(db: Queryable, kept: readonly KeptPairing[]): Promise<void> {
  for (let start = 0; start < kept.length; start += 1_000) {
    const rows = kept.slice(start, start + 1_000);
    // The other side may have been computed a moment ago from the same versions, or may be gone since.
    await db
      .insert(pairings)
      .values(rows)
      .onConflictDoUpdate({
        target: [pairings.needId, pairings.criteriaId],
        set: {
          score: sql`excluded.score`,
          blockedBy: sql`excluded.blocked_by`,
          needVersion: sql`excluded.need_version`,
          criteriaVersion: sql`excluded.criteria_version`,
          rulesVersion: sql`excluded.rules_version`,
          computedOn: sql`excluded.computed_on`,
        },
      });
  }
}

/** Kept pairings of a need: the possible ones best first, then those that one rule blocks. */
export function pairingsOfNeed(db: Queryable, needId: string): Promise<KeptPairing[]> {
  return db
    .select()
    .from(pairings)
    .where(eq(pairings.needId, needId))
    .orderBy(desc(pairings.score), pairings.criteriaId);
}

/** Kept pairings of a programme: the possible ones best first, then those that one rule blocks. */
export function pairingsOfCriteria(db: Queryable, criteriaId: string): Promise<KeptPairing[]> {
  return db
    .select()
    .from(pairings)
    .where(eq(pairings.criteriaId, criteriaId))
    .orderBy(desc(pairings.score), pairings.needId);
}

/** Every possible pairing that is kept, with its score: what exposure is computed from. */
export function possiblePairings(
  db: Queryable,
): Promise<Pick<KeptPairing, "needId" | "criteriaId" | "score">[]> {
  return db
    .select({ needId: pairings.needId, criteriaId: pairings.criteriaId, score: pairings.score })
    .from(pairings)
    .where(eq(pairings.blockedBy, []));
}

/** Kept pairings whose need or programme has changed since, or that other rules made. For checks; 0 once the worker is done. */
export async function countStalePairings(db: Queryable, rulesVersion: string): Promise<number> {
  const [row] = await db
    .select({ stale: sql<number>`count(*)::int` })
    .from(pairings)
    .innerJoin(needs, eq(needs.id, pairings.needId))
    .innerJoin(criteria, eq(criteria.id, pairings.criteriaId))
    .where(
      and(
        sql`(${pairings.needVersion}, ${pairings.criteriaVersion}, ${pairings.rulesVersion}) is distinct from (${needs.version}, ${criteria.version}, ${rulesVersion})`,
      ),
    );
  return row?.stale ?? 0;
}

/** Of each of these programmes, the needs that answered it when they were last set against each other. */
export async function answeringNeeds(
  db: Queryable,
  criteriaIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (criteriaIds.length === 0) return new Map();
  const rows = await db
    .select({ criteriaId: pairings.criteriaId, needIds: sql<string[]>`array_agg(${pairings.needId})` })
    .from(pairings)
    .where(and(inArray(pairings.criteriaId, [...criteriaIds]), eq(pairings.blockedBy, [])))
    .groupBy(pairings.criteriaId);
  return new Map(rows.map(({ criteriaId, needIds }) => [criteriaId, needIds]));
}
