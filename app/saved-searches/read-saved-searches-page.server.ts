import { paths } from "#app/http/paths.ts";
import type { Context } from "#app/platform/context.ts";
import { searchPath } from "#app/search/search-view.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findSavedSearch, type SavedSearch, savedSearchesOf } from "#db/searches/saved-searches.ts";
import { preferencesOf } from "#db/notifications/preferences.ts";
import { type Alert, alertsOf } from "#db/waves/paused-alerts.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { filtersOfAddress } from "#domain/search/saved.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";

/** A person's searches, at which pace they hear of them, and what was just done to one, as the address says. */
export async function readSavedSearchesPage({ db }: Context, { accountId }: Actor, request: Request) {
  const asked = new URL(request.url).searchParams;
  const id = asked.get("recherche") ?? "";
  const [searches, alerts, preferences, just] = await Promise.all([
    savedSearchesOf(db, accountId),
    alertsOf(db, accountId),
    preferencesOf(db, accountId),
    findSavedSearch(db, { id, accountId }),
  ]);
  const act = asked.get("fait") ?? "";
  const alert = alerts.find((one) => one.id === id);
  const did = just
    ? { act, id, name: typeset(just.name), removed: just.removedAt !== null }
    : alert && { act, id, name: typeset(alert.title), removed: false };
  return {
    searches: searches.map(tellSearch),
    alerts: alerts.map(tellAlert),
    pace: preferences.alerts.mailPace,
    did: did ?? null,
  };
}

function tellSearch({ id, kind, address, name, savedAt, pausedAt }: SavedSearch) {
  const filters = filtersOfAddress(kind, address);
  return {
    id,
    name,
    shown: typeset(name),
    /** Null: one of its filters is gone. */
    to: filters && searchPath(filters),
    what: kind === "needs" ? "Besoins" : "Programmes",
    since: frenchDay(savedAt.slice(0, 10)),
    paused: pausedAt !== null,
  };
}

/** What is new for a programme or a need of one's structure, and where all that corresponds is read. */
const tellAlert = ({ kind, id, title, structureName, paused }: Alert) => ({
  kind,
  id,
  title: typeset(title),
  structure: typeset(structureName),
  what:
    kind === "programme"
      ? "Les besoins qui correspondent à ce programme"
      : "Les programmes qui correspondent à ce besoin",
  to: kind === "programme" ? paths.ownProgramme(id) : paths.ownNeed(id),
  paused,
});
