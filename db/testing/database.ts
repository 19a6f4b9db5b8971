import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase, type Database, openDatabase } from "#db/client.ts";

export type TestDatabase = { url: string; db: Database };

/** A database of this test file's own, cloned from the migrated template and dropped afterwards. */
export function useDatabase(): () => TestDatabase {
  let opened: TestDatabase | null = null;
  const template = new URL(inject("postgresUrl"));
  const name = `test_${randomBytes(6).toString("hex")}`;

  beforeAll(async () => {
    await onServer(template, `create database "${name}" template "${template.pathname.slice(1)}"`);
    const url = new URL(`/${name}`, template).href;
    opened = { url, db: openDatabase(url) };
  });

  afterAll(async () => {
    if (opened) await closeDatabase(opened.db);
    await onServer(template, `drop database if exists "${name}" with (force)`);
  });

  return () => {
    if (!opened) throw new Error("the database is only there inside tests");
    return opened;
  };
}

async function onServer(template: URL, statement: string): Promise<void> {
  const db = openDatabase(new URL("/postgres", template).href, { connections: 1 });
  try {
    await cloned(() => db.execute(sql.raw(statement)));
  } finally {
    await closeDatabase(db);
  }
}

/** A template may be cloned by one at a time: several test files that start together take turns. */
async function cloned(run: () => PromiseLike<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await run();
      return;
    } catch (error) {
      const { code } = (error as { cause?: { code?: string } }).cause ?? {};
      if (code !== "55006" || tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
