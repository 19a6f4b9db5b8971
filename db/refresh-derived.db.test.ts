import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { refreshLexemes } from "#db/lexemes.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { useDatabase } from "#db/testing/database.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { refreshDerived } from "./refresh-derived.ts";

const database = useDatabase();

test("what an older version wrote is written again, and nobody's words change", async () => {
  const { db } = database();
  let next = 0;
  const newId = () => `id-${(next += 1)}`;
  await keepNeed(db, { need: aNeed(), status: "published", publishedAt: null, expiresOn: null }, newId);
  await keepCriteria(db, { criteria: aCriteria(), status: "open", publishedAt: null }, newId);
  const read = () =>
    db.execute(
      sql`select version, title, facet_codes, labels, words::text from needs union all select version, title, facet_codes, labels, words::text from criteria`,
    );
  const before = await read();
  await db.execute(sql`update needs set derivation = 0, facet_codes = '{}', labels = ''`);
  await db.execute(sql`update criteria set derivation = 0, facet_codes = '{}', labels = ''`);
  await refreshDerived(db);
  expect(await read()).toEqual(before);
});

test("the list of words says what is open, and forgets what is not", async () => {
  const { db } = database();
  const known = async (lexeme: string) =>
    (await db.execute(sql`select from lexemes where lexeme = ${lexeme}`)).length === 1;
  await refreshLexemes(db);
  expect(await known("fournil")).toBe(true);
  await db.execute(sql`update needs set status = 'withdrawn'`);
  await refreshLexemes(db);
  expect(await known("fournil")).toBe(false);
});
