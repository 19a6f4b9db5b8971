import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { Criteria } from "#domain/criteria/criteria.ts";
import { isPossible } from "#domain/matching/possible.ts";
import { prepareCriteria, prepareNeed } from "#domain/matching/prepare.ts";
import type { Need } from "#domain/needs/need.ts";
import { arbitraryCriteria, arbitraryNeed } from "#seeds/builders/arbitrary.ts";
import { TODAY } from "#seeds/builders/finding.ts";
import { openMeilisearch } from "#mocks/meilisearch.ts";
import type { SearchEngine } from "./engine.ts";
import { meilisearchEngine } from "./meilisearch/engine.ts";
import { postgresEngine } from "./postgres/engine.ts";

const database = useDatabase();

const sample = <Value extends { id: string }>(arbitrary: fc.Arbitrary<Value>, prefix: string): Value[] =>
  fc
    .sample(arbitrary, { numRuns: 120, seed: 20_261_124 })
    .map((one, rank) => ({ ...one, id: `${prefix}${rank}` }));

const needs: Need[] = sample(arbitraryNeed, "n");
const criteria: Criteria[] = sample(arbitraryCriteria, "c");
const preparedNeeds = needs.map(prepareNeed);
const preparedCriteria = criteria.map(prepareCriteria);

beforeAll(async () => {
  const { db } = database();
  let next = 0;
  const newId = () => `id-${(next += 1)}`;
  for (const need of needs)
    await keepNeed(db, { need, status: "published", publishedAt: null, expiresOn: null }, newId);
  for (const one of criteria)
    await keepCriteria(db, { criteria: one, status: "open", publishedAt: null }, newId);
});

describe.each(["postgres", "meilisearch"] as const)("the %s engine", (name) => {
  let engine: SearchEngine;
  let close = async () => {};

  beforeAll(async () => {
    const opened =
      name === "postgres" ? { engine: postgresEngine(database().db), close } : await openFilledMeilisearch();
    engine = opened.engine;
    close = opened.close;
  });
  afterAll(() => close());

  test("proposes for a need exactly the programmes that no rule blocks", async () => {
    for (const need of preparedNeeds) {
      const possible = preparedCriteria.filter((one) => isPossible(need, one, TODAY)).map((one) => one.id);
      expect((await engine.proposeCriteria(need, TODAY)).sort()).toEqual(possible.sort());
    }
  });

  test("proposes for a programme exactly the needs that no rule blocks", async () => {
    for (const one of preparedCriteria) {
      const possible = preparedNeeds.filter((need) => isPossible(need, one, TODAY)).map((need) => need.id);
      expect((await engine.proposeNeeds(one, TODAY)).sort()).toEqual(possible.sort());
    }
  });

  test("says that it is well", async () => {
    expect(await engine.health()).toMatchObject({ engine: name, ok: true });
  });
});

async function openFilledMeilisearch() {
  const server = openMeilisearch("contract");
  const engine = meilisearchEngine({ ...server, prefix: "contract_", timeout: 5_000 });
  await engine.prepare();
  const [publishedAt, moneyAllows, riskIfNotFound] = [null, null, null];
  await engine.putNeeds(
    needs.map((need) => ({ need, version: 1, publishedAt, moneyAllows, riskIfNotFound })),
  );
  await engine.putCriteria(
    criteria.map((one) => ({ criteria: one, version: 1, publishedAt, verified: false })),
  );
  const close = async () => {
    await engine.dispose();
    server.close();
  };
  return { engine, close };
}
