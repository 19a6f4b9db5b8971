import { sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";

export type JobOptions = {
  /** Jobs of one key that wait together become one: the last replaces those before. */
  key?: string;
  /** Jobs of one queue run one after the other. */
  queue?: string;
  /** Not before then; none: at once. */
  runAt?: Date;
  /** With a key: waits for so many seconds from the first time it is asked, and is done once for all that ask meanwhile. */
  gathersFor?: number;
};

/** Adds a job inside this very transaction: it is done if, and only if, the change that asked for it is. */
export async function addJob(
  db: Queryable,
  name: string,
  payload: object,
  options: JobOptions = {},
): Promise<void> {
  const { queue = null, key = null, runAt, gathersFor } = options;
  const at =
    gathersFor === undefined
      ? sql`${runAt?.toISOString() ?? null}::timestamptz`
      : sql`now() + make_interval(secs => ${gathersFor})`;
  const mode = gathersFor === undefined ? "replace" : "preserve_run_at";
  await db.execute(
    sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, queue_name => ${queue}, job_key => ${key}, job_key_mode => ${mode}, run_at => ${at})`,
  );
}

/** Seconds that the oldest job which could run has waited; 0 when none waits. */
export async function workerLag(db: Queryable): Promise<number> {
  const [row] = await db.execute<{ lag: number }>(
    sql`select coalesce(extract(epoch from now() - min(run_at)), 0)::float8 as lag from graphile_worker.jobs where locked_at is null and attempts < max_attempts and run_at <= now()`,
  );
  return Math.max(0, row?.lag ?? 0);
}

/** How many jobs of these names have failed and wait to be tried again, or have given up. */
export async function countFailingJobs(db: Queryable, names: readonly string[]): Promise<number> {
  const [row] = await db.execute<{ failing: number }>(
    sql`select count(*)::int as failing from graphile_worker.jobs where last_error is not null and task_identifier = any(${sql.param([...names])}::text[])`,
  );
  return row?.failing ?? 0;
}
