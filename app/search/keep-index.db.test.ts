import { afterAll, beforeAll, expect, test } from "vitest";
import { importExchange } from "#app/exchange/import-exchange.server.ts";
import { moveNeed } from "#app/needs/move-need.server.ts";
import type { Context } from "#app/platform/context.ts";
import { useDatabase } from "#db/testing/database.ts";
import { openMeilisearch } from "#mocks/meilisearch.ts";
import { everything } from "#domain/search/filters.ts";
import { openSearch } from "#search/open.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { catchUp, compareIndex } from "./catch-up.server.ts";
import { indexNeed } from "./index-object.server.ts";
import { reindex } from "./reindex.server.ts";

const database = useDatabase();
const server = openMeilisearch("index");
let context: Context;

beforeAll(async () => {
  const { db } = database();
  const search = openSearch(db, { ...server, prefix: "index_", timeout: 5_000 });
  context = aContext(db, { search });
  await importExchange(context, {
    needs: [aNeed(), aNeed({ id: "besoin-2", title: "Un second besoin" })],
    criteria: [aCriteria()],
  });
});
afterAll(async () => {
  await context.search.index?.dispose();
  server.close();
});

const found = async (words: string): Promise<string[]> => {
  const { index } = context.search;
  if (!index) throw new Error("this search has an index");
  const filters = { ...everything("needs"), words };
  const asked = { filters, level: "public", today: "2026-11-24", facets: [] } as const;
  return (await index.find({ ...asked, order: { by: "relevance" }, offset: 0, limit: 5 })).ids;
};

const NOTHING = { missing: [], stale: [], extra: [] };

test("an index that is not there yet is made and filled", async () => {
  await catchUp(context);
  expect(await compareIndex(context, "needs")).toEqual(NOTHING);
  expect(await compareIndex(context, "criteria")).toEqual(NOTHING);
});

test("a change is put, and a need that is open no more is taken out", async () => {
  await importExchange(context, { needs: [aNeed({ title: "Un titre corrigé" })], criteria: [] });
  await moveNeed(context, { needId: "besoin-2", act: "withdraw" });
  expect(await compareIndex(context, "needs")).toEqual({
    missing: [],
    stale: ["besoin-1"],
    extra: ["besoin-2"],
  });
  await indexNeed(context, "besoin-1");
  await indexNeed(context, "besoin-2");
  expect(await compareIndex(context, "needs")).toEqual(NOTHING);
  expect(await found("corrigé")).toEqual(["besoin-1"]);
});

test("what jobs lost during an outage is caught up, and a server restarted empty is filled again", async () => {
  await importExchange(context, { needs: [aNeed({ title: "Un titre perdu" })], criteria: [] });
  await catchUp(context);
  expect(await compareIndex(context, "needs")).toEqual(NOTHING);
  await context.search.index?.dispose();
  await catchUp(context);
  expect(await compareIndex(context, "needs")).toEqual(NOTHING);
  expect(await found("perdu")).toEqual(["besoin-1"]);
});

test("a change that comes before an emptied server is filled again leaves no half of an index", async () => {
  await context.search.index?.dispose();
  await expect(indexNeed(context, "besoin-1")).rejects.toThrow("rebuilt first");
  expect(await context.search.index?.isReady("needs")).toBe(false);
  expect(await context.search.proposeNeeds(aCriteria(), "2026-11-24")).toEqual(["besoin-1"]);
  await catchUp(context);
  await indexNeed(context, "besoin-1");
  expect(await compareIndex(context, "needs")).toEqual(NOTHING);
});

test("a rebuild answers searches all along, and leaves nothing beside", async () => {
  const index = context.search.index;
  if (!index) throw new Error("this search has an index");
  const answers: string[][] = [];
  let rebuilding = true;
  const rebuilt = reindex(context, index).finally(() => {
    rebuilding = false;
  });
  while (rebuilding) answers.push(await found("perdu"));
  expect(await rebuilt).toEqual({ needs: 1, criteria: 1 });
  expect(new Set(answers.map((ids) => ids.join()))).toEqual(new Set(["besoin-1"]));
  expect(await compareIndex(context, "needs")).toEqual(NOTHING);
});
