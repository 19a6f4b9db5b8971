import { eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { needs } from "#db/schema/needs.ts";
import type { NeedStatus } from "#domain/needs/status.ts";

export async function findNeedStatus(db: Queryable, id: string): Promise<NeedStatus | null> {
  const [row] = await db.select({ status: needs.status }).from(needs).where(eq(needs.id, id));
  return row ? (row.status as NeedStatus) : null;
}
