import { chmodSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, type Database, openDatabase } from "#db/client.ts";
import { createDatabase, migrateDatabase } from "#db/migrate.ts";
import { freePort, startEmbeddedPostgres } from "#db/server/embedded.ts";
import { stopAll } from "./demo/children.ts";
import { onStop } from "./on-stop.ts";
import { findMeilisearch, startMeilisearch } from "./demo/meilisearch.ts";

const INTERRUPTED = 130;
const open = new Set<() => Promise<void>>();

/** Closes it once: when its user is done with it, or when the command is interrupted. */
function closedAtTheLatestOnStop(close: () => Promise<void>): () => Promise<void> {
  if (process.listenerCount("SIGINT") === 0) onStop(closeAll, INTERRUPTED);
  const closeOnce = async () => {
    if (open.delete(closeOnce)) await close();
  };
  open.add(closeOnce);
  return closeOnce;
}

async function closeAll(): Promise<void> {
  // What the command was at loses its server under it: that it fails now is no news.
  process.on("uncaughtException", () => {});
  await Promise.all([...open].map((close) => close()));
}

const newFolder = () => mkdtempSync(join(tmpdir(), "place-"));

/** An empty, migrated Postgres of this command alone, gone when it is closed. */
export async function startThrowAwayPostgres(): Promise<{
  url: string;
  db: Database;
  close: () => Promise<void>;
}> {
  const folder = newFolder();
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ folder, throwAway: true });
  await createDatabase(server.url);
  await migrateDatabase(server.url);
  const db = openDatabase(server.url);
  const close = closedAtTheLatestOnStop(async () => {
    await closeDatabase(db);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return { url: server.url, db, close };
}

export type ReachedMeilisearch = { url: string; apiKey: string | undefined; close: () => Promise<void> };

/** The Meilisearch that `MEILISEARCH_URL` names; else the program found here, started for this command alone; null: none. */
export async function reachMeilisearch(): Promise<ReachedMeilisearch | null> {
  const { MEILISEARCH_URL: url, MEILISEARCH_API_KEY: apiKey } = process.env;
  if (url) return { url, apiKey, close: async () => {} };
  const program = findMeilisearch(process.env);
  if (!program) return null;
  const folder = newFolder();
  const { url: own, key, child } = await startMeilisearch(program, folder, await freePort());
  const close = closedAtTheLatestOnStop(async () => {
    await stopAll([child]);
    await rm(folder, { recursive: true, force: true });
  });
  return { url: own, apiKey: key, close };
}
