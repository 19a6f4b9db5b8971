import { count, gt } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { intentions } from "#db/schema/intentions.ts";
import { FEWEST_IN_A_SUM, type Intention } from "#domain/intentions/intention.ts";

export async function addIntention(
  db: Queryable,
  intention: Intention,
  { id, consentedAt, expiresOn }: { id: string; consentedAt: string; expiresOn: string },
): Promise<void> {
  await db
    .insert(intentions)
    .values({ id, ...intention, consentedAt, expiresOn })
    .onConflictDoNothing();
}

export type IntentionSums = {
  /** Null under ten people in all. */
  total: number | null;
  /** Départements with ten people or more, by code. */
  byDepartement: { departement: string; people: number }[];
};

/**
 * How many savers there are in all, and in each département that counts ten or more. A total is rounded down to the ten,
 * so that it minus the départements shown does not tell how many a small one has. Source: domaine, § 4.5, requirement 5.
 */
export async function sumIntentions(db: Queryable, today: string): Promise<IntentionSums> {
  const rows = await db
    .select({ departement: intentions.departement, people: count() })
    .from(intentions)
    .where(gt(intentions.expiresOn, today))
    .groupBy(intentions.departement);
  const people = rows.reduce((sum, row) => sum + row.people, 0);
  return {
    total: people < FEWEST_IN_A_SUM ? null : Math.floor(people / 10) * 10,
    byDepartement: rows.filter((row) => row.people >= FEWEST_IN_A_SUM).sort((a, b) => b.people - a.people),
  };
}
