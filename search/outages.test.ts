import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { useDatabase } from "#db/testing/database.ts";
import { answersNothing, FAILING_URL, failedTask, OUTAGES, slow } from "#mocks/meilisearch-outages.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { TODAY } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { EngineUnavailable } from "./engine.ts";
import { openSearch } from "./open.ts";

const database = useDatabase();
const server = setupServer();
const need = aNeed({ id: "n1", title: "Une épicerie solidaire" });
const criteria = aCriteria({ id: "c1" });
const failing = { url: FAILING_URL, apiKey: "key", timeout: 50 };
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
    expect(await search.searchNeeds("épicerie", { limit: 5 })).toEqual(["n1"]);
    expect((await search.health()).ok).toBe(false);
  });
});

describe.each(Object.entries(OUTAGES))("Meilisearch %s", (_name, outage) => {
  test("fails whoever writes, so that the job is done again", async () => {
    server.use(outage);
    await expect(openFailing().putNeeds([{ value: need, version: 1 }])).rejects.toThrow(EngineUnavailable);
    await expect(openFailing().remove("needs", ["n1"])).rejects.toThrow(EngineUnavailable);
  });
});

test("a write whose task fails is a failed write", async () => {
  server.use(...failedTask);
  await expect(openFailing().putNeeds([{ value: need, version: 1 }])).rejects.toThrow("no space left");
});

test("after an outage Meilisearch is left alone for a while, and then asked again", async () => {
  const search = openFailing();
  server.use(OUTAGES.stopped);
  await search.searchNeeds("épicerie", { limit: 5 });
  server.use(answersNothing);
  now += 4_999;
  expect(await search.searchNeeds("épicerie", { limit: 5 })).toEqual(["n1"]);
  now += 2;
  expect(await search.searchNeeds("épicerie", { limit: 5 })).toEqual([]);
});
