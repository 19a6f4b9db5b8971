import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { tellCriteriaBriefly } from "#app/criteria/tell-criteria.server.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import { notificationKind } from "#app/notifications/notification-kind.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { Queryable } from "#db/client.ts";
import { findManyOpenCriteria } from "#db/criteria/read-criteria.ts";
import { findOpenNeeds } from "#db/needs/read-needs.ts";
import { findSavedSearch, type SavedSearch } from "#db/searches/saved-searches.ts";
import { quoted } from "#domain/vocabulary/french.ts";
import { findPublished } from "./tell-news.server.ts";

/** A search that one keeps finds something new. Not said any more once that is withdrawn or changed, or the search paused or removed. */
export const searchNews = notificationKind(
  "alerts",
  z.object({ searchId: z.string(), foundId: z.string() }),
  async (context, db, { searchId, foundId }, { accountId }) => {
    const search = await findSavedSearch(db, { id: searchId, accountId });
    if (!search || search.removedAt || search.pausedAt) return null;
    const among = [foundId];
    const [found] = await findPublished(context, search, { since: search.watchedSince, among });
    const told = found && (await tellFound(db, search, found));
    if (!told) return null;
    const { title, who, summary, to } = told;
    const named = quoted(typeset(search.name));
    return {
      sentence: `${quoted(title)}, ${who}, répond à votre recherche ${named}.`,
      lines: summary ? [summary] : [],
      to,
    };
  },
);

/** What is new, in words that anyone may read. */
async function tellFound(db: Queryable, { kind }: SavedSearch, id: string) {
  if (kind === "needs") {
    const [record] = await findOpenNeeds(db, [id]);
    if (!record) return null;
    const { title, organisation, summary } = tellNeedBriefly(record.need, "public");
    return { title, who: organisation, summary, to: paths.need(id) };
  }
  const [record] = await findManyOpenCriteria(db, [id]);
  if (!record) return null;
  const { title, financer } = tellCriteriaBriefly(record.criteria);
  return { title, who: financer, summary: null, to: paths.programme(id) };
}
