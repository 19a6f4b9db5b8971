import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { refreshLexemes } from "#db/lexemes.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { Criteria } from "#domain/criteria/criteria.ts";
import type { Need } from "#domain/needs/need.ts";
import { ANY } from "#domain/search/facet-codes.ts";
import {
  everything,
  type Facet,
  facetsOf,
  type SearchFilters,
  type SearchKind,
  searchFiltersSchema,
} from "#domain/search/filters.ts";
import { communePosition } from "#domain/territories/gazetteer.ts";
import { openMeilisearch } from "#mocks/meilisearch.ts";
import { arbitraryCriteria, arbitraryNeed } from "#seeds/builders/arbitrary.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { TODAY } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";
import type { Asked, SearchEngine } from "./engine.ts";
import { meilisearchEngine } from "./meilisearch/engine.ts";
import { postgresEngine } from "./postgres/engine.ts";

const database = useDatabase();

const RISK = "Sans cela la charpente zingaresque cédera.";
const shop = aNeed({
  id: "epicerie",
  title: "Une épicerie solidaire à Die",
  summary: "Des invendus pour cent familles.",
  story: "Nous récupérons des légumes et du café. Le local est trop petit.",
  primaryTheme: "E_ALIM",
  secondaryThemes: [],
  amount: { total: 90_000, sought: 47_531, minimumUseful: null },
  instruments: ["PRET_HONNEUR"],
  actionTerritories: [],
  deadline: "2026-12-10",
  organisation: { name: "Le Panier du Diois", legalForm: "SCIC", headquarters: "26113" },
});
const bikes = aNeed({
  id: "velos",
  title: "Réparer des vélos cargo",
  summary: "Un atelier de réparation ouvert à tous.",
  primaryTheme: "E_MOBILITES",
  secondaryThemes: ["E_REEMPLOI_CIRCULAIRE"],
  amount: { total: 90_000, sought: 12_007, minimumUseful: null },
  actionTerritories: [{ level: "REGION", code: "84" }],
  deadline: null,
  organisation: { name: "La Roue Libre", headquarters: "69123" },
});
const everywhere = aNeed({
  id: "partout",
  title: "Un journal des quartiers",
  primaryTheme: "D_MEDIAS",
  secondaryThemes: [],
  amount: { total: 900_000, sought: 800_000, minimumUseful: null },
  actionTerritories: [{ level: "NATIONAL", code: "FR" }],
  organisation: { name: "Presse d'ici", headquarters: "13055" },
});
const closed = aNeed({ id: "retire", title: "Une épicerie retirée" });
const fund = aCriteria({
  id: "fonds",
  title: "Prêts pour les épiceries",
  text: "Nous prêtons aux commerces de bourg.",
  territories: [{ level: "DEPARTEMENT", code: "26" }],
  financer: { name: "Caisse des Baronnies", type: "FINANCE_ETHIQUE" },
});
const ended = aCriteria({ id: "fini", title: "Un appel terminé", validUntil: "2026-01-31" });

const sample = <Value extends { id: string }>(arbitrary: fc.Arbitrary<Value>, prefix: string): Value[] =>
  fc
    .sample(arbitrary, { numRuns: 80, seed: 20_261_125 })
    .map((one, rank) => ({ ...one, id: `${prefix}${rank}` }));
const needs: Need[] = [shop, bikes, everywhere, ...sample(arbitraryNeed, "n")];
const criteria: Criteria[] = [fund, ...sample(arbitraryCriteria, "c")];
const publishedAt = (rank: number) => new Date(Date.UTC(2026, 9, 1) + rank * 3_600_000).toISOString();

beforeAll(async () => {
  const { db } = database();
  let next = 0;
  const newId = () => `id-${(next += 1)}`;
  for (const [rank, need] of needs.entries()) {
    const details = need === shop ? { riskIfNotFound: RISK } : undefined;
    const at = publishedAt(rank);
    await keepNeed(db, { need, status: "published", publishedAt: at, expiresOn: null, details }, newId);
  }
  await keepNeed(db, { need: closed, status: "withdrawn", publishedAt: null, expiresOn: null }, newId);
  for (const [rank, one] of [...criteria, ended].entries())
    await keepCriteria(
      db,
      {
        criteria: one,
        status: "open",
        publishedAt: publishedAt(rank),
        financer: one === fund ? { verifiedAt: "2026-05-05T00:00:00Z" } : undefined,
      },
      newId,
    );
  await refreshLexemes(db);
});

const asked = (filters: Partial<SearchFilters>, rest: Partial<Asked> = {}): Asked => ({
  filters: searchFiltersSchema.parse({ kind: "needs", ...filters }),
  level: "public",
  today: TODAY,
  order: { by: filters.words ? "relevance" : "newest" },
  offset: 0,
  limit: 500,
  facets: [],
  ...rest,
});

