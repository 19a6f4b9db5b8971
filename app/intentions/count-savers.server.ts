import { randomInt } from "node:crypto";
import type { Context } from "#app/platform/context.ts";
import { replaceSums, takeSums } from "#db/intentions/intention-sums.ts";
import { countSavers } from "#db/intentions/intentions.ts";
import { type DrawStep, isTimeToCount, recountTerritories, STEPS } from "#domain/intentions/sums.ts";

const drawAnyStep: DrawStep = () => randomInt(STEPS.from, STEPS.to + 1);

/**
 * Counts savers anew, once a month: between two dates every page reads the same table, whatever savers do. Run twice, it
 * changes nothing more.
 */
export async function countSaversAnew(
  { db, clock }: Pick<Context, "db" | "clock">,
  drawStep = drawAnyStep,
): Promise<void> {
  const today = clock.today();
  await db.transaction(async (tx) => {
    const { sums: before, tableOn } = await takeSums(tx);
    if (!isTimeToCount(tableOn, today)) return;
    const people = await countSavers(tx, today);
    await replaceSums(tx, recountTerritories({ people, before, today, drawStep }), today);
  });
}
