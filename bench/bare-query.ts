import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { criteria } from "#db/schema/criteria.ts";
import { needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";
import { printFilter } from "#search/meilisearch/print-filter.ts";
import { UNCOMPRESSED } from "#search/meilisearch/engine.ts";
import { MOST_HITS } from "#search/meilisearch/settings.ts";
import { possibleForCriteria } from "#search/possible/for-criteria.ts";
import { possibleForNeed } from "#search/possible/for-need.ts";
import { CRITERIA_SQL, NEED_SQL } from "#search/postgres/fields.ts";
import { printSql } from "#search/postgres/print-sql.ts";

/** The least that a store must do to answer: its filter, and nothing of ours around it. */
export type Bare = {
  programmesFor(need: Need, today: string): Promise<string[]>;
  needsFor(programme: Criteria, today: string): Promise<string[]>;
};

export function bareSql(db: Database): Bare {
  return {
    programmesFor: async (need, today) => {
      const where = and(eq(criteria.status, "open"), printSql(possibleForNeed(need, today), CRITERIA_SQL));
      return ids(await db.select({ id: criteria.id }).from(criteria).where(where));
    },
    needsFor: async (programme, today) => {
      const open = inArray(needs.status, [...OPEN_NEED_STATUSES]);
      const query = db
        .select({ id: needs.id })
        .from(needs)
        .innerJoin(organisations, eq(needs.organisationId, organisations.id))
        .where(and(open, printSql(possibleForCriteria(programme, today), NEED_SQL)));
      return ids(await query);
    },
  };
}

const ids = (rows: { id: string }[]): string[] => rows.map((row) => row.id);

export function bareMeilisearch(
  { url, apiKey }: { url: string; apiKey: string | undefined },
  prefix: string,
): Bare {
  const headers = {
    "Content-Type": "application/json",
    Authorization: `Bearer ${apiKey ?? ""}`,
    ...UNCOMPRESSED,
  };
  const search = async (index: string, filter: string | null): Promise<string[]> => {
    if (filter === null) return [];
    const body = JSON.stringify({ q: "", filter, limit: MOST_HITS, attributesToRetrieve: ["id"] });
    const response = await fetch(`${url}/indexes/${prefix}${index}/search`, {
      method: "POST",
      headers,
      body,
    });
    const { hits } = (await response.json()) as { hits: { id: string }[] };
    return ids(hits);
  };
  return {
    programmesFor: (need, today) => search("criteria", printFilter(possibleForNeed(need, today))),
    needsFor: (programme, today) => search("needs", printFilter(possibleForCriteria(programme, today))),
  };
}
