import type { Queryable } from "#db/client.ts";
import { addJob } from "#db/jobs/add-job.ts";
import type { JobName } from "./catalogue.ts";

/** Adds, in the transaction of the change, what the change of one object asks for: its pairings and its place in the index. */
export async function tellNeedChanged(db: Queryable, needId: string): Promise<void> {
  await add(db, "pair-need", { needId }, needId);
  await add(db, "index-need", { needId }, needId);
}

export async function tellCriteriaChanged(db: Queryable, criteriaId: string): Promise<void> {
  await add(db, "pair-criteria", { criteriaId }, criteriaId);
  await add(db, "index-criteria", { criteriaId }, criteriaId);
}

/** After many changes at once, as an import makes them: one pass over everything rather than a job for each pair of jobs. */
export async function tellEverythingChanged(db: Queryable): Promise<void> {
  await add(db, "pair-everything", {}, "all");
  await add(db, "catch-up-index", {}, "all");
}

/** What writes pairings does so one after the other: a long pass must not put back what a later change took away. */
const PAIRINGS = "pairings";

const add = (db: Queryable, name: JobName, payload: object, of: string): Promise<void> =>
  addJob(db, name, payload, {
    key: `${name} ${of}`,
    ...(name.startsWith("pair-") ? { queue: PAIRINGS } : {}),
  });
