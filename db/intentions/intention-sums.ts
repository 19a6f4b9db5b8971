import { asc, gt, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { intentionSums } from "#db/schema/intentions.ts";
import type { CountedSum, ShownSum } from "#domain/intentions/sums.ts";

/** The sums as they were last counted, and the day of that table; nobody else counts them until the end of this transaction. */
export async function takeSums(tx: Queryable): Promise<{ sums: CountedSum[]; tableOn: string | null }> {
  await tx.execute(sql`lock table ${intentionSums} in exclusive mode`);
  const rows = await tx.select().from(intentionSums).orderBy(asc(intentionSums.key));
  return { sums: rows.map(withoutDay), tableOn: rows[0]?.tableOn ?? null };
}

/** One table takes the place of the other, whole. */
export async function replaceSums(
  tx: Queryable,
  sums: readonly CountedSum[],
  tableOn: string,
): Promise<void> {
  await tx.delete(intentionSums);
  if (sums.length === 0) return;
  await tx
    .insert(intentionSums)
    .values(sums.map(({ covers, ...sum }) => ({ ...sum, covers: [...covers], tableOn })));
}

/** What may be shown of the last table, and its day; null before the first one, or when it shows nothing. */
export async function readShownSums(db: Queryable): Promise<{ sums: ShownSum[]; tableOn: string } | null> {
  const rows = await db
    .select({
      key: intentionSums.key,
      covers: intentionSums.covers,
      shown: intentionSums.shown,
      tableOn: intentionSums.tableOn,
    })
    .from(intentionSums)
    .where(gt(intentionSums.shown, 0));
  return rows[0] ? { sums: rows.map(withoutDay), tableOn: rows[0].tableOn } : null;
}

function withoutDay<Sum extends { tableOn: string }>({
  tableOn: _tableOn,
  ...sum
}: Sum): Omit<Sum, "tableOn"> {
  return sum;
}
