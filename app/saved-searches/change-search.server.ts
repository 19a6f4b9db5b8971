import type { Context } from "#app/platform/context.ts";
import { changeSavedSearch, findSavedSearch } from "#db/searches/saved-searches.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type SearchAct = "pause" | "resume" | "remove" | "restore";
type Changed = Result<void, { kind: "search-not-found" }>;

/** Gives one of one's searches another name. */
export async function renameSearch(
  { db }: Context,
  { accountId }: Pick<Actor, "accountId">,
  { id, name }: { id: string; name: string },
): Promise<Changed> {
  const changed = await changeSavedSearch(db, { id, accountId }, { name });
  return changed ? done(undefined) : refused({ kind: "search-not-found" });
}

/**
 * Stops or takes up the news of one of one's searches, removes it or brings it back. What was published in a pause is not told
 * afterwards; a removal that is undone has missed nothing.
 */
export async function actOnSearch(
  { db, clock }: Context,
  { accountId }: Pick<Actor, "accountId">,
  { id, act }: { id: string; act: SearchAct },
): Promise<Changed> {
  const search = await findSavedSearch(db, { id, accountId });
  if (!search) return refused({ kind: "search-not-found" });
  const now = clock.now().toISOString();
  if (act === "pause") await changeSavedSearch(db, search, { pausedAt: search.pausedAt ?? now });
  if (act === "resume" && search.pausedAt)
    await changeSavedSearch(db, search, { pausedAt: null, watchedSince: now, toldUpTo: now });
  if (act === "remove") await changeSavedSearch(db, search, { removedAt: search.removedAt ?? now });
  if (act === "restore") await changeSavedSearch(db, search, { removedAt: null });
  return done(undefined);
}
