import { typeset } from "#app/ui/french-typography.ts";
import { countIndexDebt } from "#db/index-states/index-states.ts";
import type { Context } from "#app/platform/context.ts";

/** So many changes may wait for the worker's next second without anybody being told. */
const USUAL_DEBT = 20;

/** What is wrong with the search, for who keeps the site; null: nothing is. Readers notice nothing: Postgres answers them. */
export async function tellSearchTrouble({
  db,
  search,
}: Pick<Context, "db" | "search">): Promise<string | null> {
  if (!search.index) return null;
  const reason = search.outage();
  const debt = await countIndexDebt(db);
  if (reason) {
    const waiting = debt === 0 ? "Aucun changement n'attend." : `${changes(debt)}, et rien n'est perdu.`;
    return typeset(`Meilisearch ne répond pas (${reason}). Postgres répond à sa place. ${waiting}`);
  }
  return debt > USUAL_DEBT
    ? typeset(
        `${changes(debt)} : son disque est peut-être plein, ou le travailleur arrêté. Rien n'est perdu.`,
      )
    : null;
}

const changes = (debt: number): string =>
  debt === 1 ? "Un changement attend d'être indexé" : `${debt} changements attendent d'être indexés`;