describe.each(["postgres", "meilisearch"] as const)("a search by the %s engine", (name) => {
  let engine: SearchEngine;
  let close = async () => {};

  beforeAll(async () => {
    const opened =
      name === "postgres" ? { engine: postgresEngine(database().db), close } : await openFilledMeilisearch();
    engine = opened.engine;
    close = opened.close;
  });
  afterAll(() => close());

  const idsOf = async (filters: Partial<SearchFilters>, rest?: Partial<Asked>): Promise<string[]> =>
    (await engine.find(asked(filters, rest))).ids;

  test.each([
    "épicerie",
    "EPICERIE",
    "epicrie",
    "épic",
    "épiceries solidaires",
    "solidaire die",
    "diois",
    "drome epicerie",
    "l’épicerie à Die",
  ])("« %s » finds the grocery's need first", async (words) => {
    expect((await idsOf({ words }))[0]).toBe("epicerie");
  });

  test.each([
    ["bicyclette", "velos"],
    ["velo cargo", "velos"],
    ["journal quartiers", "partout"],
    ["scic", "epicerie"],
    ["Baronnies", "fonds"],
  ])("« %s » finds %s", async (words, id) => {
    expect(await idsOf({ kind: id === "fonds" ? "criteria" : "needs", words })).toContain(id);
  });

  test("every word must be met, and what is not open is never found", async () => {
    expect(await idsOf({ words: "épicerie xylophone" })).toEqual([]);
    expect(await idsOf({ words: "épicerie" })).not.toContain("retire");
    expect(await idsOf({ kind: "criteria", words: "appel terminé" })).toEqual([]);
    expect(await idsOf({ kind: "criteria", words: "epicerie" })).toEqual(["fonds"]);
  });

  test("words that say nothing ask nothing", async () => {
    expect(await idsOf({ words: "de la" })).toHaveLength(needs.length);
  });

  test("what is above the public level is searched by verified financers alone", async () => {
    for (const words of ["zingaresque", "charpente", "honneur"]) {
      const answer = await engine.find(asked({ words }, { facets: facetsOf("needs") }));
      expect(answer.ids).not.toContain("epicerie");
    }
    expect(await engine.find(asked({ words: "zingaresque" }, { facets: facetsOf("needs") }))).toMatchObject({
      ids: [],
      total: 0,
    });
    expect(await idsOf({ words: "zingaresque" }, { level: "verified" })).toEqual(["epicerie"]);
    expect(await idsOf({ words: "honneur épicerie" }, { level: "verified" })).toEqual(["epicerie"]);
  });

  test("sums order only by their range what the public sees", async () => {
    const two = { among: ["epicerie", "velos"] };
    for (const by of ["smallest", "largest"] as const) {
      // Both are from 10 000 to 50 000 €: the newest comes first, whichever seeks more.
      expect(await idsOf({}, { ...two, order: { by } })).toEqual(["velos", "epicerie"]);
    }
    expect(await idsOf({}, { ...two, level: "verified", order: { by: "largest" } })).toEqual([
      "epicerie",
      "velos",
    ]);
    expect(await idsOf({}, { ...two, level: "verified", order: { by: "smallest" } })).toEqual([
      "velos",
      "epicerie",
    ]);
  });

  test("orders: by day, by deadline, by distance", async () => {
    const three = { among: ["epicerie", "velos", "partout"] };
    expect(await idsOf({}, { ...three, order: { by: "newest" } })).toEqual(["partout", "velos", "epicerie"]);
    expect((await idsOf({}, { ...three, order: { by: "deadline" } }))[0]).toBe("epicerie");
    const from = communePosition("69123")!;
    expect(await idsOf({}, { ...three, order: { by: "distance", from } })).toEqual([
      "velos",
      "epicerie",
      "partout",
    ]);
  });

  test("pages follow each other, and beyond the last there is nothing", async () => {
    const all = await idsOf({});
    const pages = await Promise.all([0, 10, 20].map((offset) => idsOf({}, { offset, limit: 10 })));
    expect(pages.flat()).toEqual(all.slice(0, 30));
    expect(await engine.find(asked({}, { offset: 990, limit: 10 }))).toMatchObject({
      ids: [],
      total: needs.length,
    });
  });

  test("some may be left out, or be the only ones", async () => {
    expect(await idsOf({}, { except: ["epicerie"] })).toHaveLength(needs.length - 1);
    expect(await engine.find(asked({}, { among: [] }))).toMatchObject({ ids: [], total: 0 });
  });

  test("what was published since is told, the newest first", async () => {
    const since = publishedAt(needs.length - 3);
    expect(await engine.publishedAfter(asked({}), since)).toEqual([
      `n${needs.length - 4}`,
      `n${needs.length - 5}`,
    ]);
    expect(await engine.publishedAfter(asked({ words: "épicerie" }), since)).toEqual([]);
    expect(await engine.publishedAfter(asked({ words: "épicerie" }), "2026-01-01T00:00:00Z")).toEqual([
      "epicerie",
    ]);
  });

  test.each<[Partial<SearchFilters>, string, boolean]>([
    [{ territory: "C26113" }, "epicerie", true],
    [{ territory: "D26" }, "epicerie", true],
    [{ territory: "D26" }, "velos", true],
    [{ territory: "D26" }, "partout", true],
    [{ territory: "R53" }, "velos", false],
    [{ territory: "R53" }, "partout", true],
    [{ themes: ["E_REEMPLOI_CIRCULAIRE"] }, "velos", true],
    [{ themes: ["E_REEMPLOI_CIRCULAIRE"] }, "epicerie", false],
    [{ amounts: ["10k"] }, "epicerie", true],
    [{ amounts: ["0", "50k"] }, "epicerie", false],
    [{ legalForms: ["COOP"] }, "epicerie", true],
    [{ deadline: "30" }, "epicerie", true],
    [{ deadline: "none" }, "velos", true],
    [{ deadline: "365" }, "velos", false],
  ])("%j finds %s: %s", async (filters, id, found) => {
    expect((await idsOf(filters)).includes(id)).toBe(found);
  });

  test("a programme's financer and its identity are filters", async () => {
    const { ids, counts } = await engine.find(
      asked({ kind: "criteria", verified: true }, { facets: ["verified", "financerTypes"] }),
    );
    expect(ids).toEqual(["fonds"]);
    expect(counts.financerTypes).toEqual(new Map([["FINANCE_ETHIQUE", 1]]));
    expect(counts.verified?.get("non")).toBeGreaterThan(0);
    expect(
      await idsOf({ kind: "criteria", financerTypes: ["FINANCE_ETHIQUE"], territory: "C26113" }),
    ).toContain("fonds");
  });

  /** A count is a promise: whoever takes that value finds as many. */
  test.each(["needs", "criteria"] as const)(
    "each count of %s is what choosing that value gives",
    async (kind) => {
      const bases: Partial<SearchFilters>[] = [
        {},
        { themes: ["E_ALIM"] },
        { territory: "R84" },
        { deadline: "365", amounts: ["10k", "50k"] },
      ];
      for (const base of bases) await expectHonestCounts(engine, kind, base);
    },
  );

  test("nothing that is typed breaks it", async () => {
    for (const words of [
      "'",
      '"',
      "\\",
      "a & | !",
      "<b>",
      "%_",
      "🌧️",
      "a".repeat(10_000),
      "' OR 1=1 --",
      "x:*",
      "(((",
      "NOT id EXISTS",
    ])
      await expect(engine.find(asked({ words }, { facets: facetsOf("needs") }))).resolves.toBeDefined();
    const anything = fc.sample(fc.string({ unit: "binary", maxLength: 40 }), {
      numRuns: 60,
      seed: 20_261_125,
    });
    for (const words of anything) await expect(engine.countAll([asked({ words })])).resolves.toHaveLength(1);
  });
});

