import { and, asc, desc, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { memberships } from "#db/schema/accounts.ts";
import { financers } from "#db/schema/financers.ts";
import { savedSearches } from "#db/schema/saved-searches.ts";
import type { SearchKind } from "#domain/search/filters.ts";

export type SavedSearch = Omit<typeof savedSearches.$inferSelect, "kind"> & { kind: SearchKind };
type ToAdd = Pick<SavedSearch, "id" | "accountId" | "kind" | "address" | "name" | "savedAt">;

const asSaved = (row: typeof savedSearches.$inferSelect): SavedSearch => ({
  ...row,
  kind: row.kind as SearchKind,
});

/** Keeps a search; gives the one of this person that asks the same, new or there already, removed or not. */
export async function addSavedSearch(db: Queryable, search: ToAdd): Promise<SavedSearch> {
  const { savedAt, accountId, kind, address } = search;
  await db
    .insert(savedSearches)
    .values({ ...search, watchedSince: savedAt, toldUpTo: savedAt })
    .onConflictDoNothing();
  const [row] = await db
    .select()
    .from(savedSearches)
    .where(
      and(
        eq(savedSearches.accountId, accountId),
        eq(savedSearches.kind, kind),
        eq(savedSearches.address, address),
      ),
    );
  return asSaved(row!);
}

/** What a person keeps, the newest first. */
export async function savedSearchesOf(db: Queryable, accountId: string): Promise<SavedSearch[]> {
  const rows = await db
    .select()
    .from(savedSearches)
    .where(and(eq(savedSearches.accountId, accountId), isNull(savedSearches.removedAt)))
    .orderBy(desc(savedSearches.savedAt), desc(savedSearches.id));
  return rows.map(asSaved);
}

/** One of a person's searches, removed or not. */
export async function findSavedSearch(
  db: Queryable,
  { id, accountId }: { id: string; accountId: string },
): Promise<SavedSearch | null> {
  const [row] = await db
    .select()
    .from(savedSearches)
    .where(and(eq(savedSearches.id, id), eq(savedSearches.accountId, accountId)));
  return row ? asSaved(row) : null;
}

type Change = Partial<Pick<SavedSearch, "name" | "watchedSince" | "toldUpTo" | "pausedAt" | "removedAt">>;

/** Changes one of a person's searches; false when it is none of theirs. */
export async function changeSavedSearch(
  db: Queryable,
  { id, accountId }: { id: string; accountId: string },
  change: Change,
): Promise<boolean> {
  const rows = await db
    .update(savedSearches)
    .set(change)
    .where(and(eq(savedSearches.id, id), eq(savedSearches.accountId, accountId)))
    .returning({ id: savedSearches.id });
  return rows.length > 0;
}

/** Every search whose news are to be told, the one that has waited longest first. */
export async function watchedSearches(db: Queryable): Promise<SavedSearch[]> {
  const rows = await db
    .select()
    .from(savedSearches)
    .where(and(isNull(savedSearches.removedAt), isNull(savedSearches.pausedAt)))
    .orderBy(asc(savedSearches.toldUpTo), asc(savedSearches.id));
  return rows.map(asSaved);
}

/** What was removed before this instant is forgotten. */
export async function forgetSavedSearches(db: Queryable, before: string): Promise<void> {
  await db.delete(savedSearches).where(lt(savedSearches.removedAt, before));
}

/** Is somebody a member of a financer whose identity was checked? They may read in its name what such a financer reads. */
export async function isOfVerifiedFinancer(db: Queryable, accountId: string): Promise<boolean> {
  const [row] = await db
    .select({ one: sql`1` })
    .from(memberships)
    .innerJoin(financers, eq(financers.id, memberships.financerId))
    .where(and(eq(memberships.accountId, accountId), isNotNull(financers.verifiedAt)))
    .limit(1);
  return row !== undefined;
}
