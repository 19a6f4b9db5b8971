import type { Runner } from "graphile-worker";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importExchange } from "#app/exchange/import-exchange.server.ts";
import { moveNeed } from "#app/needs/move-need.server.ts";
import { rankCriteriaForNeed } from "#app/pairings/rank-criteria-for-need.server.ts";
import { rankNeedsForCriteria } from "#app/pairings/rank-needs-for-criteria.server.ts";
import type { Context } from "#app/platform/context.ts";
import { newId } from "#app/platform/new-id.ts";
import { findOpenCriteria } from "#db/criteria/read-criteria.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { findOpenNeed } from "#db/needs/read-needs.ts";
import { pairingsOfCriteria } from "#db/pairings/pairings.ts";
import { useDatabase } from "#db/testing/database.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { runWorker } from "./run-worker.server.ts";

const database = useDatabase();
let context: Context;
let runner: Runner;

beforeAll(async () => {
  const { db, url } = database();
  context = aContext(db);
  await importExchange(context, {
    needs: [aNeed()],
    criteria: [aCriteria(), aCriteria({ id: "autre", themes: ["D_MEDIAS"] })],
  });
  runner = await runWorker(context, url);
});

afterAll(() => runner.stop());

async function soon<Value>(read: () => Promise<Value>, wanted: (value: Value) => boolean): Promise<Value> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > end) throw new Error(`never: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const keptIds = async () =>
  (await pairingsOfCriteria(context.db, "programme-1")).map((one) => one.needId).sort();

test("after an import the worker keeps every pairing", async () => {
  expect(await soon(keptIds, (ids) => ids.length === 1)).toEqual(["besoin-1"]);
});

test("a need that is published is soon in the other side's ranking", async () => {
  const need = aNeed({ id: "besoin-2", title: "Un second besoin" });
  await keepNeed(context.db, { need, status: "draft", publishedAt: null, expiresOn: null }, newId);
  expect(await moveNeed(context, { needId: "besoin-2", act: "publish" })).toEqual({
    ok: true,
    value: "published",
  });
  await soon(keptIds, (ids) => ids.includes("besoin-2"));
  const programme = await findOpenCriteria(context.db, "programme-1");
  const ranked = await rankNeedsForCriteria(context, programme!);
  expect(ranked.map((one) => one.pairing.needId).sort()).toEqual(["besoin-1", "besoin-2"]);
});

test("what was changed to be blocked is not shown, even before the worker knows", async () => {
  const need = await findOpenNeed(context.db, "besoin-1");
  expect((await rankCriteriaForNeed(context, need!)).ranked).toHaveLength(1);
  const changed = aCriteria({ excludedThemes: ["E_ALIM"] });
  await importExchange(context, { needs: [], criteria: [changed] });
  const { ranked, nearMisses } = await rankCriteriaForNeed(
    context,
    (await findOpenNeed(context.db, "besoin-1"))!,
  );
  expect(ranked).toEqual([]);
  expect(nearMisses.map((one) => one.pairing.blockedBy[0]).sort()).toEqual(["excluded-themes", "themes"]);
  await importExchange(context, { needs: [], criteria: [aCriteria()] });
});

test("a need that is withdrawn leaves the other side's ranking at once, and its pairings soon", async () => {
  expect(await moveNeed(context, { needId: "besoin-2", act: "withdraw" })).toMatchObject({ ok: true });
  const programme = await findOpenCriteria(context.db, "programme-1");
  const ranked = await rankNeedsForCriteria(context, programme!);
  expect(ranked.map((one) => one.pairing.needId)).toEqual(["besoin-1"]);
  await soon(keptIds, (ids) => !ids.includes("besoin-2"));
});

test("an act that the life of a need does not allow is refused, and of two at once one wins", async () => {
  expect(await moveNeed(context, { needId: "besoin-2", act: "publish" })).toEqual({
    ok: false,
    error: { kind: "act-not-allowed", status: "withdrawn", act: "publish" },
  });
  expect(await moveNeed(context, { needId: "absent", act: "publish" })).toMatchObject({
    error: { kind: "need-not-found" },
  });
  await keepNeed(
    context.db,
    { need: aNeed({ id: "besoin-3" }), status: "draft", publishedAt: null, expiresOn: null },
    newId,
  );
  const acts = await Promise.all(
    [1, 2, 3].map(() => moveNeed(context, { needId: "besoin-3", act: "publish" })),
  );
  expect(acts.filter((one) => one.ok)).toHaveLength(1);
});
