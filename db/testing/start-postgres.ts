import { chmodSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createDatabase, migrateDatabase } from "#db/migrate.ts";
import { startEmbeddedPostgres } from "#db/server/embedded.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One throw-away Postgres for a run of tests, with one migrated database that every test file clones. */
export default async function startPostgres(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "place-postgres-"));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ folder, throwAway: true });
  await createDatabase(server.url);
  await migrateDatabase(server.url);
  project.provide("postgresUrl", server.url);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
