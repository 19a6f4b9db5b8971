import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";

export type EngineName = "meilisearch" | "postgres";

/** The two kinds of documents that engines hold. */
export type DocumentKind = "needs" | "criteria";

/** An object as it is to be indexed, with the version that Postgres has of it. */
export type Versioned<Value> = { value: Value; version: number };

export type EngineHealth = { engine: EngineName; ok: boolean; detail: string | null };

/**
 * What proposes candidates. Postgres is the truth and an engine a cache of it: it may propose too much, or something that
 * has changed since, and the rules alone decide. Pairings are the same whichever engine proposed them.
 */
export type SearchEngine = {
  readonly name: EngineName;
  /** Ids of every open programme that the rules may not block for this need. `today` is an ISO day: what closed before it is left out. */
  proposeCriteria(need: Need, today: string): Promise<string[]>;
  /** Ids of every open need that the rules may not block for this programme. */
  proposeNeeds(criteria: Criteria, today: string): Promise<string[]>;
  /** Ids of open needs that hold these words, most relevant first. */
  searchNeeds(words: string, options: { limit: number }): Promise<string[]>;
  putNeeds(needs: readonly Versioned<Need>[]): Promise<void>;
  putCriteria(criteria: readonly Versioned<Criteria>[]): Promise<void>;
  remove(kind: DocumentKind, ids: readonly string[]): Promise<void>;
  health(): Promise<EngineHealth>;
};

/** The engine does not answer, or answers with an outage: the other one takes over. */
export class EngineUnavailable extends Error {}
