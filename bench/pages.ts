import { parseArgs } from "node:util";
import { sql } from "drizzle-orm";
import { readConfig } from "#app/platform/config.ts";
import { buildContext, closeContext } from "#app/platform/context.ts";
import type { Database } from "#db/client.ts";
import { paths } from "#app/http/paths.ts";
import { allOpenCriteria } from "#db/criteria/read-criteria.ts";
import { freePort } from "#db/server/embedded.ts";
import { allOpenNeeds } from "#db/needs/read-needs.ts";
import { loadSeeds } from "#seeds/load.ts";
import { syntheticData } from "#seeds/synthetic/synthetic.ts";
import { buildIfChanged } from "../bin/demo/build.ts";
import { startChild, stopAll } from "../bin/demo/children.ts";
import { reachMeilisearch, startThrowAwayPostgres } from "../bin/throw-away.ts";
import { quantiles } from "./measure.ts";

/** A page of words alone: what the machine, the server and the frame of every page cost by themselves. */
const BARE = paths.legalNotice();

/**
 * The built site with 836 organisations, in a process of its own, asked for pages at a steady pace whether the last answer
 * has come or not, each page as often as the others; times of each, and their ratio to a bare answer in the same run.
 */
export async function benchPages(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      "per-second": { type: "string", default: "20" },
      seconds: { type: "string", default: "60" },
    },
  });
  await buildIfChanged(".data");
  const postgres = await startThrowAwayPostgres();
  const meilisearch = await reachMeilisearch();
  const env = {
    ...process.env,
    DATABASE_URL: postgres.url,
    MEILISEARCH_URL: meilisearch?.url,
    MEILISEARCH_API_KEY: meilisearch?.apiKey,
    PORT: String(await freePort()),
    DEMO: "1",
  };
  const pages = await fill(env);
  const children = [
    await startChild("web", "bin/web.ts", env),
    await startChild("worker", "bin/worker.ts", env),
  ];
  try {
    await untilWorkerRests(postgres.db);
    const base = `http://127.0.0.1:${env.PORT}`;
    for (const page of [...pages, ...pages]) await ask(base + page);
    const times = await askSteadily(base, [BARE, ...pages], {
      perSecond: Number(values["per-second"]),
      seconds: Number(values.seconds),
    });
    tell(times, meilisearch ? "Meilisearch" : "Postgres");
  } finally {
    await stopAll(children);
    await meilisearch?.close();
    await postgres.close();
  }
}

/** Loads the synthetic set; the addresses of what people read most. */
async function fill(env: Record<string, string | undefined>): Promise<string[]> {
  const context = buildContext(readConfig(env));
  await loadSeeds(context, syntheticData(context.clock.now()));
  const [needs, programmes] = [await allOpenNeeds(context.db), await allOpenCriteria(context.db)];
  await closeContext(context);
  const each = <Item>(items: readonly Item[], tell: (item: Item) => string) =>
    [1, 2, 3].map((part) => tell(items[Math.floor((items.length * part) / 4)]!));
  return [
    paths.home(),
    paths.needs(),
    paths.needs({ page: 7 }),
    paths.needs({ q: "épicerie" }),
    paths.needs({ territoire: "R84", theme: "E_ALIM" }),
    paths.needs({ vue: "carte" }),
    paths.financers(),
    paths.search({ q: "ferme" }),
    paths.places(),
    paths.ranking(),
    ...each(needs, ({ need }) => paths.need(need.id)),
    ...each(programmes, ({ criteria }) => paths.programme(criteria.id)),
  ];
}

/** Loading gives the worker every index and price to make; what is measured is the site once that is done. */
async function untilWorkerRests(db: Database): Promise<void> {
  let there = -1;
  while (there !== 0) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const [row] = await db.execute<{ waiting: number }>(
      sql`select count(*)::int as waiting from graphile_worker.jobs where run_at <= now()`,
    );
    there = row!.waiting;
  }
}

async function ask(address: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(address);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return performance.now() - start;
}

type Pace = { perSecond: number; seconds: number };

async function askSteadily(base: string, pages: readonly string[], { perSecond, seconds }: Pace) {
  const times = new Map(pages.map((page) => [page, [] as number[]]));
  const flying: Promise<unknown>[] = [];
  let unanswered = 0;
  const start = performance.now();
  for (let rank = 0; rank < perSecond * seconds; rank += 1) {
    const page = pages[rank % pages.length]!;
    flying.push(
      ask(base + page).then(
        (time) => times.get(page)!.push(time),
        () => {
          unanswered += 1;
        },
      ),
    );
    const next = start + ((rank + 1) * 1_000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
  }
  await Promise.all(flying);
  if (unanswered > 0) console.log(`  ${unanswered} of ${flying.length} unanswered`);
  return times;
}

function tell(times: ReadonlyMap<string, number[]>, engine: string): void {
  const bare = quantiles(times.get(BARE)!);
  console.log(`836 synthetic organisations, ${engine}, milliseconds at p50 / p95`);
  const row = (name: string, each: number[]) => {
    const { p50, p95 } = quantiles([...each]);
    console.log(
      `  ${name.padEnd(64)} ${p50.toFixed(1).padStart(8)} / ${p95.toFixed(1).padStart(8)}  ${(p95 / bare.p95).toFixed(1).padStart(6)} ×`,
    );
  };
  for (const [page, each] of times) row(page, each);
  row(
    "every page",
    [...times].filter(([page]) => page !== BARE).flatMap(([, each]) => each),
  );
}
