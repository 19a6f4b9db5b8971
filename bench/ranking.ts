import { parseArgs } from "node:util";
import type { PreparedCriteria, PreparedNeed } from "#domain/matching/prepare.ts";
import { rankCriteria, rankNeeds } from "#domain/matching/ranking.ts";
import type { Pairing } from "#domain/matching/pairing.ts";
import type { SearchEngine } from "#search/engine.ts";
import { postgresEngine } from "#search/postgres/engine.ts";
import { openFilledMeilisearch } from "../bin/filled-meilisearch.ts";
import { startThrowAwayPostgres } from "../bin/throw-away.ts";
import { bareMeilisearch, bareSql, type Bare } from "./bare-query.ts";
import { fillDatabase } from "./fill-database.ts";
import { drawMarket, type PreparedMarket, prepareMarket, TODAY } from "./market.ts";
import { type Call, timedInTurn } from "./measure.ts";

/** So many are shown. */
const TOP = 20;
/** So many of each side are asked about. */
const SUBJECTS = 60;

type Row = { call: string; p50: number; p95: number; found: number };
type Subject = PreparedNeed | PreparedCriteria;
type Side = "one need among programmes" | "one programme among needs";

/**
 * Ranks the twenty best for one need among many programmes, and the reverse: exactly in memory, through each engine, and
 * beside the bare query of each store with the very same filter. Every call gives
 * all that is possible or the best of it: `found`, the share of the exact twenty that is among them, must be 1.
 */
export async function benchRanking(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { sizes: { type: "string", default: "1000,10000,100000" } },
  });
  for (const size of values.sizes.split(",").map(Number)) await benchSize(size);
}

async function benchSize(size: number): Promise<void> {
  const market = drawMarket(size);
  const prepared = prepareMarket(market);
  const meilisearch = await openFilledMeilisearch(market.needs, market.criteria);
  const postgres = await startThrowAwayPostgres();
  try {
    await fillDatabase(postgres.db, market);
    const engines: SearchEngine[] = [postgresEngine(postgres.db)];
    const bare: Record<string, Bare> = { "SQL alone": bareSql(postgres.db) };
    if (meilisearch) {
      engines.unshift(meilisearch.engine);
      bare["bare Meilisearch"] = bareMeilisearch(meilisearch.server, meilisearch.prefix);
    }
    for (const side of ["one need among programmes", "one programme among needs"] as const)
      print(size, side, await measureSide(side, prepared, engines, bare));
  } finally {
    await postgres.close();
    await meilisearch?.close();
  }
}

async function measureSide(
  side: Side,
  { needs, criteria }: PreparedMarket,
  engines: SearchEngine[],
  bare: Record<string, Bare>,
): Promise<Row[]> {
  const fromNeed = side === "one need among programmes";
  const subjects: readonly Subject[] = spread<Subject>(fromNeed ? needs : criteria);
  const others = new Map<string, Subject>((fromNeed ? criteria : needs).map((one) => [one.id, one]));
  const rank = (subject: Subject, candidates: Iterable<Subject>): string[] =>
    fromNeed
      ? rankCriteria(subject as PreparedNeed, candidates as Iterable<PreparedCriteria>, TODAY, TOP).map(idOf)
      : rankNeeds(subject as PreparedCriteria, candidates as Iterable<PreparedNeed>, TODAY, TOP).map(idOf);
  const idOf = (pairing: Pairing) => (fromNeed ? pairing.criteriaId : pairing.needId);
  const propose = (engine: SearchEngine, subject: Subject) =>
    fromNeed
      ? engine.proposeCriteria(subject as PreparedNeed, TODAY)
      : engine.proposeNeeds(subject as PreparedCriteria, TODAY);
  const exact = new Map(subjects.map((subject) => [subject.id, rank(subject, others.values())]));

  const calls: Call<Subject, string[]>[] = [
    ...Object.entries(bare).map(([name, ask]) => ({
      name,
      answer: (subject: Subject) =>
        fromNeed
          ? ask.programmesFor(subject as PreparedNeed, TODAY)
          : ask.needsFor(subject as PreparedCriteria, TODAY),
    })),
    ...engines.map((engine) => ({
      name: `${engine.name}, then the rules`,
      answer: async (subject: Subject) =>
        rank(
          subject,
          (await propose(engine, subject)).map((id) => others.get(id)!),
        ),
    })),
    { name: "exact, in memory", answer: (subject) => rank(subject, others.values()) },
  ];
  const found = new Map(calls.map(({ name }) => [name, [] as number[]]));
  const times = await timedInTurn(subjects, calls, (name, subject, ids) => {
    const best = exact.get(subject.id) ?? [];
    const given = new Set(ids);
    if (best.length > 0) found.get(name)?.push(best.filter((id) => given.has(id)).length / best.length);
  });
  return [...times].map(([call, each]) => ({ call, ...each, found: mean(found.get(call) ?? []) }));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const spread = <Value>(all: readonly Value[]): Value[] =>
  Array.from(
    { length: Math.min(SUBJECTS, all.length) },
    (_, rank) => all[Math.floor((rank * all.length) / SUBJECTS)]!,
  );

function print(size: number, side: Side, rows: Row[]): void {
  const limit = rows.find((row) => row.call === "bare Meilisearch") ?? rows[0]!;
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(`\n${side}: ${size.toLocaleString("en")} (this process holds ${memory} MB)`);
  for (const { call, p50, p95, found } of rows)
    console.log(
      `  ${call.padEnd(28)} p50 ${p50.toFixed(1).padStart(8)} ms  p95 ${p95.toFixed(1).padStart(8)} ms  ${(p95 / limit.p95).toFixed(2).padStart(7)} × ${limit.call}  found ${found.toFixed(3)}`,
    );
}
