import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { useDatabase } from "#db/testing/database.ts";
import { addJob } from "./add-job.ts";

const database = useDatabase();

const waiting = async (key: string) => [
  ...(await database().db.execute<{ payload: object; seconds: number }>(sql`
    select j.payload, extract(epoch from j.run_at - now())::float8 as seconds
    from graphile_worker._private_jobs j where j.key = ${key}`)),
];

test("a job that gathers is done once, so long after it was first asked", async () => {
  const { db } = database();
  await addJob(db, "price-exposure", { asked: 1 }, { key: "gathers", gathersFor: 10 });
  const [first] = await waiting("gathers");
  expect(first!.seconds).toBeGreaterThan(5);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await addJob(db, "price-exposure", { asked: 2 }, { key: "gathers", gathersFor: 10 });
  const [second, ...others] = await waiting("gathers");
  expect(others).toEqual([]);
  expect(second!.payload).toEqual({ asked: 2 });
  expect(second!.seconds).toBeLessThan(first!.seconds);
});

test("any other job of a key replaces the one before, and is done at once", async () => {
  const { db } = database();
  await addJob(db, "index-need", { needId: "n" }, { key: "at once", runAt: new Date(Date.now() + 60_000) });
  await addJob(db, "index-need", { needId: "n" }, { key: "at once" });
  const [job] = await waiting("at once");
  expect(job!.seconds).toBeLessThanOrEqual(0);
});
