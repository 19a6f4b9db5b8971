/** `npm run reindex`: builds Meilisearch's indexes anew beside those in use, and swaps them. */
import { reindex } from "#app/search/reindex.server.ts";
import { CannotGoOn } from "./end-with-sentence.ts";
import { withContext } from "./with-context.ts";

await withContext(async (context) => {
  const { index } = context.search;
  if (!index)
    throw new CannotGoOn(
      "MEILISEARCH_URL n'est pas défini : le moteur Postgres n'a pas d'index à reconstruire.",
    );
  const { needs, criteria } = await reindex(context, index);
  console.log(`Index reconstruits : ${needs} besoins, ${criteria} programmes.`);
});
