import {
  type EnqueuedTaskPromise,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type MultiSearchQuery,
  type Settings,
} from "meilisearch";
import {
  type Asked,
  type DocumentKind,
  EngineUnavailable,
  type Found,
  MOST_ALERTED,
  type SearchEngine,
} from "../engine.ts";
import { possibleForCriteria } from "../possible/for-criteria.ts";
import { possibleForNeed } from "../possible/for-need.ts";
import { criteriaDocument, documentKey, needDocument } from "./documents.ts";
import { countQuery, queriesFor, readCounts } from "./queries.ts";
import { printFilter } from "./print-filter.ts";
import { MOST_HITS, SETTINGS } from "./settings.ts";

export type MeilisearchOptions = {
  url: string;
  apiKey: string | undefined;
  /** Put before the names of indexes, so that several tests share a server. */
  prefix?: string;
  /** After so long without an answer, the other engine takes over. In milliseconds. */
  timeout?: number;
};

/** How long writing may take to be visible: a rebuild of a hundred thousand documents stays well under it. In milliseconds. */
const LONGEST_TASK = 300_000;
const BATCH = 5_000;

/** A compressed answer comes in pieces, and the second waits forty milliseconds for the first to be acknowledged. */
export const UNCOMPRESSED = { "Accept-Encoding": "identity" };

/** What an index holds of an object. */
export type Held = { version: number; digest: string };
export type FailedTask = { uid: number; type: string; message: string; at: string };

