import { alone } from "#db/alone.ts";
import { findManyOpenCriteria } from "#db/criteria/read-criteria.ts";
import { type IndexedKind, noteAllIndexed, openVersions } from "#db/index-states/index-states.ts";
import { refreshLexemes } from "#db/lexemes.ts";
import { findOpenNeeds } from "#db/needs/read-needs.ts";
import { refreshDerived } from "#db/refresh-derived.ts";
import type { Context } from "#app/platform/context.ts";
import { indexDocuments } from "./index-documents.server.ts";

export type Difference = { missing: string[]; stale: string[]; extra: string[] };

/** What the index holds otherwise than Postgres: objects it lacks, holds in an old version, or holds though they are closed. */
export async function compareIndex({ db, search }: Context, kind: IndexedKind): Promise<Difference> {
  const truth = await openVersions(db, kind);
  const held = search.index ? await search.index.versions(kind) : truth;
  const ids = [...truth.keys()];
  return {
    missing: ids.filter((id) => !held.has(id)),
    stale: ids.filter((id) => held.has(id) && held.get(id) !== truth.get(id)),
    extra: [...held.keys()].filter((id) => !truth.has(id)),
  };
}

/**
 * Makes the index hold what Postgres does: after an outage whose jobs were lost, a restart without data, a change made
 * during a rebuild. An index that is not there, or not with the settings of this version, is built beside and put in place
 * whole, so that no page ever reads a half of it. Without Meilisearch, only what Postgres itself searches by is kept up to
 * date: columns that an older version wrote, the list of words. Fails, to be tried again, while the engine is down.
 */
export const catchUp = (context: Context): Promise<void> =>
  alone(context.db, INDEX, () => catchUpWithin(context));

/** Two that build at once would take each other's half-made index for their own. */
export const INDEX = "index";

/** The same, for who has the index for itself already. */
export async function catchUpWithin(context: Context): Promise<void> {
  const { db, search } = context;
  await refreshDerived(db);
  await refreshLexemes(db);
  if (!search.index) return;
  for (const kind of ["needs", "criteria"] as const) {
    if (!(await search.index.isReady(kind))) await search.index.rebuild(kind, indexDocuments(context, kind));
    const { missing, stale, extra } = await compareIndex(context, kind);
    await putAll(context, kind, [...missing, ...stale]);
    await search.remove(kind, extra);
    await noteAllIndexed(db, kind, await search.index.versions(kind));
  }
}

const BATCH = 1_000;

async function putAll({ db, search }: Context, kind: IndexedKind, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    if (kind === "needs") {
      const records = await findOpenNeeds(db, batch);
      await search.putNeeds(records.map(({ need, version }) => ({ value: need, version })));
    } else {
      const records = await findManyOpenCriteria(db, batch);
      await search.putCriteria(records.map(({ criteria, version }) => ({ value: criteria, version })));
    }
  }
}
