import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { closeDatabase, openDatabase } from "./client.ts";
import { isDatabaseOutage } from "./outage.ts";
import { freePort } from "./server/embedded.ts";
import { useDatabase } from "./testing/database.ts";

const database = useDatabase();
const failure = (asked: Promise<unknown>) => asked.then(() => null).catch((error: unknown) => error);

test("a Postgres that is not there is an outage, a query that is wrong is not", async () => {
  const nobody = openDatabase(`postgres://place@127.0.0.1:${await freePort()}/place`);
  expect(isDatabaseOutage(await failure(nobody.execute(sql`select 1`)))).toBe(true);
  await closeDatabase(nobody);
  expect(isDatabaseOutage(await failure(database().db.execute(sql`select wrong`)))).toBe(false);
});

test("a Postgres that ends our connection is an outage", async () => {
  const db = openDatabase(database().url);
  const ended = failure(db.execute(sql`select pg_terminate_backend(pg_backend_pid())`));
  expect(isDatabaseOutage(await ended)).toBe(true);
  await closeDatabase(db);
});
