import { join } from "node:path";
import { BadConfig, type Config, readConfig } from "#app/platform/config.ts";
import { buildContext, closeContext, type Context } from "#app/platform/context.ts";
import { createDatabase, migrateDatabase } from "#db/migrate.ts";
import { PostgresUnavailable, startEmbeddedPostgres } from "#db/server/embedded.ts";
import { stopWith } from "./stop-with.ts";

/**
 * Runs a command on the configured database, or on the demo's own one, started for as long as the command lasts unless
 * the demo runs. The schema is brought up to date first.
 */
export async function withContext(run: (context: Context, config: Config) => Promise<void>): Promise<void> {
  const { url, stop } = await database();
  try {
    await migrateDatabase(url);
    const config = readConfig({ ...process.env, DATABASE_URL: url });
    const context = buildContext(config);
    await run(context, config).finally(() => closeContext(context));
  } catch (error) {
    if (error instanceof BadConfig) stopWith(error.message);
    throw error;
  } finally {
    await stop();
  }
}

async function database(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return { url: DATABASE_URL, stop: async () => {} };
  try {
    const server = await startEmbeddedPostgres({ folder: join(".data", "postgres") });
    await createDatabase(server.url);
    return { url: server.url, stop: server.wasRunning ? async () => {} : server.stop };
  } catch (error) {
    if (error instanceof PostgresUnavailable) stopWith(error.message);
    throw error;
  }
}