async function openFilledMeilisearch() {
  const server = openMeilisearch("find");
  const index = meilisearchEngine({ ...server, prefix: "find_", timeout: 5_000 });
  await index.prepare();
  const unknown = { version: 1, moneyAllows: null, riskIfNotFound: null };
  const at = (rank: number) => ({ publishedAt: publishedAt(rank) });
  await index.putNeeds(
    needs.map((need, rank) => ({
      need,
      ...unknown,
      ...at(rank),
      riskIfNotFound: need === shop ? RISK : null,
    })),
  );
  await index.putCriteria(
    [...criteria, ended].map((one, rank) => ({
      criteria: one,
      version: 1,
      ...at(rank),
      verified: one === fund,
    })),
  );
  const close = async () => {
    await index.dispose();
    server.close();
  };
  return { engine: index, close };
}

async function expectHonestCounts(engine: SearchEngine, kind: SearchKind, base: Partial<SearchFilters>) {
  const facets = facetsOf(kind);
  const { counts } = await engine.find(asked({ kind, ...base }, { facets, limit: 0 }));
  const chosen: { promised: number; filters: Partial<SearchFilters> }[] = [];
  for (const facet of facets) {
    const of = counts[facet]!;
    const ofAny = of.get(ANY) ?? 0;
    for (const [code, promised] of [...of].slice(0, 12)) {
      if (code === ANY || code === "non") continue;
      chosen.push({ promised: promised + ofAny, filters: { ...base, [facet]: valueOf(facet, code) } });
    }
  }
  const given = await engine.countAll(chosen.map(({ filters }) => asked({ kind, ...filters })));
  expect(given).toEqual(chosen.map(({ promised }) => promised));
  expect(chosen.length).toBeGreaterThan(20);
}

const valueOf = (facet: Facet, code: string): unknown =>
  Array.isArray(everything("needs")[facet]) ? [code] : facet === "verified" ? true : code;
