import {
  type EnqueuedTaskPromise,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type Settings,
} from "meilisearch";
import { type DocumentKind, EngineUnavailable, type SearchEngine } from "../engine.ts";
import { possibleForCriteria } from "../possible/for-criteria.ts";
import { possibleForNeed } from "../possible/for-need.ts";
import { criteriaDocument, documentKey, needDocument } from "./documents.ts";
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

type SearchParams = { filter?: string; limit: number };

/** Meilisearch 1.50 or later. Every method throws {@link EngineUnavailable} when the server is down, slow or refuses. */
export function meilisearchEngine({ url, apiKey, prefix = "", timeout = 800 }: MeilisearchOptions) {
  const server = { host: url, apiKey, requestInit: { headers: UNCOMPRESSED } };
  const client = new Meilisearch({ ...server, timeout });
  const patient = new Meilisearch({ ...server, timeout: 60_000 });
  const nameOf = (kind: DocumentKind) => `${prefix}${kind}`;

  const ids = async (kind: DocumentKind, words: string, params: SearchParams): Promise<string[]> => {
    const { hits } = await reached(
      client.index(nameOf(kind)).search<{ id: string }>(words, { attributesToRetrieve: ["id"], ...params }),
    );
    return hits.map((hit) => hit.id);
  };

  const propose = (kind: DocumentKind, filter: string | null): Promise<string[]> =>
    filter === null ? Promise.resolve([]) : ids(kind, "", { filter, limit: MOST_HITS });

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

  const engine: SearchEngine = {
    name: "meilisearch",
    proposeCriteria: (need, today) => propose("criteria", printFilter(possibleForNeed(need, today))),
    proposeNeeds: (criteria, today) => propose("needs", printFilter(possibleForCriteria(criteria, today))),
    searchNeeds: (words, { limit }) => ids("needs", words, { limit }),
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

    /** Which version the index holds of each object. */
    async versions(kind: DocumentKind): Promise<Map<string, number>> {
      const held = new Map<string, number>();
      const size = 1_000;
      for (let offset = 0; ; offset += size) {
        const index = patient.index<{ id: string; version: number }>(nameOf(kind));
        const { results } = await reached(
          index.getDocuments({ fields: ["id", "version"], limit: size, offset }),
        );
        for (const { id, version } of results) held.set(id, version);
        if (results.length < size) return held;
      }
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
      throw new EngineUnavailable(`Meilisearch: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

/** An empty server, as after a restart without its data: the index is not there. */
function isMissingIndex(error: unknown): boolean {
  const cause = error instanceof EngineUnavailable ? error.cause : error;
  return cause instanceof MeilisearchApiError && cause.cause?.code === "index_not_found";
}

/** Whether filters and searches would find the attributes they need; the server gives them in its own order. */
function hasSettings(held: Settings, wanted: Settings): boolean {
  const attributes = ({ filterableAttributes, searchableAttributes }: Settings) =>
    JSON.stringify([[...(filterableAttributes ?? [])].sort(), searchableAttributes]);
  return attributes(held) === attributes(wanted);
}
