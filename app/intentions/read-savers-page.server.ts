import type { AppLoadContext } from "@remix-run/node";
import { sumIntentions } from "#db/intentions/intentions.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { territoryLabel } from "#domain/territories/gazetteer.ts";

/** What savers wish for, added up: ten people or more in all and in each line, or nothing is shown. */
export async function readSaversPage({ place: { db, clock }, demo }: AppLoadContext) {
  const { total, byDepartement } = await sumIntentions(db, clock.today());
  return {
    demo,
    total,
    sums: byDepartement.map(({ departement, people }) => ({
      name: typeset(territoryLabel({ level: "DEPARTEMENT", code: departement })),
      people,
    })),
  };
}
