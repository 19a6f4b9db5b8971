import type { AppLoadContext } from "@remix-run/node";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { loader as suggest } from "#app/routes/resources/suggestions.ts";
import type { Context } from "#app/platform/context.ts";
import { keepViewpoint } from "#app/http/viewpoint.server.ts";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { refreshLexemes } from "#db/lexemes.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { useDatabase } from "#db/testing/database.ts";
import { PARAMETERS } from "#domain/search/address.ts";
import { openSearch } from "#search/open.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { FAILING_URL } from "#mocks/meilisearch-outages.ts";
import { readHomeSearch } from "./read-home-search.server.ts";
import { readSearchPage } from "./read-search-page.server.ts";
import { tellSearchTrouble } from "./tell-search-trouble.server.ts";

const database = useDatabase();
let place: Context;

const RISK = "la charpente zingaresque cédera";
const shop = aNeed({
  id: "epicerie",
  title: "Une épicerie <b>solidaire</b> à Die",
  story: "Nous récupérons des invendus. Le local de Chamaloc est trop petit.",
  primaryTheme: "E_ALIM",
  amount: { total: 93_251, sought: 47_531, minimumUseful: 8_123 },
  instruments: ["PRET_HONNEUR"],
  actionTerritories: [],
  organisation: { name: "Le Panier du Diois", headquarters: "26113" },
});
const bikes = aNeed({
  id: "velos",
  title: "Réparer des vélos",
  primaryTheme: "E_MOBILITES",
  secondaryThemes: [],
  actionTerritories: [{ level: "DEPARTEMENT", code: "35" }],
});

beforeAll(async () => {
  const { db } = database();
  place = aContext(db);
  let next = 0;
  const newId = () => `id-${(next += 1)}`;
  const kept = { status: "published", publishedAt: "2026-11-01T00:00:00Z", expiresOn: null } as const;
  await keepNeed(db, { need: shop, ...kept, details: { riskIfNotFound: `Sans cela ${RISK}.` } }, newId);
  await keepNeed(db, { need: bikes, ...kept }, newId);
  await keepCriteria(db, { criteria: aCriteria(), status: "open", publishedAt: null }, newId);
  await refreshLexemes(db);
});

const context = (given: Partial<Context> = {}): AppLoadContext =>
  ({ place: { ...place, ...given }, demo: true, cspNonce: "-", clientAddress: "-" }) as AppLoadContext;

async function ask(address: string, viewpoint = "public", given: Partial<Context> = {}) {
  const headers = { Cookie: (await keepViewpoint(viewpoint)).split(";")[0]! };
  const request = new Request(`http://place.example${address}`, { headers });
  return readSearchPage(context(given), request, address.startsWith("/financeurs") ? "criteria" : "needs");
}

