import { sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";

export type JobOptions = {
  /** Jobs of one key that wait together become one: the last replaces those before. */
  key?: string;
  /** Jobs of one queue run one after the other. */
  queue?: string;
  /** Not before then; none: at once. */
  runAt?: Date;
};

/** Adds a job inside this very transaction: it is done if, and only if, the change that asked for it is. */
export async function addJob(
  db: Queryable,
  name: string,
  payload: object,
  options: JobOptions = {},
): Promise<void> {
  await db.execute(
    sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json, queue_name => ${options.queue ?? null}, job_key => ${options.key ?? null}, run_at => ${options.runAt?.toISOString() ?? null}::timestamptz)`,
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
