import { typeset } from "#app/ui/french-typography.ts";
import { countIndexDebt } from "#db/index-states/index-states.ts";
import { countFailingJobs } from "#db/jobs/add-job.ts";
import type { Context } from "#app/platform/context.ts";

const INDEX_JOBS = ["index-need", "index-criteria", "catch-up-index", "check-index"];

/**
 * What is wrong with the search, for who keeps the site; null: nothing is. Readers notice nothing: Postgres answers them, and
 * what could not be indexed is tried again.
 */
export async function tellSearchTrouble({
  db,
  search,
}: Pick<Context, "db" | "search">): Promise<string | null> {
  if (!search.index) return null;
  const reason = search.outage();
  const [debt, failing] = await Promise.all([countIndexDebt(db), countFailingJobs(db, INDEX_JOBS)]);
  const waiting = debt === 0 ? "Aucun changement n'attend." : `${changes(debt)}, et rien n'est perdu.`;
  if (reason) return typeset(`Meilisearch ne répond pas (${reason}). Postgres répond à sa place. ${waiting}`);
  if (failing > 0)
    return typeset(
      `Meilisearch refuse d'écrire : son disque est peut-être plein. ${waiting} L'essai reprend de lui-même.`,
    );
  return null;
}

const changes = (debt: number): string =>
  debt === 1 ? "Un changement attend d'être indexé" : `${debt} changements attendent d'être indexés`;
