import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Context } from "#app/platform/context.ts";
import { allCriteria } from "#db/criteria/read-criteria.ts";
import { listFinancers } from "#db/financers/financers.ts";
import { allNeeds, findOpenNeed, listOpenNeeds, sumOpenNeeds } from "#db/needs/read-needs.ts";
import { useDatabase } from "#db/testing/database.ts";
import { readCriteriaLine } from "#domain/exchange/criteria-line.ts";
import { readNeedLine } from "#domain/exchange/need-line.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { importExchange } from "./import-exchange.server.ts";

const database = useDatabase();

function open(): Context {
  const { db } = database();
  return aContext(db);
}

function read<Value>(
  path: string,
  readLine: (line: string) => { ok: true; value: Value } | { ok: false },
): Value[] {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean).map(readLine);
  return lines.map((line) => {
    if (!line.ok) throw new Error(`${path} has a fault`);
    return line.value;
  });
}

const needs = ["dev", "dev2"].flatMap((set) => read(`seeds/judged/${set}/needs.jsonl`, readNeedLine));
const criteria = ["dev", "dev2"].flatMap((set) =>
  read(`seeds/judged/${set}/criteria.jsonl`, readCriteriaLine),
);
const byId = <One extends { id: string }>(some: One[]) => [...some].sort((a, b) => (a.id < b.id ? -1 : 1));

test("what comes out is what went in, and a second time changes nothing", async () => {
  const context = open();
  const first = await importExchange(context, { needs, criteria });
  expect(first.needs).toEqual({ added: needs.length, changed: 0, same: 0 });
  expect(byId((await allNeeds(context.db)).map((one) => one.need))).toEqual(byId(needs));
  expect(byId((await allCriteria(context.db)).map((one) => one.criteria))).toEqual(byId(criteria));
  const second = await importExchange(context, { needs, criteria });
  expect(second.needs).toEqual({ added: 0, changed: 0, same: needs.length });
  expect(second.criteria).toEqual({ added: 0, changed: 0, same: criteria.length });
});

test("a changed line raises the version, and an organisation that nobody speaks for is gone", async () => {
  const context = open();
  const [one] = needs;
  const renamed = { ...one!, organisation: { ...one!.organisation, name: "Un autre nom" } };
  const before = await findOpenNeed(context.db, one!.id);
  expect(await importExchange(context, { needs: [renamed], criteria: [] })).toMatchObject({
    needs: { changed: 1 },
  });
  const after = await findOpenNeed(context.db, one!.id);
  expect(after).toMatchObject({ version: before!.version + 1, need: renamed });
  const { organisations } = await sumOpenNeeds(context.db);
  expect(organisations).toBe(new Set(needs.map((need) => JSON.stringify(need.organisation))).size);
});

test("an import that breaks leaves nothing behind", async () => {
  const context = open();
  const broken = aNeed({ id: "cassé", story: "\u0000" });
  await expect(
    importExchange(context, { needs: [aNeed({ id: "avant" }), broken], criteria: [] }),
  ).rejects.toThrow();
  expect(await findOpenNeed(context.db, "avant")).toBeNull();
});

test("needs are listed by words, theme, territory, purpose; by page; in an order", async () => {
  const { db } = open();
  const list = (filter: Parameters<typeof listOpenNeeds>[1], page = 1) =>
    listOpenNeeds(db, filter, { page, size: 10 });
  const ids = async (filter: Parameters<typeof listOpenNeeds>[1]) =>
    (await list(filter)).needs.map((one) => one.need.id);
  expect(await ids({ words: "magasin a prix libre" })).toContain("d-n01");
  expect(await ids({ words: "Arrière-Chant" })).toEqual(["d-n02"]);
  expect(await ids({ words: "%" })).toEqual([]);
  const themed = await list({ themes: ["E_ALIM"] });
  expect(themed.total).toBe(
    needs.filter((need) => need.primaryTheme === "E_ALIM" || need.secondaryThemes.includes("E_ALIM")).length,
  );
  const breton = await list({ territory: "R53", purpose: "FONCTIONNEMENT" });
  expect(breton.needs.map((one) => one.need.id)).toContain("d-n01");
  const [first, second] = [await list({ order: "amount" }), await list({ order: "amount" }, 2)];
  const sums = [...first.needs, ...second.needs].map((one) => one.need.amount.sought);
  expect(sums).toEqual([...sums].sort((a, b) => b - a));
  expect(first.total).toBe(needs.length);
  expect((await list({}, 10_000)).needs).toEqual([]);
});

test("financers are listed in the order of the alphabet", async () => {
  const { financers, total } = await listFinancers(open().db, {}, { page: 1, size: 500 });
  expect(total).toBe(financers.length);
  const names = financers.map((one) => one.name);
  expect(names).toEqual([...names].sort(new Intl.Collator("fr").compare));
});
