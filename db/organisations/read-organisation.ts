import { eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { NeedOrganisation } from "#domain/needs/need.ts";

/** The organisation as its needs show it. */
export async function findNeedOrganisation(db: Queryable, id: string): Promise<NeedOrganisation | null> {
  const { name, legalForm, qualities, generalInterest, headquarters } = organisations;
  const [row] = await db
    .select({ name, legalForm, qualities, generalInterest, headquarters })
    .from(organisations)
    .where(eq(organisations.id, id));
  return row ? (row as NeedOrganisation) : null;
}
