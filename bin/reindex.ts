/** `npm run reindex`: builds Meilisearch's indexes anew beside those in use, and swaps them. */
import { reindex } from "#app/search/reindex.server.ts";
import { EngineUnavailable } from "#search/engine.ts";
import { stopWith } from "./stop-with.ts";
import { withContext } from "./with-context.ts";

await withContext(async (context) => {
  const { index } = context.search;
  if (!index)
    stopWith("MEILISEARCH_URL n'est pas défini : le moteur Postgres n'a pas d'index à reconstruire.");
  try {
    const { needs, criteria } = await reindex(context, index);
    console.log(`Index reconstruits : ${needs} besoins, ${criteria} programmes.`);
  } catch (error) {
    if (error instanceof EngineUnavailable)
      stopWith(`Meilisearch n'a pas pu être reconstruit. ${error.message}`);
    throw error;
  }
});
