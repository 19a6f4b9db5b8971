import { type Runner, run, type TaskList } from "graphile-worker";
import type { Context } from "#app/platform/context.ts";
import { CRONTAB, JOBS } from "./catalogue.ts";

/** Starts taking jobs, at once when they are added. A job that fails is tried again, later and later. */
export function runWorker(context: Context, databaseUrl: string, concurrency = 2): Promise<Runner> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(JOBS).map(([name, job]) => [name, (payload) => job(context, payload)]),
  );
  return run({
    connectionString: databaseUrl,
    concurrency,
    taskList,
    crontab: CRONTAB,
    noHandleSignals: true,
  });
}
