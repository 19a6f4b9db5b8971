import type { Context } from "#app/platform/context.ts";
import { addSavedSearch, changeSavedSearch, savedSearchesOf } from "#db/searches/saved-searches.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { SearchFilters } from "#domain/search/filters.ts";
import { addressOfSearch, MOST_SAVED_SEARCHES, usualName } from "#domain/search/saved.ts";

/** Keeps a search under the name that its filters make. Whoever has it already is given that one, taken up again if it was removed. */
export async function keepSearch(
  context: Context,
  { accountId }: Pick<Actor, "accountId">,
  filters: SearchFilters,
): Promise<Result<string, { kind: "too-many-searches" }>> {
  const { db, clock, newId } = context;
  const address = addressOfSearch(filters);
  const kept = await savedSearchesOf(db, accountId);
  const same = kept.find((search) => search.kind === filters.kind && search.address === address);
  if (same) return done(same.id);
  if (kept.length >= MOST_SAVED_SEARCHES) return refused({ kind: "too-many-searches" });
  const now = clock.now().toISOString();
  const search = { id: newId(), accountId, kind: filters.kind, address, name: usualName(filters) };
  const { id, removedAt } = await addSavedSearch(db, { ...search, savedAt: now });
  if (removedAt) {
    const anew = { removedAt: null, pausedAt: null, watchedSince: now, toldUpTo: now };
    await changeSavedSearch(db, { id, accountId }, anew);
  }
  return done(id);
}
