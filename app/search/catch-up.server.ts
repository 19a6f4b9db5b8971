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
  const held = search.index ? await search.index.held(kind) : null;
  return held ? differenceBetween(truth, held, (own, other) => own === other.version) : NOTHING;
}

/** The same, document by document: also what an older version of the site wrote otherwise, or a server kept badly. */
export async function compareDocuments(context: Context, kind: IndexedKind): Promise<Difference> {
  const { index } = context.search;
  if (!index) return NOTHING;
  const truth = new Map<string, string>();
  for await (const batch of indexDocuments(context, kind))
    for (const one of batch) truth.set(one.id, one.digest);
  return differenceBetween(truth, await index.held(kind), (digest, other) => digest === other.digest);
}

const NOTHING: Difference = { missing: [], stale: [], extra: [] };

function differenceBetween<Own, Other>(
  truth: ReadonlyMap<string, Own>,
  held: ReadonlyMap<string, Other>,
  same: (own: Own, other: Other) => boolean,
): Difference {
  const both = [...truth].filter(([id]) => held.has(id));
  return {
    missing: [...truth.keys()].filter((id) => !held.has(id)),
    stale: both.filter(([id, own]) => !same(own, held.get(id)!)).map(([id]) => id),
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

/** The same after a comparison of every document: once a night, and whenever somebody doubts. */
export const checkIndex = (context: Context): Promise<void> =>
  alone(context.db, INDEX, () => catchUpWithin(context, compareDocuments));

/** Two that build at once would take each other's half-made index for their own. */
export const INDEX = "index";

/** The same, for who has the index for itself already. */
export async function catchUpWithin(
  context: Context,
  compare: (context: Context, kind: IndexedKind) => Promise<Difference> = compareIndex,
): Promise<void> {
  const { db, search } = context;
  await refreshDerived(db);
  await refreshLexemes(db);
  if (!search.index) return;
  for (const kind of ["needs", "criteria"] as const) {
    if (!(await search.index.isReady(kind))) await search.index.rebuild(kind, indexDocuments(context, kind));
    const { missing, stale, extra } = await compare(context, kind);
    await putAll(context, kind, [...missing, ...stale]);
    await search.remove(kind, extra);
    const held = await search.index.held(kind);
    await noteAllIndexed(db, kind, new Map([...held].map(([id, { version }]) => [id, version])));
  }
}

const BATCH = 1_000;

async function putAll({ db, search }: Context, kind: IndexedKind, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    if (kind === "needs") {
      await search.putNeeds(await findOpenNeeds(db, batch));
    } else {
      await search.putCriteria(await findManyOpenCriteria(db, batch));
    }
  }
}
