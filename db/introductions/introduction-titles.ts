import { eq } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { criteria } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import { introductions } from "#db/schema/introductions.ts";
import { needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";

export type IntroductionTitles = {
  needTitle: string;
  organisationName: string;
  programmeTitle: string;
  financerName: string;
};

/** What the four things that an introduction ties together are called. Asked of one that is known to be the reader's. */
export async function findIntroductionTitles(db: Queryable, id: string): Promise<IntroductionTitles | null> {
  const [row] = await db
    .select({
      needTitle: needs.title,
      organisationName: organisations.name,
      programmeTitle: criteria.title,
      financerName: financers.name,
    })
    .from(introductions)
    .innerJoin(needs, eq(needs.id, introductions.needId))
    .innerJoin(organisations, eq(organisations.id, introductions.organisationId))
    .innerJoin(criteria, eq(criteria.id, introductions.criteriaId))
    .innerJoin(financers, eq(financers.id, introductions.financerId))
    .where(eq(introductions.id, id));
  return row ?? null;
}
