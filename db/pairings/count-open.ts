import { count, eq, inArray } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { criteria } from "#db/schema/criteria.ts";
import { needs } from "#db/schema/needs.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";

/** How many needs, or programmes, are open. */
export async function countOpen(db: Queryable, side: "needs" | "criteria"): Promise<number> {
  const [row] =
    side === "needs"
      ? await db
          .select({ of: count() })
          .from(needs)
          .where(inArray(needs.status, [...OPEN_NEED_STATUSES]))
      : await db.select({ of: count() }).from(criteria).where(eq(criteria.status, "open"));
  return row?.of ?? 0;
}
