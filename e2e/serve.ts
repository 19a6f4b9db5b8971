/** The site as the journeys see it: a throw-away Postgres, the demo's data, the built pages, the worker; all gone at the end. */
import { chmodSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runWorker } from "#app/jobs/run-worker.server.ts";
import { readConfig } from "#app/platform/config.ts";
import { buildContext, closeContext } from "#app/platform/context.ts";
import { startWeb } from "#app/platform/web-server.ts";
import { createDatabase, migrateDatabase } from "#db/migrate.ts";
import { startEmbeddedPostgres } from "#db/server/embedded.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "#seeds/demo/accounts.ts";
import { demoData } from "#seeds/demo/demo.ts";
import { loadSeeds } from "#seeds/load.ts";
import { loadAccounts } from "#seeds/load-accounts.ts";
import { DEMO_INTRODUCTIONS } from "#seeds/demo/introductions.ts";
import { DEMO_SAVED_SEARCHES } from "#seeds/demo/saved-searches.ts";
import { loadSavedSearches } from "#seeds/load-saved-searches.ts";
import { DEMO_SHORTLISTS } from "#seeds/demo/shortlists.ts";
import { loadIntroductions } from "#seeds/load-introductions.ts";
import { loadSetAsides } from "#seeds/load-set-asides.ts";
import { loadShortlists } from "#seeds/load-shortlists.ts";
import { loadOperation } from "#seeds/load-operation.ts";
import { loadWaves } from "#seeds/load-waves.ts";
import { buildIfChanged } from "../bin/demo/build.ts";
import { onStop } from "../bin/on-stop.ts";
import { JOURNEY_ACCOUNTS } from "./own-accounts.ts";

const folder = mkdtempSync(join(tmpdir(), "place-e2e-"));
chmodSync(folder, 0o755);
const postgres = await startEmbeddedPostgres({ folder, throwAway: true });
await createDatabase(postgres.url);
await migrateDatabase(postgres.url);
// As behind a proxy: each journey says which network address it comes from.
const config = readConfig({
  PORT: process.env.PORT,
  DATABASE_URL: postgres.url,
  DEMO: "1",
  TRUSTED_PROXIES: "1",
});
const context = buildContext(config);
await loadSeeds(context, demoData(context.clock.now()));
await loadAccounts(context, [...DEMO_ACCOUNTS, ...JOURNEY_ACCOUNTS], DEMO_PASSWORD);
await loadShortlists(context, DEMO_SHORTLISTS);
// Those of the structures that journeys only read: the others ask for their own.
const read = DEMO_INTRODUCTIONS.filter(
  ({ organisation, financer }) => organisation !== "*" || financer !== "*",
);
await loadIntroductions(context, read);
await loadSetAsides(context);
await loadSavedSearches(context, DEMO_SAVED_SEARCHES);
await loadOperation(context);
await loadWaves(context);
await buildIfChanged(".data");
const runner = await runWorker(context, config.databaseUrl);
const web = await startWeb(config, context);

onStop(async () => {
  await web.stop();
  await runner.stop();
  await closeContext(context);
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});
