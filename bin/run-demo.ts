/** The demo, once packages are there: Postgres, data, build, Meilisearch if there is one, web, worker; then one block to read. */
import { mkdir, rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readConfig } from "#app/platform/config.ts";
import { buildContext, closeContext } from "#app/platform/context.ts";
import { catchUp } from "#app/search/catch-up.server.ts";
import { createDatabase, migrateDatabase } from "#db/migrate.ts";
import { freePort, startEmbeddedPostgres } from "#db/server/embedded.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "#seeds/demo/accounts.ts";
import { EngineUnavailable } from "#search/engine.ts";
import { isEmpty, loadSeeds } from "#seeds/load.ts";
import { loadIntroductions } from "#seeds/load-introductions.ts";
import { loadAccounts } from "#seeds/load-accounts.ts";
import { DEMO_SAVED_SEARCHES } from "#seeds/demo/saved-searches.ts";
import { loadSavedSearches } from "#seeds/load-saved-searches.ts";
import { DEMO_SHORTLISTS } from "#seeds/demo/shortlists.ts";
import { loadSetAsides } from "#seeds/load-set-asides.ts";
import { loadShortlists } from "#seeds/load-shortlists.ts";
import { loadOperation } from "#seeds/load-operation.ts";
import { loadWaves } from "#seeds/load-waves.ts";
import { buildIfChanged } from "./demo/build.ts";
import { type Child, startChild, stopAll } from "./demo/children.ts";
import { findMeilisearch, startMeilisearch } from "./demo/meilisearch.ts";
import { portIsFree } from "./demo/port.ts";
import { endWithSentence } from "./end-with-sentence.ts";
import { onStop } from "./on-stop.ts";
import { stopWith } from "./stop-with.ts";

const FOLDER = ".data";
const { fresh, synthetic } = readOptions();
const env: Record<string, string | undefined> = { ...process.env, DEMO: "1" };
const children: Child[] = [];
let stopPostgres = async () => {};

onStop(async () => {
  await stopAll(children);
  await stopPostgres();
});

try {
  await start();
} catch (error) {
  await stopAll(children);
  await stopPostgres();
  endWithSentence(error);
}

async function start(): Promise<void> {
  const { port, host } = readConfig({ DATABASE_URL: "postgres://", ...env });
  if (!(await portIsFree(port, host))) {
    stopWith(`Le port ${port} est déjà pris. Choisissez-en un autre : PORT=${port + 1} npm run demo`);
  }
  await openFolder();
  const built = buildIfChanged(FOLDER);
  if (!env.DATABASE_URL) env.DATABASE_URL = await ownDatabase();
  await createDatabase(env.DATABASE_URL);
  await migrateDatabase(env.DATABASE_URL);
  const chosen = await openEngine();
  const engine = (await loadData()) ? chosen : `Postgres en attendant : ${chosen}, ne répond pas`;
  await built;
  children.push(await startChild("web", "bin/web.ts", env), await startChild("worker", "bin/worker.ts", env));
  tell(`http://${host.includes(":") ? `[${host}]` : host}:${port}`, engine);
}

async function openFolder(): Promise<void> {
  if (fresh) {
    // A server that an earlier run left behind must go before its files do.
    if (!env.DATABASE_URL)
      await startEmbeddedPostgres({ folder: `${FOLDER}/postgres` }).then(
        (server) => server.stop(),
        () => {},
      );
    await rm(FOLDER, { recursive: true, force: true });
  }
  await mkdir(FOLDER, { recursive: true, mode: 0o755 });
}

async function ownDatabase(): Promise<string> {
  const server = await startEmbeddedPostgres({ folder: `${FOLDER}/postgres` });
  stopPostgres = server.stop;
  return server.url;
}

async function openEngine(): Promise<string> {
  if (env.MEILISEARCH_URL) return `Meilisearch, sur ${new URL(env.MEILISEARCH_URL).host}`;
  const program = findMeilisearch(env);
  if (!program) return "Postgres (Meilisearch n'est pas installé ici ; c'est prévu)";
  const { url, key, child } = await startMeilisearch(program, `${FOLDER}/meilisearch`, await freePort());
  children.push(child);
  env.MEILISEARCH_URL = url;
  env.MEILISEARCH_API_KEY = key;
  return `Meilisearch, lancé depuis ${program}`;
}

/** Whether the engine holds what Postgres does; if it is out of reach the worker tries again by itself, and Postgres serves meanwhile. */
async function loadData(): Promise<boolean> {
  const context = buildContext(readConfig(env));
  try {
    if (synthetic) {
      const { syntheticData } = await import("#seeds/synthetic/synthetic.ts");
      await loadSeeds(context, syntheticData(context.clock.now()));
    } else if (await isEmpty(context)) {
      const { demoData } = await import("#seeds/demo/demo.ts");
      await loadSeeds(context, demoData(context.clock.now()));
    }
    await loadAccounts(context, DEMO_ACCOUNTS, DEMO_PASSWORD);
    await loadShortlists(context, DEMO_SHORTLISTS);
    await loadSavedSearches(context, DEMO_SAVED_SEARCHES);
    if (!synthetic) await loadOperation(context);
    if (!synthetic) await loadIntroductions(context);
    if (!synthetic) await loadSetAsides(context);
    if (!synthetic) await loadWaves(context);
    await catchUp(context);
    return true;
  } catch (error) {
    if (error instanceof EngineUnavailable) return false;
    throw error;
  } finally {
    await closeContext(context);
  }
}

function tell(address: string, engine: string): void {
  console.log(`
  La Place du Milliard est ouverte (données de démonstration, organisations fictives).

    Adresse      ${address}
    Recherche    ${engine}
    À voir       ${address}/besoins
                 un besoin, les financeurs qui lui correspondent, et pourquoi
                 en haut de page : regarder comme le public, une organisation, un financeur vérifié
                 ${address}/comment-fonctionne-le-classement
    Comptes      mot de passe « ${DEMO_PASSWORD} », sur ${address}/connexion
${DEMO_ACCOUNTS.filter(({ shows }) => shows)
  .map(({ email, shows }) => `                 ${email.padEnd(28)} ${shows}`)
  .join("\n")}
    Courrier     ${address}/demo/courrier
    État         ${address}/sante
    Données      dans ${FOLDER}/ ; « npm run demo -- --fresh » repart de zéro
    Arrêter      Ctrl-C
`);
}

function readOptions(): { fresh: boolean; synthetic: boolean } {
  try {
    const { values } = parseArgs({ options: { fresh: { type: "boolean" }, synthetic: { type: "boolean" } } });
    return { fresh: values.fresh ?? false, synthetic: values.synthetic ?? false };
  } catch {
    return stopWith("Usage : npm run demo -- [--fresh] [--synthetic]");
  }
}
