import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { keepNeed } from "#db/needs/write-need.ts";
import { useDatabase } from "#db/testing/database.ts";
import { everything } from "#domain/search/filters.ts";
import { openMeilisearch } from "#mocks/meilisearch.ts";
import { TODAY } from "#seeds/builders/finding.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { EngineUnavailable } from "./engine.ts";
import { openSearch, type Search } from "./open.ts";

/** Longer than what nobody asks for is waited. In seconds. */
const ASKED_REST = 4;

const database = useDatabase();
const meilisearch = openMeilisearch("overloaded");
const need = aNeed({ id: "n1", title: "Une épicerie solidaire" });
const indexed = { need, version: 1, publishedAt: null, moneyAllows: null, riskIfNotFound: null };
let search: Search;
let refusing = false;
let asked = 0;

/** A server before Meilisearch that lets everything through, or refuses everything and says for how long. */
const proxy = createServer((request, response) => {
  asked += 1;
  if (!refusing) return void passOn(request, response);
  const body = { message: "too many", code: "too_many_search_requests", type: "system", link: "" };
  response.writeHead(503, { "Content-Type": "application/json", "Retry-After": String(ASKED_REST) });
  response.end(JSON.stringify(body));
});

async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { authorization = "", "content-type": type = "application/json" } = request.headers;
  const body = await text(request);
  const answer = await fetch(meilisearch.url + request.url, {
    method: request.method,
    headers: { authorization, "content-type": type },
    body: body || null,
  });
  response.writeHead(answer.status, { "Content-Type": "application/json" });
  response.end(await answer.text());
}

beforeAll(async () => {
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const { apiKey } = meilisearch;
  search = openSearch(database().db, { url, apiKey, prefix: "overloaded_", timeout: 5_000 });
  await keepNeed(
    database().db,
    { need, status: "published", publishedAt: null, expiresOn: null },
    () => "id-1",
  );
  await search.index?.prepare();
  await search.putNeeds([indexed]);
});
afterAll(async () => {
  await search.index?.dispose();
  meilisearch.close();
  proxy.closeAllConnections();
  proxy.close();
});

async function find(words: string): Promise<{ ids: string[]; wait: number; wasAsked: boolean }> {
  const filters = { ...everything("needs"), words };
  const [start, before] = [performance.now(), asked];
  const order = { by: "relevance" } as const;
  const { ids } = await search.find({
    filters,
    level: "public",
    today: TODAY,
    facets: [],
    order,
    offset: 0,
    limit: 5,
  });
  return { ids, wait: performance.now() - start, wasAsked: asked > before };
}

test("while it asks to be left alone Postgres answers within a second; then it is read and written to again", async () => {
  let recoveries = 0;
  search.onRecovery(() => {
    recoveries += 1;
  });
  expect(await find("épicerie")).toMatchObject({ ids: ["n1"], wasAsked: true });

  refusing = true;
  const refusedAt = performance.now();
  const first = await find("épicerie");
  expect(first).toMatchObject({ ids: ["n1"], wasAsked: true });
  expect(first.wait).toBeLessThan(1_000);
  expect(search.outage()).toContain("Meilisearch");
  await expect(search.putNeeds([indexed])).rejects.toThrow(EngineUnavailable);

  refusing = false;
  while (performance.now() - refusedAt < (ASKED_REST - 1) * 1_000) {
    const page = await find("épicerie");
    expect(page).toMatchObject({ ids: ["n1"], wasAsked: false });
    expect(page.wait).toBeLessThan(1_000);
    await sleep(100);
  }
  expect(recoveries).toBe(0);

  await vi.waitFor(
    async () => {
      expect((await find("épicerie")).ids).toEqual(["n1"]);
      expect(search.outage()).toBeNull();
    },
    { timeout: 10_000, interval: 100 },
  );
  expect(performance.now() - refusedAt).toBeGreaterThanOrEqual(ASKED_REST * 1_000 - 50);
  expect(recoveries).toBe(1);
  await search.putNeeds([{ ...indexed, need: { ...need, title: "Une laiterie solidaire" } }]);
  expect(await find("laiterie")).toMatchObject({ ids: ["n1"], wasAsked: true });
});
