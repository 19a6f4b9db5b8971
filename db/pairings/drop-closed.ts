import { sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { pairings } from "#db/schema/pairings.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";

/** Removes what is kept of needs and programmes that are open no more. */
export async function dropClosedPairings(db: Queryable): Promise<void> {
  await db.execute(sql`
    delete from ${pairings} using needs n, criteria c
    where n.id = ${pairings.needId} and c.id = ${pairings.criteriaId}
      and (not n.status = any(${sql.param([...OPEN_NEED_STATUSES])}::text[]) or c.status <> 'open')`);
}
