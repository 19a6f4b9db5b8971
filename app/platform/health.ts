import { workerLag } from "#db/jobs/add-job.ts";
import { countIndexDebt } from "#db/index-states/index-states.ts";
import type { EngineHealth } from "#search/engine.ts";
import packageJson from "../../package.json" with { type: "json" };
import type { Context } from "./context.ts";

export type Health = {
  /** Degraded: pages answer, and something behind them does not. Down: Postgres does not answer. */
  status: "ok" | "degraded" | "down";
  version: string;
  database: { ok: boolean };
  search: EngineHealth & { behind: number | null };
  worker: { lagSeconds: number | null };
};

/** Jobs are taken within a second; waiting longer than this says that no worker runs. In seconds. */
const LONGEST_LAG = 60;
/** A check that takes longer than this is a no. In milliseconds. */
const PATIENCE = 2_000;

/** How the site is doing, for whoever watches it. */
export async function tellHealth({ db, search }: Context): Promise<Health> {
  const [lag, engine, behind] = await Promise.all([
    inTime(workerLag(db)),
    inTime(search.health()),
    search.index ? inTime(countIndexDebt(db)) : 0,
  ]);
  const reached = engine ?? { engine: search.name, ok: false, detail: "pas de réponse" };
  const down = lag === null;
  const well = reached.ok && !down && lag <= LONGEST_LAG;
  return {
    status: down ? "down" : well ? "ok" : "degraded",
    version: packageJson.version,
    database: { ok: !down },
    search: { ...reached, behind },
    worker: { lagSeconds: down ? null : Math.round(lag) },
  };
}

async function inTime<Value>(asked: Promise<Value>): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  return Promise.race([asked, late])
    .catch(() => null)
    .finally(() => clearTimeout(timer));
}
