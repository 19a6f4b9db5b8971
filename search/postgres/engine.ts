import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { criteria } from "#db/schema/criteria.ts";
import { needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";
import { MOST_ALERTED, type SearchEngine } from "../engine.ts";
import { possibleForCriteria } from "../possible/for-criteria.ts";
import { possibleForNeed } from "../possible/for-need.ts";
import { CRITERIA_SQL, NEED_SQL } from "./fields.ts";
import { countOne, find } from "./find.ts";
import { printSql } from "./print-sql.ts";

/** The engine that is always there: French full text and trigrams over the tables themselves, so nothing has to be put in. */
export function postgresEngine(db: Database): SearchEngine {
  const isOpenNeed = inArray(needs.status, [...OPEN_NEED_STATUSES]);
  const nothingToDo = async () => {};
  return {
    name: "postgres",

    async proposeCriteria(need, today) {
      const where = and(eq(criteria.status, "open"), printSql(possibleForNeed(need, today), CRITERIA_SQL));
      const rows = await db.select({ id: criteria.id }).from(criteria).where(where);
      return rows.map((row) => row.id);
    },

    async proposeNeeds(programme, today) {
      const where = and(isOpenNeed, printSql(possibleForCriteria(programme, today), NEED_SQL));
      const rows = await db
        .select({ id: needs.id })
        .from(needs)
        .innerJoin(organisations, eq(needs.organisationId, organisations.id))
        .where(where);
      return rows.map((row) => row.id);
    },

    find: (asked) => find(db, asked),
    countAll: (asked) => Promise.all(asked.map((one) => countOne(db, one))),
    publishedAfter: async (asked, instant) => {
      const newest = { order: { by: "newest" }, offset: 0, limit: MOST_ALERTED, facets: [] } as const;
      return (await find(db, { ...asked, ...newest, publishedAfter: instant })).ids;
    },

    putNeeds: nothingToDo,
    putCriteria: nothingToDo,
    remove: nothingToDo,

    async health() {
      const answered = await db.execute(sql`select 1`).then(
        () => null,
        () => "Postgres ne répond pas",
      );
      return { engine: "postgres", ok: answered === null, detail: answered };
    },
  };
}
