import { join } from "node:path";
import { type Config, readConfig } from "#app/platform/config.ts";
import { buildContext, closeContext, type Context } from "#app/platform/context.ts";
import { createDatabase, migrateDatabase } from "#db/migrate.ts";
import { startEmbeddedPostgres } from "#db/server/embedded.ts";
import { endWithSentence } from "./end-with-sentence.ts";
import { onStop } from "./on-stop.ts";

/** The exit code of a command that a signal cut short, as shells have it. */
const INTERRUPTED = 130;

/**
 * Runs a command on the configured database, or on the demo's own one, started for as long as the command lasts unless
 * the demo runs. The schema is brought up to date first.
 */
export async function withContext(run: (context: Context, config: Config) => Promise<void>): Promise<void> {
  let stop = async () => {};
  onStop(() => stop(), INTERRUPTED);
  try {
    const { url, ...opened } = await database();
    stop = opened.stop;
    const config = readConfig({ ...process.env, DATABASE_URL: url });
    await migrateDatabase(url);
    const context = buildContext(config);
    await run(context, config).finally(() => closeContext(context));
  } catch (error) {
    await stop();
    endWithSentence(error);
  }
  await stop();
}

async function database(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return { url: DATABASE_URL, stop: async () => {} };
  const server = await startEmbeddedPostgres({ folder: join(".data", "postgres") });
  await createDatabase(server.url);
  return { url: server.url, stop: server.wasRunning ? async () => {} : server.stop };
}
