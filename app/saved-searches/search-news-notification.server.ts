import { z } from "zod";
import { paths } from "#app/http/paths.ts";
import { tellCriteriaBriefly } from "#app/criteria/tell-criteria.server.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import { notificationKind } from "#app/notifications/notification-kind.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { Queryable } from "#db/client.ts";
import { findManyOpenCriteria } from "#db/criteria/read-criteria.ts";
import { findOpenNeeds } from "#db/needs/read-needs.ts";
import { findSavedSearch, isOfVerifiedFinancer, type SavedSearch } from "#db/searches/saved-searches.ts";
import { reasonsForCriteria, reasonsForNeed } from "#domain/search/reasons.ts";
import { filtersOfAddress } from "#domain/search/saved.ts";
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
    const { title, who, lines, to } = told;
    const named = quoted(typeset(search.name));
    return {
      sentence: `${quoted(title)}, ${who}, répond à votre recherche ${named}.`,
      lines: lines.map(typeset),
      to,
    };
  },
);

/** What is new, and why the search finds it: in what its reader may read alone. */
async function tellFound(db: Queryable, search: SavedSearch, id: string) {
  const { kind, address, accountId } = search;
  const filters = filtersOfAddress(kind, address);
  if (!filters) return null;
  if (kind === "needs") {
    const [record] = await findOpenNeeds(db, [id]);
    if (!record) return null;
    const { need, moneyAllows, riskIfNotFound } = record;
    const { title, organisation, summary } = tellNeedBriefly(need, "public");
    const more = (await isOfVerifiedFinancer(db, accountId)) ? riskIfNotFound : null;
    const texts = [need.title, need.organisation.name, need.summary, need.story, moneyAllows, more];
    const reasons = reasonsForNeed(filters, need, texts.filter(isText));
    return { title, who: organisation, lines: [summary, ...reasons], to: paths.need(id) };
  }
  const [record] = await findManyOpenCriteria(db, [id]);
  if (!record) return null;
  const { criteria } = record;
  const { title, financer } = tellCriteriaBriefly(criteria);
  const reasons = reasonsForCriteria(filters, criteria, [criteria.title, financer, criteria.text]);
  return { title, who: financer, lines: reasons, to: paths.programme(id) };
}

const isText = (text: string | null): text is string => text !== null;
