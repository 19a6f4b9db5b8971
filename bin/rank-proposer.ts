import { newId } from "#app/platform/new-id.ts";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { PreparedCriteria, PreparedNeed } from "#domain/matching/prepare.ts";
import type { Need } from "#domain/needs/need.ts";
import type { EngineName, SearchEngine } from "#search/engine.ts";
import { postgresEngine } from "#search/postgres/engine.ts";
import { openFilledMeilisearch } from "./filled-meilisearch.ts";
import { startThrowAwayPostgres } from "./throw-away.ts";

/** Which of the other side to set each object against. An engine proposes; the rules then decide. */
export type Proposer = {
  criteriaFor(need: Need, all: Map<string, PreparedCriteria>): Promise<Iterable<PreparedCriteria>>;
  needsFor(criteria: Criteria, all: Map<string, PreparedNeed>): Promise<Iterable<PreparedNeed>>;
  close(): Promise<void>;
};

/** Without an engine, everything is proposed. */
const everything: Proposer = {
  criteriaFor: async (_need, all) => all.values(),
  needsFor: async (_criteria, all) => all.values(),
  close: async () => {},
};

/**
 * The engine that was asked for, started for this ranking alone and filled with these files. Where there is no
 * Meilisearch, everything is proposed, and said so: pairings are the same whichever engine proposes them.
 */
export async function openProposer(
  engine: EngineName | undefined,
  needs: readonly Need[],
  criteria: readonly Criteria[],
  today: string,
): Promise<Proposer> {
  if (engine === "postgres") return proposerOf(await openPostgres(needs, criteria), today);
  if (engine === "meilisearch") {
    const opened = await openFilledMeilisearch(needs, criteria);
    if (opened) return proposerOf(opened, today);
    process.stderr.write(
      "Meilisearch n'est pas ici (ni MEILISEARCH_URL, ni programme) : toutes les paires sont examinées, le résultat est le même.\n",
    );
  }
  return everything;
}

type Opened = { engine: SearchEngine; close: () => Promise<void> };

function proposerOf({ engine, close }: Opened, today: string): Proposer {
  return {
    criteriaFor: async (need, all) => named(await engine.proposeCriteria(need, today), all),
    needsFor: async (criteria, all) => named(await engine.proposeNeeds(criteria, today), all),
    close,
  };
}

const named = <One>(ids: readonly string[], all: ReadonlyMap<string, One>): One[] =>
  ids.map((id) => all.get(id)).filter((one) => one !== undefined);

async function openPostgres(needs: readonly Need[], criteria: readonly Criteria[]): Promise<Opened> {
  const { db, close } = await startThrowAwayPostgres();
  await db.transaction(async (tx) => {
    for (const need of needs)
      await keepNeed(tx, { need, status: "published", publishedAt: null, expiresOn: null }, newId);
    for (const one of criteria)
      await keepCriteria(tx, { criteria: one, status: "open", publishedAt: null }, newId);
  });
  return { engine: postgresEngine(db), close };
}
