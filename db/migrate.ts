import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import { closeDatabase, openDatabase } from "./client.ts";

const FOLDER = fileURLToPath(new URL("./migrations", import.meta.url));
/** Any number, as long as it is ours: two processes that start together migrate one after the other. */
const LOCK = 20_260_326;

/** Brings a database to the present schema, and the job queue's own; keeps its data. Does nothing when it is there already. */
export async function migrateDatabase(url: string, folder = FOLDER): Promise<void> {
  const db = openDatabase(url, { connections: 1 });
  try {
    await db.execute(sql`select pg_advisory_lock(${LOCK})`);
    await migrate(db, { migrationsFolder: folder });
    await runMigrations({ connectionString: url });
  } finally {
    await closeDatabase(db);
  }
}

/** Makes the database if its server has none of that name. */
export async function createDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  const db = openDatabase(new URL("/postgres", url).href, { connections: 1 });
  try {
    const found = await db.execute(sql`select 1 from pg_database where datname = ${name}`);
    if (found.length === 0) await db.execute(sql.raw(`create database "${name.replaceAll('"', '""')}"`));
  } finally {
    await closeDatabase(db);
  }
}
