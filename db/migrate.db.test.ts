import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { migrateDatabase } from "./migrate.ts";
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
