import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { useDatabase } from "#db/testing/database.ts";
import { FAILING_URL, failedTask, OUTAGES, slow, wellButEmpty } from "#mocks/meilisearch-outages.ts";
import { everything } from "#domain/search/filters.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { TODAY } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { EngineUnavailable } from "./engine.ts";
import { openSearch, type Search } from "./open.ts";

const database = useDatabase();
const server = setupServer();
const need = aNeed({ id: "n1", title: "Une épicerie solidaire" });
const criteria = aCriteria({ id: "c1" });
const failing = { url: FAILING_URL, apiKey: "key", timeout: 50 };
const unknown = { publishedAt: null, moneyAllows: null, riskIfNotFound: null };
const indexed = { need, version: 1, ...unknown };
const idsOf = async (search: Search): Promise<string[]> => {
  const filters = { ...everything("needs"), words: "épicerie" };
  const asked = { filters, level: "public", today: TODAY, facets: [] } as const;
  return (await search.find({ ...asked, order: { by: "relevance" }, offset: 0, limit: 5 })).ids;
};
let now = 0;
const openFailing = () => openSearch(database().db, failing, () => now);

beforeAll(async () => {
  server.listen({ onUnhandledRequest: "error" });
  let next = 0;
  const newId = () => `id-${(next += 1)}`;
  await keepNeed(database().db, { need, status: "published", publishedAt: null, expiresOn: null }, newId);
  await keepCriteria(database().db, { criteria, status: "open", publishedAt: null }, newId);
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe.each([...Object.entries(OUTAGES), ["slow", slow] as const])("Meilisearch %s", (_name, outage) => {
  test("is replaced by Postgres for whoever reads", async () => {
    server.use(outage);
    const search = openFailing();
    expect(await search.proposeCriteria(need, TODAY)).toEqual(["c1"]);
    expect(await search.proposeNeeds(criteria, TODAY)).toEqual(["n1"]);
    expect(await idsOf(search)).toEqual(["n1"]);
    expect((await search.health()).ok).toBe(false);
  });
});

describe.each(Object.entries(OUTAGES))("Meilisearch %s", (_name, outage) => {
  test("fails whoever writes, so that the job is done again", async () => {
    server.use(outage);
    await expect(openFailing().putNeeds([indexed])).rejects.toThrow(EngineUnavailable);
    await expect(openFailing().remove("needs", ["n1"])).rejects.toThrow(EngineUnavailable);
  });
});

test("a write whose task fails is a failed write", async () => {
  server.use(...failedTask);
  await expect(openFailing().putNeeds([indexed])).rejects.toThrow("no space left");
});

test("one page at most waits for it in vain, and it is taken back once its indexes are well", async () => {
  const search = openFailing();
  let recoveries = 0;
  search.onRecovery(() => {
    recoveries += 1;
  });
  server.use(slow);
  const waits: number[] = [];
  for (let page = 0; page < 4; page += 1) {
    const start = performance.now();
    expect(await idsOf(search)).toEqual(["n1"]);
    waits.push(performance.now() - start);
    now += 100;
  }
  expect(search.outage()).toContain("Meilisearch");
  expect(waits.slice(1).every((wait) => wait < waits[0]!)).toBe(true);

  server.resetHandlers(OUTAGES["with another key"]);
  now += 2_000;
  expect(await idsOf(search)).toEqual(["n1"]);
  await vi.waitFor(() => expect(search.outage()).toContain("invalid_api_key"));

  server.resetHandlers(...wellButEmpty);
  now += 2_000;
  expect(await idsOf(search)).toEqual(["n1"]);
  await vi.waitFor(() => expect(search.outage()).toBeNull());
  expect(recoveries).toBe(1);
  expect(await idsOf(search)).toEqual([]);
});
