import { notifyAccount } from "#app/notifications/notify.server.ts";
import type { Context } from "#app/platform/context.ts";
import {
  changeSavedSearch,
  isOfVerifiedFinancer,
  type SavedSearch,
  watchedSearches,
} from "#db/searches/saved-searches.ts";
import { filtersOfAddress } from "#domain/search/saved.ts";

/**
 * What was published a moment before the last round may have been written a moment after it: so much is looked at again.
 * The key of what is told sees that nobody hears twice. In milliseconds.
 */
const LOOKED_AT_AGAIN = 60 * 60 * 1000;

/**
 * Tells each person what their searches find that is new. One search after the other, its news and how far they were told in
 * one transaction: stopped half-way, the next round goes on, and nobody hears twice or not at all.
 */
export async function tellNews(context: Context): Promise<void> {
  for (const search of await watchedSearches(context.db)) await tellNewsOf(context, search);
}

async function tellNewsOf(context: Context, search: SavedSearch): Promise<void> {
  const { db, clock } = context;
  const now = clock.now().toISOString();
  const found = await newsOf(context, search);
  await db.transaction(async (tx) => {
    for (const foundId of found) {
      await notifyAccount(context, tx, {
        event: "search-news",
        payload: { searchId: search.id, foundId },
        key: `search-news ${search.id} ${foundId}`,
        accountId: search.accountId,
      });
    }
    await changeSavedSearch(tx, search, { toldUpTo: now });
  });
}

/** What a search finds that its reader was not told of, the oldest first. */
async function newsOf(context: Context, search: SavedSearch): Promise<string[]> {
  const again = new Date(new Date(search.toldUpTo).getTime() - LOOKED_AT_AGAIN);
  const since = new Date(Math.max(again.getTime(), new Date(search.watchedSince).getTime()));
  return (await findPublished(context, search, { since: since.toISOString() })).reverse();
}

/** What a search finds of what was published since, at the level that its reader has now: words above it are not even looked at. */
export async function findPublished(
  { db, search, clock }: Context,
  { kind, address, accountId }: SavedSearch,
  { since, among }: { since: string; among?: readonly string[] },
): Promise<string[]> {
  const filters = filtersOfAddress(kind, address);
  if (!filters) return [];
  const level = (await isOfVerifiedFinancer(db, accountId)) ? "verified" : "public";
  return search.publishedAfter({ filters, level, today: clock.today(), among }, since);
}
