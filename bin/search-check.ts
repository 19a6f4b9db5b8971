/** `npm run search:check`: compares every document of Meilisearch's indexes with Postgres, and prints what differs. */
import { compareDocuments } from "#app/search/catch-up.server.ts";
import { CannotGoOn } from "./end-with-sentence.ts";
import { withContext } from "./with-context.ts";

const NAMES = { needs: "Besoins", criteria: "Programmes" } as const;
const MOST_PRINTED = 20;

await withContext(async (context) => {
  const { index } = context.search;
  if (!index)
    throw new CannotGoOn(
      "MEILISEARCH_URL n'est pas défini : le moteur Postgres cherche dans les tables mêmes.",
    );
  let differences = 0;
  for (const kind of ["needs", "criteria"] as const) {
    if (!(await index.isReady(kind))) {
      differences += 1;
      console.log(`${NAMES[kind]} : l'index n'existe pas, ou pas avec les réglages de cette version.`);
      continue;
    }
    const { missing, stale, extra } = await compareDocuments(context, kind);
    differences += missing.length + stale.length + extra.length;
    console.log(
      `${NAMES[kind]} : ${missing.length} manquants, ${stale.length} anciens, ${extra.length} en trop.`,
    );
    for (const [word, ids] of [
      ["manque", missing],
      ["ancien", stale],
      ["en trop", extra],
    ] as const)
      for (const id of ids.slice(0, MOST_PRINTED)) console.log(`  ${word} : ${id}`);
  }
  for (const { uid, type, message, at } of await index.failedTasks())
    console.log(`Tâche ${uid} échouée (${type}, ${at}) : ${message}`);
  console.log(
    differences === 0 ? "0 différence." : `${differences} différences : npm run reindex les efface.`,
  );
  process.exitCode = differences === 0 ? 0 : 1;
});
