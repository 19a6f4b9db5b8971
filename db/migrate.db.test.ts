import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { closeDatabase, openDatabase } from "./client.ts";
import { createDatabase, migrateDatabase } from "./migrate.ts";
import { useDatabase } from "./testing/database.ts";

const database = useDatabase();

test("migrating again changes nothing, and two at once take turns", async () => {
  const { url, db } = database();
  await db.execute(
    sql`insert into places (id, name, type, commune, capacity, access) values ('l', 'Lieu', 'FERME', '35236', 60, 'partly')`,
  );
  await Promise.all([migrateDatabase(url), migrateDatabase(url)]);
  expect(await db.execute(sql`select id from places`)).toHaveLength(1);
});

test("French words are found without their accents and endings", async () => {
  const [row] = await database().db.execute(
    sql`select to_tsvector('public.french_plain', 'Les épiceries solidaires') @@ to_tsquery('public.french_plain', 'epicerie & solidaire') as found`,
  );
  expect(row).toEqual({ found: true });
});

test("a database of the first tables keeps its data when it is brought to the present schema", async () => {
  const { url, db } = database();
  const name = `${new URL(url).pathname.slice(1)}_older`;
  const older = new URL(`/${name}`, url).href;
  const folder = await migrationsUpTo("0001_first_tables");
  try {
    await createDatabase(older);
    await migrateDatabase(older, folder);
    const opened = openDatabase(older, { connections: 1 });
    try {
      await opened.execute(
        sql`insert into places (id, name, type, commune, capacity, access) values ('l', 'Lieu', 'FERME', '35236', 60, 'partly')`,
      );
      const applied = sql`select 1 from drizzle.__drizzle_migrations`;
      expect(await opened.execute(applied)).toHaveLength(2);
      await migrateDatabase(older);
      expect((await opened.execute(applied)).length).toBeGreaterThan(2);
      expect([...(await opened.execute(sql`select id, name, capacity from places`))]).toEqual([
        { id: "l", name: "Lieu", capacity: 60 },
      ]);
    } finally {
      await closeDatabase(opened);
    }
  } finally {
    await rm(folder, { recursive: true });
    await db.execute(sql.raw(`drop database if exists "${name}" with (force)`));
  }
});

/** A copy of the migrations that knows none after `last`. */
async function migrationsUpTo(last: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "migrations-"));
  await cp(fileURLToPath(new URL("./migrations", import.meta.url)), folder, { recursive: true });
  const file = join(folder, "meta", "_journal.json");
  const journal: { entries: { tag: string }[] } = JSON.parse(await readFile(file, "utf8"));
  const end = journal.entries.findIndex(({ tag }) => tag === last) + 1;
  await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }));
  return folder;
}
