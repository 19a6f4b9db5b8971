import type { Database } from "#db/client.ts";
import { EngineUnavailable, type SearchEngine, type TextEngine } from "./engine.ts";
import { type MeilisearchEngine, type MeilisearchOptions, meilisearchEngine } from "./meilisearch/engine.ts";
import { postgresEngine } from "./postgres/engine.ts";

/** After an outage the engine is left alone for so long, so that no page waits for it twice. In milliseconds. */
const REST = 5_000;

export type Search = SearchEngine &
  TextEngine & {
    /** The Meilisearch engine itself, for jobs that keep its index; null when only Postgres serves. */
    readonly index: MeilisearchEngine | null;
  };

/**
 * The search of this process: Meilisearch where one is configured, and Postgres otherwise and whenever Meilisearch is
 * down, slow or refusing. Reading never fails for want of Meilisearch; writing to it does, so that its job is tried again.
 */
export function openSearch(
  db: Database,
  meilisearch: MeilisearchOptions | null,
  now: () => number = Date.now,
): Search {
  const postgres = postgresEngine(db);
  if (!meilisearch) return { ...postgres, index: null };
  const engine = meilisearchEngine(meilisearch);
  let restsUntil = 0;

  const orPostgres = async <Answer>(ask: (engine: SearchEngine) => Promise<Answer>): Promise<Answer> => {
    if (now() < restsUntil) return ask(postgres);
    try {
      return await ask(engine);
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) throw error;
      restsUntil = now() + REST;
      return ask(postgres);
    }
  };

  return {
    name: engine.name,
    find: postgres.find,
    countAll: postgres.countAll,
    publishedAfter: postgres.publishedAfter,
    proposeCriteria: (need, today) => orPostgres((one) => one.proposeCriteria(need, today)),
    proposeNeeds: (criteria, today) => orPostgres((one) => one.proposeNeeds(criteria, today)),
    searchNeeds: (words, options) => orPostgres((one) => one.searchNeeds(words, options)),
    putNeeds: engine.putNeeds,
    putCriteria: engine.putCriteria,
    remove: engine.remove,
    health: engine.health,
    index: engine,
  };
}