/** Meilisearch 1.50 or later. Every method throws {@link EngineUnavailable} when the server is down, slow or refuses. */
export function meilisearchEngine({ url, apiKey, prefix = "", timeout = 500 }: MeilisearchOptions) {
  const server = { host: url, apiKey, requestInit: { headers: UNCOMPRESSED } };
  const client = new Meilisearch({ ...server, timeout });
  const patient = new Meilisearch({ ...server, timeout: 60_000 });
  const nameOf = (kind: DocumentKind) => `${prefix}${kind}`;

  const propose = async (kind: DocumentKind, filter: string | null): Promise<string[]> => {
    if (filter === null) return [];
    const params = { filter, limit: MOST_HITS, attributesToRetrieve: ["id"] };
    const { hits } = await reached(client.index(nameOf(kind)).search<{ id: string }>("", params));
    return hits.map((hit) => hit.id);
  };

  const put = async (name: string, documents: object[]): Promise<void> => {
    for (let start = 0; start < documents.length; start += BATCH) {
      await finished(
        patient.index(name).addDocuments(documents.slice(start, start + BATCH), { primaryKey: "key" }),
      );
    }
  };

  const create = async (name: string, kind: DocumentKind): Promise<void> => {
    await finished(patient.createIndex(name, { primaryKey: "key" }));
    await finished(patient.index(name).updateSettings(SETTINGS[kind]));
  };

  const exists = (name: string): Promise<boolean> =>
    reached(patient.getRawIndex(name)).then(
      () => true,
      (error) => {
        if (isMissingIndex(error)) return false;
        throw error;
      },
    );

  const isReady = (kind: DocumentKind): Promise<boolean> =>
    reached(patient.index(nameOf(kind)).getSettings()).then(
      (held) => hasSettings(held, SETTINGS[kind]),
      (error) => {
        if (isMissingIndex(error)) return false;
        throw error;
      },
    );

  /** The server would make an index that is not there by itself, without its settings and holding this alone. */
  const putReady = async (kind: DocumentKind, documents: object[]): Promise<void> => {
    if (!(await isReady(kind)))
      throw new EngineUnavailable(`Meilisearch: ${nameOf(kind)} is to be rebuilt first`);
    await put(nameOf(kind), documents);
  };

  /** Many queries in one request; where a search can find nothing there is none. */
  const ask = async (queries: MultiSearchQuery[]) =>
    queries.length === 0 ? [] : (await reached(client.multiSearch({ queries }))).results;

  const find = async (asked: Asked): Promise<Found> => {
    const queries = queriesFor(asked, nameOf(asked.filters.kind));
    if (!queries) return { ids: [], total: 0, counts: {} };
    const [page, ...counted] = await ask(queries.map(({ query }) => query));
    const counts = counted.map(({ facetDistribution = {} }, rank) =>
      readCounts(asked, queries[rank + 1]!.counts, facetDistribution),
    );
    const total = counted[0]?.totalHits ?? 0;
    return { ids: page!.hits.map((hit) => String(hit.id)), total, counts: Object.assign({}, ...counts) };
  };

  const countAll = async (asked: readonly Asked[]): Promise<number[]> => {
    const queries = asked.map((one) => countQuery(one, nameOf(one.filters.kind)));
    const answers = await ask(queries.filter((query) => query !== null));
    return queries.map((query) => (query === null ? 0 : (answers.shift()?.totalHits ?? 0)));
  };

  const engine: SearchEngine = {
    name: "meilisearch",
    proposeCriteria: (need, today) => propose("criteria", printFilter(possibleForNeed(need, today))),
    proposeNeeds: (criteria, today) => propose("needs", printFilter(possibleForCriteria(criteria, today))),
    find,
    countAll,
    publishedAfter: async (asked, instant) => {
      const newest = { order: { by: "newest" }, offset: 0, limit: MOST_ALERTED, facets: [] } as const;
      return (await find({ ...asked, ...newest, publishedAfter: instant })).ids;
    },
    putNeeds: (needs) => putReady("needs", needs.map(needDocument)),
    putCriteria: (criteria) => putReady("criteria", criteria.map(criteriaDocument)),
    remove: async (kind, gone) => {
      if (gone.length > 0) await finished(patient.index(nameOf(kind)).deleteDocuments(gone.map(documentKey)));
    },
    health: () =>
      reached(client.getVersion()).then(
        ({ pkgVersion }) => ({ engine: "meilisearch" as const, ok: true, detail: pkgVersion }),
        (error: Error) => ({ engine: "meilisearch" as const, ok: false, detail: error.message }),
      ),
  };

  return {
    ...engine,

    /** Makes the indexes that are missing, empty and with their settings: for who fills them before anyone reads. */
    async prepare(): Promise<void> {
      for (const kind of ["needs", "criteria"] as const) {
        if (!(await exists(nameOf(kind)))) await create(nameOf(kind), kind);
      }
    },

    /** Whether the index is there with the settings of this version; otherwise it is to be rebuilt before anything is put into it. */
    isReady,

    /**
     * Builds an index anew beside the one in use, then puts it in its place in one step: searches go on meanwhile, and
     * where there was none, none is seen half filled.
     * `documents` gives batches of what Postgres has; what changes during the build is put again by the jobs.
     */
    async rebuild(kind: DocumentKind, documents: AsyncIterable<object[]>): Promise<number> {
      const [current, beside] = [nameOf(kind), `${nameOf(kind)}_beside`];
      if (await exists(beside)) await finished(patient.deleteIndex(beside));
      await create(beside, kind);
      let count = 0;
      for await (const batch of documents) {
        await put(beside, batch);
        count += batch.length;
      }
      const replaces = await exists(current);
      await finished(patient.swapIndexes([{ indexes: [beside, current], rename: !replaces }]));
      if (replaces) await finished(patient.deleteIndex(beside));
      return count;
    },

    /** Removes both indexes, for tests that share a server. */
    async dispose(): Promise<void> {
      for (const kind of ["needs", "criteria"] as const) await finished(patient.deleteIndex(nameOf(kind)));
    },

    /** What the index holds of each object: which version, and the digest of the document. */
    async held(kind: DocumentKind): Promise<Map<string, Held>> {
      const held = new Map<string, Held>();
      const size = 1_000;
      for (let offset = 0; ; offset += size) {
        const index = patient.index<{ id: string } & Held>(nameOf(kind));
        const { results } = await reached(
          index.getDocuments({ fields: ["id", "version", "digest"], limit: size, offset }),
        );
        for (const { id, version, digest } of results) held.set(id, { version, digest });
        if (results.length < size) return held;
      }
    },

    /** Tasks of these indexes that failed lately, the latest first: their jobs were told, and try again. */
    async failedTasks(): Promise<FailedTask[]> {
      const indexUids = (["needs", "criteria"] as const).flatMap((kind) => [
        nameOf(kind),
        `${nameOf(kind)}_beside`,
      ]);
      const { results } = await reached(
        patient.tasks.getTasks({ statuses: ["failed"], indexUids, limit: 20 }),
      );
      return results.map(({ uid, type, error, finishedAt }) => ({
        uid,
        type,
        message: error?.message ?? "",
        at: finishedAt === null ? "" : new Date(finishedAt).toISOString(),
      }));
    },
  };
}