/** Every way in which an answer could tell: words of what is hidden, sums near it, orders by it. */
const PROBES = [
  "/besoins",
  "/besoins?q=zingaresque",
  "/besoins?q=charpente",
  "/besoins?q=honneur",
  "/besoins?q=47531",
  "/besoins?q=epicerie&tri=montant",
  "/besoins?tri=montant-haut",
  "/besoins?montant=10k",
  "/besoins?vue=carte",
  "/besoins?vue=carte&territoire=D26",
  "/besoins?q=zingaresque&theme=E_ALIM",
];
const HIDDEN = [
  /zingaresque c/,
  /charpente z/,
  /47[\s\u00a0\u202f]?531/,
  /93[\s\u00a0\u202f]?251/,
  /8[\s\u00a0\u202f]?123/,
  /honneur (solidaire|\()|Prêt d.honneur/i,
];

describe("what a public visitor receives", () => {
  test.each(PROBES)("%s holds nothing above their level", async (address) => {
    const typed = new URL(address, "http://place.example").searchParams.get("q") ?? "";
    // What they typed themselves is theirs.
    const answer = JSON.stringify(await ask(address)).replaceAll(typed, "");
    for (const hidden of HIDDEN) expect(answer).not.toMatch(hidden);
  });

  test("a hidden word finds nothing and counts nothing, and loosening it tells nothing", async () => {
    for (const word of ["zingaresque", "honneur"]) {
      const { total, facets, territories, loosenings } = await ask(`/besoins?q=${word}`);
      expect({ total, choices: facets.flatMap(({ choices }) => choices), territories }).toEqual({
        total: 0,
        choices: [],
        territories: [],
      });
      expect(loosenings).toEqual([{ label: `Sans «\u00a0${word}\u00a0»`, to: "/besoins", count: 2 }]);
      const request = new Request(`http://place.example/recherche?q=${word}`);
      expect((await readHomeSearch(context(), request)).needs.total).toBe(0);
      const suggested = await suggest({ request, context: context(), params: {} } as never);
      expect(await suggested.json()).toEqual([]);
    }
  });

  test("a verified financer finds it, and reads why", async () => {
    const { needs, seesSums } = await ask("/besoins?q=zingaresque", "financeur");
    expect(seesSums).toBe(true);
    expect(needs.map(({ id }) => id)).toEqual(["epicerie"]);
    expect(needs[0]!.extract!.find(({ marked }) => marked)?.text).toBe("zingaresque");
  });
});

test("what is marked is data: no text becomes HTML", async () => {
  const { needs } = await ask("/besoins?q=solidaire");
  expect(needs[0]!.titleMarked).toEqual([
    { text: "Une épicerie <b>", marked: false },
    { text: "solidaire", marked: true },
    { text: "</b> à Die", marked: false },
  ]);
});

test("an extract shows what the rest of the text says", async () => {
  const { needs } = await ask("/besoins?q=chamaloc");
  expect(needs[0]!.extract!.map(({ text }) => text).join("")).toBe("Le local de Chamaloc est trop petit.");
});

test("nothing found says which filter to let go of, and what that gives", async () => {
  const { total, loosenings } = await ask("/besoins?q=velos&territoire=D26&theme=E_ALIM");
  expect(total).toBe(0);
  expect(loosenings).toEqual([
    { label: "Sans «\u00a0velos\u00a0»", to: "/besoins?theme=E_ALIM&territoire=D26", count: 1 },
  ]);
});

test.each(["-1", "0", "abc", "1000000000", "1e99"])("page %s is a page of the list", async (page) => {
  const shown = await ask(`/besoins?page=${page}`);
  expect(shown.page).toBe(1);
  expect(shown.needs).toHaveLength(2);
});

const ODD = [
  "' OR 1=1 --",
  '"] OR id EXISTS OR title = "',
  "*",
  "../../etc",
  "\u0000",
  "NOT",
  "${7*7}",
  "é".repeat(10_000),
];

test.each([...Object.values(PARAMETERS), "q", "tri", "pres", "page", "vue"])(
  "nothing odd in « %s » breaks a page",
  async (name) => {
    for (const odd of ODD) {
      for (const list of ["besoins", "financeurs"]) {
        const shown = await ask(`/${list}?${name}=${encodeURIComponent(odd)}`);
        expect(shown.page).toBe(1);
        if (Object.values(PARAMETERS).includes(name)) expect(shown.ignored).toEqual([name]);
      }
    }
  },
);

test("an operator is told of an engine that is away, or that writes no more", async () => {
  const away = openSearch(place.db, {
    url: `${FAILING_URL.replace(".test", ".invalid")}`,
    apiKey: "-",
    timeout: 300,
  });
  expect(await tellSearchTrouble({ db: place.db, search: away })).toBeNull();
  const { needs } = await ask("/besoins?q=epicerie", "public", { search: away });
  expect(needs.map(({ id }) => id)).toEqual(["epicerie"]);
  expect(await tellSearchTrouble({ db: place.db, search: away })).toContain("Postgres répond à sa place");
  const well = { ...away, outage: () => null };
  await place.db.execute(
    sql`select graphile_worker.add_job('index-need', '{"needId":"epicerie"}'::json, job_key => 'index-need epicerie')`,
  );
  expect(await tellSearchTrouble({ db: place.db, search: well })).toBeNull();
  await place.db.execute(
    sql`update graphile_worker._private_jobs set last_error = 'no space left', attempts = 1`,
  );
  expect(await tellSearchTrouble({ db: place.db, search: well })).toContain("disque est peut-être plein");
  expect(await tellSearchTrouble({ db: place.db, search: place.search })).toBeNull();
});
