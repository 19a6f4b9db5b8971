import { and, eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { needs } from "#db/schema/needs.ts";
import type { NeedStatus } from "#domain/needs/status.ts";

/** The status of a need, and whose it is; null when there is none such, or none of the organisation that is named. */
export async function findNeedStatus(
  db: Queryable,
  id: string,
  ofOrganisation?: string,
): Promise<{ status: NeedStatus; organisationId: string } | null> {
  const own = ofOrganisation === undefined ? undefined : eq(needs.organisationId, ofOrganisation);
  const [row] = await db
    .select({ status: needs.status, organisationId: needs.organisationId })
    .from(needs)
    .where(and(eq(needs.id, id), own));
  return row ? { status: row.status as NeedStatus, organisationId: row.organisationId } : null;
}