export type MeilisearchEngine = ReturnType<typeof meilisearchEngine>;

/** Waits until a write is visible. `waitTask` resolves on failed tasks too, so the status decides. */
async function finished(enqueued: EnqueuedTaskPromise): Promise<void> {
  const task = await reached(enqueued.waitTask({ timeout: LONGEST_TASK }));
  if (task.status === "succeeded") return;
  throw new EngineUnavailable(`Meilisearch: ${task.type} ${task.status}: ${task.error?.message ?? ""}`);
}

/** A proxy that stands before a stopped server answers with a page, which is not JSON. */
const OUTAGES = [MeilisearchRequestError, MeilisearchRequestTimeOutError, SyntaxError];
const OUTAGE_STATUSES = new Set([401, 403, 408, 429, 500, 502, 503, 504, 507]);

/** An index that is not there, or was made without the settings of this version: it is rebuilt, and Postgres serves meanwhile. */
const INDEX_NOT_READY = new Set(["index_not_found", "invalid_search_filter"]);

/** Turns every way of not being there into {@link EngineUnavailable}; a request that is ours to mend stays as it is. */
async function reached<Answer>(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (error) {
    if (OUTAGES.some((outage) => error instanceof outage)) {
      throw new EngineUnavailable(`Meilisearch: ${(error as Error).message}`, { cause: error });
    }
    if (
      error instanceof MeilisearchApiError &&
      (OUTAGE_STATUSES.has(error.response.status) || INDEX_NOT_READY.has(error.cause?.code ?? ""))
    ) {
      const retryAfter = secondsToRest(error.response.headers) * 1_000;
      throw new EngineUnavailable(`Meilisearch: ${error.message}`, { cause: error, retryAfter });
    }
    throw error;
  }
}

/** As Meilisearch says it, in seconds; a day and an hour, which a proxy may send, count as nothing said. */
function secondsToRest(headers: Headers): number {
  const said = headers.get("Retry-After") ?? "";
  return /^\d{1,9}$/.test(said) ? Number(said) : 0;
}

/** An empty server, as after a restart without its data: the index is not there. */
function isMissingIndex(error: unknown): boolean {
  const cause = error instanceof EngineUnavailable ? error.cause : error;
  return cause instanceof MeilisearchApiError && cause.cause?.code === "index_not_found";
}

/**
 * Whether filters, orders and searches would find what they need, and words mean what they should; the server gives some of
 * it in its own order.
 */
function hasSettings(held: Settings, wanted: Settings): boolean {
  const told = (settings: Settings) =>
    JSON.stringify([
      [...(settings.filterableAttributes ?? [])].sort(),
      [...(settings.sortableAttributes ?? [])].sort(),
      settings.searchableAttributes,
      settings.rankingRules,
      Object.entries(settings.synonyms ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  return told(held) === told(wanted);
}
