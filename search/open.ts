import type { Database } from "#db/client.ts";
import { EngineUnavailable, type SearchEngine } from "./engine.ts";
import { type MeilisearchEngine, type MeilisearchOptions, meilisearchEngine } from "./meilisearch/engine.ts";
import { postgresEngine } from "./postgres/engine.ts";

/** While it rests, the engine is tried again so often, beside what pages ask. In milliseconds. */
const REST = 2_000;

/** It is left alone for as long as it asks, up to this: whoever asks for hours may be well again in a minute. */
const LONGEST_REST = 60_000;

export type Search = SearchEngine & {
  /** The Meilisearch engine itself, for jobs that keep its index; null when only Postgres serves. */
  readonly index: MeilisearchEngine | null;
  /** Why pages are served by Postgres alone though Meilisearch is configured; null: they are not. */
  outage: () => string | null;
  /** Called when Meilisearch answers again after an outage, or answers that its index is to be built: it may hold what was true before. */
  onRecovery: (catchUp: () => void) => void;
};

/**
 * The search of this process: Meilisearch where one is configured, and Postgres otherwise and whenever Meilisearch is
 * down, slow or refusing. One page at most waits for it in vain: from then on Postgres answers at once, and Meilisearch is tried
 * beside until it is well. Reading never fails for want of Meilisearch; writing to it does, so that its job is tried again.
 */
export function openSearch(
  db: Database,
  meilisearch: MeilisearchOptions | null,
  now: () => number = Date.now,
): Search {
  const postgres = postgresEngine(db);
  if (!meilisearch) return { ...postgres, index: null, outage: () => null, onRecovery: () => {} };
  const engine = meilisearchEngine(meilisearch);
  const recovered: (() => void)[] = [];
  let outage: { reason: string; tryAgainAt: number } | null = null;

  const rest = (error: EngineUnavailable) => {
    const rests = Math.min(Math.max(REST, error.retryAfter), LONGEST_REST);
    outage = { reason: error.message, tryAgainAt: now() + rests };
  };

  /** Is it well again? Asked of its indexes, so that a wrong key or an emptied server is an outage still. */
  const tryAgain = async (): Promise<void> => {
    try {
      const ready = await Promise.all([engine.isReady("needs"), engine.isReady("criteria")]);
      if (ready.every(Boolean)) outage = null;
      for (const tell of recovered) tell();
    } catch (error) {
      if (error instanceof EngineUnavailable) rest(error);
      else throw error;
    }
  };

  const orPostgres = async <Answer>(ask: (engine: SearchEngine) => Promise<Answer>): Promise<Answer> => {
    if (outage) {
      if (now() >= outage.tryAgainAt) {
        outage.tryAgainAt = now() + REST;
        tryAgain().catch((error) => console.error("Meilisearch", error));
      }
      return ask(postgres);
    }
    try {
      return await ask(engine);
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) throw error;
      rest(error);
      return ask(postgres);
    }
  };

  return {
    name: engine.name,
    proposeCriteria: (need, today) => orPostgres((one) => one.proposeCriteria(need, today)),
    proposeNeeds: (criteria, today) => orPostgres((one) => one.proposeNeeds(criteria, today)),
    find: (asked) => orPostgres((one) => one.find(asked)),
    countAll: (asked) => orPostgres((one) => one.countAll(asked)),
    publishedAfter: postgres.publishedAfter,
    putNeeds: engine.putNeeds,
    putCriteria: engine.putCriteria,
    remove: engine.remove,
    health: engine.health,
    index: engine,
    outage: () => outage?.reason ?? null,
    onRecovery: (catchUp) => recovered.push(catchUp),
  };
}
