import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import type { Facet, SearchFilters } from "#domain/search/filters.ts";
import type { Position } from "#domain/territories/position.ts";

export type EngineName = "meilisearch" | "postgres";

/** The two kinds of documents that engines hold. */
export type DocumentKind = "needs" | "criteria";

/** A need as searches know it, with the version that Postgres has of it. */
export type SearchedNeed = {
  need: Need;
  version: number;
  publishedAt: string | null;
  moneyAllows: string | null;
  riskIfNotFound: string | null;
};

/** A programme as searches know it. */
export type SearchedCriteria = {
  criteria: Criteria;
  version: number;
  publishedAt: string | null;
  verified: boolean;
};

export type EngineHealth = { engine: EngineName; ok: boolean; detail: string | null };

/** Who searches: of what is above the public level nothing is searched, counted or ordered by for the public. */
export type SearchLevel = "public" | "verified";

export type EngineOrder =
  | { by: "relevance" | "newest" | "deadline" | "smallest" | "largest" }
  | { by: "distance"; from: Position };

/** A search as an engine is asked it. `today` is an ISO day. */
export type Asked = {
  filters: SearchFilters;
  level: SearchLevel;
  today: string;
  order: EngineOrder;
  offset: number;
  limit: number;
  /** What is to be counted value by value; of a filter that is used, as if it were not. */
  facets: readonly Counted[];
  /** Only what was published after this instant (ISO 8601). */
  publishedAfter?: string;
  /** Only these, or all but these. */
  among?: readonly string[];
  except?: readonly string[];
};

/** How many are met by each value of a facet. A territory's own count holds what acts in it or around it, but in the whole country: {@link ANY}. */
export type FacetCounts = Partial<Record<Counted, ReadonlyMap<string, number>>>;

/** What can be counted: every facet, and for maps the communes: of needs their headquarters', of programmes those they name. */
export type Counted = Facet | "communes";

export type Found = { ids: string[]; total: number; counts: FacetCounts };

/**
 * What proposes candidates and finds words. Postgres is the truth and an engine a cache of it: it may propose too much, or
 * something that has changed since, and the rules alone decide. Pairings are the same whichever engine proposed them.
 */
export type SearchEngine = {
  readonly name: EngineName;
  /** Ids of every open programme that the rules may not block for this need. `today` is an ISO day: what closed before it is left out. */
  proposeCriteria(need: Need, today: string): Promise<string[]>;
  /** Ids of every open need that the rules may not block for this programme. */
  proposeNeeds(criteria: Criteria, today: string): Promise<string[]>;
  /** A page of what a search finds, how many there are in all, and the counts that were asked for. */
  find(asked: Asked): Promise<Found>;
  /** How many each of these searches finds; what they ask of pages and counts does not matter. */
  countAll(asked: readonly Asked[]): Promise<number[]>;
  /**
   * Everything that a search finds of what was published after an instant (ISO 8601), the newest first: what an alert tells.
   * The site always asks it of Postgres, so that an index that lags keeps nothing from anybody.
   */
  publishedAfter(
    asked: Pick<Asked, "filters" | "level" | "today" | "among">,
    instant: string,
  ): Promise<string[]>;
  putNeeds(needs: readonly SearchedNeed[]): Promise<void>;
  putCriteria(criteria: readonly SearchedCriteria[]): Promise<void>;
  remove(kind: DocumentKind, ids: readonly string[]): Promise<void>;
  health(): Promise<EngineHealth>;
};

/** No alert tells more at once; whoever was told of ten thousand needs looks at the list. */
export const MOST_ALERTED = 10_000;

/** The engine does not answer, or answers with an outage: the other one takes over. */
export class EngineUnavailable extends Error {
  /** How long it asks to be left alone, where it says so. In milliseconds. */
  readonly retryAfter: number;

  constructor(message: string, { retryAfter = 0, ...options }: ErrorOptions & { retryAfter?: number } = {}) {
    super(message, options);
    this.retryAfter = retryAfter;
  }
}
