import { and, inArray, isNotNull, lt, lte, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { needs } from "#db/schema/needs.ts";
import { NEED_STATUSES, nextNeedStatus } from "#domain/needs/status.ts";

/** Expires every need that may expire and whose last day is before this one; gives their ids. */
export async function expireNeedsBefore(db: Queryable, day: string): Promise<string[]> {
  const mayExpire = NEED_STATUSES.filter((status) => nextNeedStatus(status, "expire"));
  const rows = await db
    .update(needs)
    .set({ status: "expired", version: sql`${needs.version} + 1`, changedAt: sql`now()` })
    .where(and(inArray(needs.status, mayExpire), lt(needs.expiresOn, day)))
    .returning({ id: needs.id });
  return rows.map((row) => row.id);
}

/** Needs that expire by this day and whose members were not told of that last day yet; marks them as told. */
export async function takeNeedsExpiringBy(
  db: Queryable,
  day: string,
): Promise<{ id: string; organisationId: string; expiresOn: string }[]> {
  const mayExpire = NEED_STATUSES.filter((status) => nextNeedStatus(status, "expire"));
  const rows = await db
    .update(needs)
    .set({ expiryTold: sql`${needs.expiresOn}` })
    .where(
      and(
        inArray(needs.status, mayExpire),
        isNotNull(needs.expiresOn),
        lte(needs.expiresOn, day),
        sql`${needs.expiryTold} is distinct from ${needs.expiresOn}`,
      ),
    )
    .returning({ id: needs.id, organisationId: needs.organisationId, expiresOn: needs.expiresOn });
  return rows.map(({ expiresOn, ...rest }) => ({ ...rest, expiresOn: expiresOn! }));
}
