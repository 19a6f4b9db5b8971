import { parseArgs } from "node:util";
import { refreshLexemes } from "#db/lexemes.ts";
import { facetsOf, type SearchFilters, searchFiltersSchema } from "#domain/search/filters.ts";
import type { Asked, SearchEngine } from "#search/engine.ts";
import { UNCOMPRESSED } from "#search/meilisearch/engine.ts";
import { queriesFor } from "#search/meilisearch/queries.ts";
import { postgresEngine } from "#search/postgres/engine.ts";
import { openFilledMeilisearch } from "../bin/filled-meilisearch.ts";
import { type ReachedMeilisearch, startThrowAwayPostgres } from "../bin/throw-away.ts";
import { fillDatabase } from "./fill-database.ts";
import { drawMarket, TODAY } from "./market.ts";
import { type Call, quantiles, timedInTurn } from "./measure.ts";

/** A page of the list. */
const SHOWN = 15;
const PEOPLE = 20;
const STROKES_PER_SECOND = 10;
const SECONDS = 10;
/** Among more needs than this, two hundred pages a second only queue, on any engine here. */
const MOST_TYPED = 10_000;

/** What people look for: words whole, begun, mistyped, of the field; filters alone and with words. */
const SEARCHES: Partial<SearchFilters>[] = [
  {},
  { words: "épicerie" },
  { words: "epic" },
  { words: "maraichage" },
  { words: "agirculture" },
  { words: "ressourcerie" },
  { words: "atelier vélo" },
  { words: "logement des jeunes" },
  { themes: ["E_ALIM"] },
  { territory: "D26" },
  { themes: ["E_ALIM", "E_AGRI_FONCIER"], amounts: ["10k", "50k"] },
  { territory: "R84", families: ["DONS_SUBVENTIONS"], stages: ["CONSOLIDATION"] },
  { words: "ferme", territory: "R53" },
  { words: "réparation", themes: ["E_REEMPLOI_CIRCULAIRE"], deadline: "180" },
  { words: "café", legalForms: ["COOP"], purposes: ["INV_IMMO"] },
];
const TYPED = [
  "maraichage",
  "ressourcerie",
  "epicerie solidaire",
  "habitat participatif",
  "velo cargo",
  "insertion",
];

/** Both engines on the same needs: how fast they are filled, how fast pages are answered, and twenty people typing at once. */
export async function benchSearch(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { sizes: { type: "string", default: "1000,10000,100000" } },
  });
  for (const size of values.sizes.split(",").map(Number)) await benchSize(size);
}

async function benchSize(size: number): Promise<void> {
  const { needs } = drawMarket(size);
  const postgres = await startThrowAwayPostgres();
  const filled = await timed(() => fillDatabase(postgres.db, { needs, criteria: [] }));
  await refreshLexemes(postgres.db);
  const indexed = await timed(() => openFilledMeilisearch(needs, []));
  const meilisearch = indexed.value;
  try {
    console.log(`\n${size.toLocaleString("en")} needs`);
    tellThroughput("Postgres, rows and their indexes", size, filled.seconds);
    if (meilisearch) tellThroughput("Meilisearch, documents searchable", size, indexed.seconds);
    const engines: SearchEngine[] = [postgresEngine(postgres.db)];
    if (meilisearch) engines.unshift(meilisearch.engine);
    const bare = meilisearch ? [bareCall(meilisearch.server, `${meilisearch.prefix}needs`)] : [];
    await measurePages([...bare, ...engines.flatMap(callsOf)]);
    if (size <= MOST_TYPED) for (const engine of engines) await measureTyping(engine);
  } finally {
    await postgres.close();
    await meilisearch?.close();
  }
}

async function timed<Value>(run: () => Promise<Value>): Promise<{ value: Value; seconds: number }> {
  const start = performance.now();
  const value = await run();
  return { value, seconds: (performance.now() - start) / 1_000 };
}

const tellThroughput = (what: string, size: number, seconds: number): void =>
  console.log(
    `  ${what.padEnd(36)} ${Math.round(size / seconds).toLocaleString("en")} a second (${seconds.toFixed(1)} s)`,
  );

const asked = (filters: Partial<SearchFilters>, facets: Asked["facets"]): Asked => ({
  filters: searchFiltersSchema.parse({ kind: "needs", ...filters }),
  level: "public",
  today: TODAY,
  order: { by: filters.words ? "relevance" : "newest" },
  offset: 0,
  limit: SHOWN,
  facets,
});

type Subject = Partial<SearchFilters>;
const ALL_COUNTS = facetsOf("needs");

const callsOf = (engine: SearchEngine): Call<Subject, unknown>[] => [
  { name: `${engine.name}, a page with every count`, answer: (one) => engine.find(asked(one, ALL_COUNTS)) },
  { name: `${engine.name}, a page`, answer: (one) => engine.find(asked(one, [])) },
];

/** The very request that a page with every count sends, by fetch alone. */
function bareCall(
  { url, apiKey }: Pick<ReachedMeilisearch, "url" | "apiKey">,
  index: string,
): Call<Subject, unknown> {
  const headers = {
    "Content-Type": "application/json",
    Authorization: `Bearer ${apiKey ?? ""}`,
    ...UNCOMPRESSED,
  };
  return {
    name: "bare Meilisearch, a page with every count",
    answer: async (one) => {
      const queries = queriesFor(asked(one, ALL_COUNTS), index)!.map(({ query }) => query);
      const body = JSON.stringify({ queries });
      return (await fetch(`${url}/multi-search`, { method: "POST", headers, body })).json();
    },
  };
}

async function measurePages(calls: Call<Subject, unknown>[]): Promise<void> {
  const subjects = Array.from({ length: 4 }, () => SEARCHES).flat();
  const times = await timedInTurn(subjects, calls, () => {});
  const limit = [...times.values()][0]!;
  for (const [name, { p50, p95 }] of times)
    console.log(
      `  ${name.padEnd(44)} p50 ${p50.toFixed(1).padStart(7)} ms  p95 ${p95.toFixed(1).padStart(7)} ms  ${(p95 / limit.p95).toFixed(2).padStart(6)} ×`,
    );
}

/** Everybody types at their own pace, whether the last answer has come or not; each stroke asks a page with every count. */
async function measureTyping(engine: SearchEngine): Promise<void> {
  const times: number[] = [];
  let unanswered = 0;
  const flying: Promise<unknown>[] = [];
  const strokes = SECONDS * STROKES_PER_SECOND;
  const start = performance.now();
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    for (let person = 0; person < PEOPLE; person += 1) {
      const words = TYPED[(person + Math.floor(stroke / 20)) % TYPED.length]!;
      const typed = words.slice(0, 1 + (stroke % words.length));
      const asking = performance.now();
      flying.push(
        engine.find(asked({ words: typed }, ALL_COUNTS)).then(
          () => times.push(performance.now() - asking),
          () => {
            unanswered += 1;
          },
        ),
      );
    }
    const next = start + ((stroke + 1) * 1_000) / STROKES_PER_SECOND;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
  }
  await Promise.all(flying);
  const { p50, p95 } = quantiles(times);
  console.log(
    `  ${`${engine.name}, ${PEOPLE} people typing ${STROKES_PER_SECOND} strokes a second`.padEnd(44)} p50 ${p50.toFixed(1).padStart(7)} ms  p95 ${p95.toFixed(1).padStart(7)} ms  (${times.length} answers, ${unanswered} refused, in ${((performance.now() - start) / 1_000).toFixed(1)} s)`,
  );
}
