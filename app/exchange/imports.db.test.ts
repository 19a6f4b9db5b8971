import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { moveNeed } from "#app/needs/move-need.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { listAdministrationActs } from "#db/administration/acts.ts";
import { listLines } from "#db/imports/import-lines.ts";
import { countLines, findImport } from "#db/imports/imports.ts";
import { findProgrammeToReview } from "#db/moderation/texts-in-review.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import { findNeeds } from "#db/needs/read-needs.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import type { Need } from "#domain/needs/need.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aCriteria } from "#seeds/builders/criteria.ts";
import { aMember, anOperator } from "#seeds/builders/member.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { applyImport, confirmImport, dropImport } from "./apply-import.server.ts";
import { bringFile } from "./bring-file.server.ts";
import { checkImport } from "./check-import.server.ts";
import { exportExchange } from "./export-exchange.server.ts";
import { importExchange } from "./import-exchange.server.ts";
import { undoImport } from "./undo-import.server.ts";

const database = useDatabase();
let context: ReturnType<typeof aContext>;
let operator: Actor;
let name: (one: string) => string;

beforeEach(async () => {
  context = aContext(database().db);
  operator = await anOperator(context, "Aïcha");
  const own = context.newId();
  name = (one) => `${one}-${own}`;
});

async function* piece(text: string): AsyncGenerator<string> {
  yield text;
}

type Kind = "needs" | "criteria";
const toFile = (objects: readonly object[]) => objects.map((one) => `${JSON.stringify(one)}\n`).join("");

/** A file that was brought and read; gives its import. */
async function read(text: string, kind: Kind = "needs"): Promise<string> {
  const brought = await bringFile(context, operator, { kind, fileName: "needs.jsonl", pieces: piece(text) });
  if (!brought.ok) throw new Error(brought.error.kind);
  await checkImport(context, brought.value);
  return brought.value;
}

async function apply(importId: string, by: Actor = operator): Promise<void> {
  expect(await confirmImport(context, by, importId)).toMatchObject({ ok: true });
  await applyImport(context, { importId, accountId: by.accountId });
}

const statusOf = async (importId: string) => (await findImport(context.db, importId))?.status;
const linesOf = async (importId: string, outcome: "refused" | "changed" | "added") =>
  (await listLines(context.db, importId, outcome, { page: 1, size: 100 })).lines;
const needOf = async (id: string): Promise<Need | undefined> => (await findNeeds(context.db, [id]))[0]?.need;
/** Everything that is here of needs, programmes and their owners, but versions and instants of change. */
const everything = async () => {
  const rows = await context.db.execute(sql`
    select to_jsonb(n) - 'version' - 'changed_at' as row from needs n
    union all select to_jsonb(c) - 'version' - 'changed_at' from criteria c
    union all select to_jsonb(o) from organisations o union all select to_jsonb(f) from financers f`);
  return rows.map((row) => JSON.stringify(row)).sort();
};

describe("reading a file", () => {
  test("tells every fault by line and field, and what each line would change; and writes nothing", async () => {
    const [here, same] = [aNeed({ id: name("ici") }), aNeed({ id: name("pareil") })];
    await importExchange(context, { needs: [here, same], criteria: [] });
    const before = await everything();
    const fresh = aNeed({ id: name("neuf") });
    const wrong = { ...fresh, id: name("faux"), primaryTheme: "E_RIEN", amount: { total: -1, sought: 1.5 } };
    const text = [
      `\uFEFF${JSON.stringify({ ...here, title: "Un titre qui change" })}`,
      JSON.stringify(same),
      "",
      JSON.stringify(fresh),
      "{pas du JSON",
      JSON.stringify(wrong),
      JSON.stringify({ ...fresh, title: "Deux fois" }),
      `{"id": "${"x".repeat(250_000)}"}`,
      `${JSON.stringify({ ...fresh, id: name("nul") }).replace("Un four", "Un \u0000four")}`,
      JSON.stringify({ ...fresh, id: name("latin") }).replace("vingt", "vingt\uFFFD"),
      '{"id": "\\ud800", "title": "\\u0000"}',
    ].join("\r\n");
    const importId = await read(text);
    expect(await countLines(context.db, importId)).toEqual({ added: 1, changed: 1, same: 1, refused: 7 });
    expect(await linesOf(importId, "changed")).toMatchObject([
      {
        number: 1,
        objectId: here.id,
        changes: [{ field: "title", before: here.title, after: "Un titre qui change" }],
      },
    ]);
    const faults = (await linesOf(importId, "refused")).map((line) => [
      line.number,
      line.faults.map(({ field }) => field),
    ]);
    expect(faults.slice(0, 6)).toEqual([
      [5, [""]],
      [6, ["primaryTheme", "amount.total", "amount.sought"]],
      [7, ["id"]],
      [8, [""]],
      [9, [""]],
      [10, ["summary"]],
    ]);
    expect((await linesOf(importId, "refused"))[2]!.faults[0]!.message).toContain("ligne 4");
    expect(await everything()).toEqual(before);
  });

  test("is refused of a file that is empty or too long, of which nothing is kept", async () => {
    const bring = (text: string) =>
      bringFile(context, operator, { kind: "needs", fileName: "x", pieces: piece(text) });
    expect(await bring(" \r\n\n\uFEFF")).toMatchObject({ error: { kind: "file-empty" } });
    expect(await bring("{}\n".repeat(50_001))).toMatchObject({ error: { kind: "too-many-lines" } });
    const kept = await context.db.execute(sql`select 1 from imports where file_name = \'x\'`);
    expect(kept).toHaveLength(0);
  });

  test("lets members alone change what is theirs; the same words are no change", async () => {
    const theirs = aNeed({ id: name("tenu"), organisation: { name: name("La Meunerie") } });
    await importExchange(context, { needs: [theirs], criteria: [] });
    await aMember(context, { organisation: { name: name("La Meunerie") } });
    const importId = await read(toFile([{ ...theirs, title: "Un autre" }]));
    expect((await linesOf(importId, "refused"))[0]!.faults[0]!.message).toContain("membres");
    const same = await read(toFile([theirs]));
    expect(await countLines(context.db, same)).toMatchObject({ same: 1 });
  });
});

describe("importing", () => {
  test("a programme that promises waits for an operator, as one that is written here", async () => {
    const text = "Nous prêtons à des boulangeries. Un placement sans risque.";
    const here = aCriteria({ id: name("p-ici") });
    await importExchange(context, { needs: [], criteria: [here] });
    await apply(await read(toFile([{ ...here, text }, aCriteria({ id: name("p"), text })]), "criteria"));
    for (const id of [name("p"), name("p-ici")])
      expect(await findProgrammeToReview(context.db, id)).toMatchObject({ status: "in-review" });
  });

  test("writes what was shown, holds what seems to promise, and tells the journal", async () => {
    const here = aNeed({ id: name("ici") });
    await importExchange(context, { needs: [here], criteria: [] });
    const importId = await read(
      toFile([
        { ...here, title: "Un titre qui change" },
        aNeed({ id: name("neuf") }),
        aNeed({ id: name("promet"), story: "Un placement sans risque." }),
      ]),
    );
    await apply(importId);
    expect(await statusOf(importId)).toBe("applied");
    expect((await needOf(here.id))?.title).toBe("Un titre qui change");
    expect((await findNeedStatus(context.db, name("neuf")))?.status).toBe("published");
    expect((await findNeedStatus(context.db, name("promet")))?.status).toBe("in-review");
    const { acts } = await listAdministrationActs(context.db, { subjectId: importId }, { page: 1, size: 9 });
    expect(acts).toMatchObject([{ act: "exchange-imported", by: "Aïcha", note: "2 ajoutés, 1 modifiés." }]);
  });

  test("is of what was read: when something changed meanwhile it is compared again, and nothing is written", async () => {
    const here = aNeed({ id: name("ici") });
    await importExchange(context, { needs: [here], criteria: [] });
    const importId = await read(toFile([{ ...here, title: "Du fichier" }, aNeed({ id: name("neuf") })]));
    await importExchange(context, { needs: [{ ...here, title: "D'ailleurs" }], criteria: [] });
    await apply(importId);
    expect(await statusOf(importId)).toBe("checking");
    expect(await needOf(name("neuf"))).toBeUndefined();
    await checkImport(context, importId);
    expect(await linesOf(importId, "changed")).toMatchObject([
      { changes: [{ before: "D'ailleurs", after: "Du fichier" }] },
    ]);
    await apply(importId);
    expect((await needOf(here.id))?.title).toBe("Du fichier");
  });

  test("of two operators at once is one after the other: the second is compared again", async () => {
    const here = aNeed({ id: name("ici") });
    await importExchange(context, { needs: [here], criteria: [] });
    const other = await anOperator(context, "Samir");
    const files = ["Une", "Deux"].map((title) =>
      toFile([
        { ...here, title },
        ...Array.from({ length: 20 }, (_, rank) => aNeed({ id: name(`${rank}`), title })),
      ]),
    );
    const ids = [await read(files[0]!), await read(files[1]!)];
    await Promise.all([apply(ids[0]!), apply(ids[1]!, other)]);
    const statuses = [await statusOf(ids[0]!), await statusOf(ids[1]!)];
    expect([...statuses].sort()).toEqual(["applied", "checking"]);
    const first = statuses.indexOf("applied");
    const titles = (
      await findNeeds(
        context.db,
        Array.from({ length: 20 }, (_, rank) => name(`${rank}`)),
      )
    ).map(({ need }) => need.title);
    expect(new Set(titles)).toEqual(new Set([["Une", "Deux"][first]]));
  });

  test("confirmed twice at once is done once; dropped it is not confirmed", async () => {
    const importId = await read(toFile([aNeed({ id: name("neuf") })]));
    const asked = [operator, await anOperator(context, "Samir")].map((by) =>
      confirmImport(context, by, importId),
    );
    expect((await Promise.all(asked)).filter(({ ok }) => ok)).toHaveLength(1);
    const other = await read(toFile([aNeed({ id: name("autre") })]));
    expect(await dropImport(context, other)).toMatchObject({ ok: true });
    expect(await confirmImport(context, operator, other)).toMatchObject({
      error: { kind: "not-to-confirm" },
    });
  });

  test("that breaks in the middle leaves nothing behind", async () => {
    const importId = await read(toFile([aNeed({ id: name("un") }), aNeed({ id: name("deux") })]));
    await confirmImport(context, operator, importId);
    let calls = 0;
    const broken = {
      ...context,
      newId: () => {
        calls += 1;
        if (calls > 1) throw new Error("the disk is full");
        return context.newId();
      },
    };
    await expect(applyImport(broken, { importId, accountId: operator.accountId })).rejects.toThrow("full");
    expect(await needOf(name("un"))).toBeUndefined();
    expect(await statusOf(importId)).toBe("applying");
    await applyImport(context, { importId, accountId: operator.accountId });
    expect(await needOf(name("deux"))).toBeDefined();
  });
});

describe("undoing", () => {
  test("gives back exactly what was, owners that had gone included, of needs and of programmes", async () => {
    const here = aNeed({ id: name("ici"), organisation: { name: name("Avant") } });
    const programme = aCriteria({ id: name("p"), financer: { name: name("Fonds") } });
    await importExchange(context, { needs: [here], criteria: [programme] });
    const before = await everything();
    const needs = await read(
      toFile([
        { ...here, title: "Après", organisation: { ...here.organisation, name: name("Après") } },
        aNeed({ id: name("neuf"), organisation: { name: name("Neuve") } }),
      ]),
    );
    const criteria = await read(
      toFile([{ ...programme, financer: { ...programme.financer, name: name("Autre") }, ticket: null }]),
      "criteria",
    );
    await apply(needs);
    await apply(criteria);
    expect(await everything()).not.toEqual(before);
    expect(await undoImport(context, operator, criteria)).toMatchObject({ ok: true });
    expect(await undoImport(context, operator, needs)).toMatchObject({ ok: true });
    expect(await everything()).toEqual(before);
    expect(await undoImport(context, operator, needs)).toMatchObject({ error: { kind: "too-late-to-undo" } });
  });

  test("is refused after an hour, and when something changed since: nothing is undone then", async () => {
    const ids = [name("un"), name("deux")];
    const importId = await read(toFile(ids.map((id) => aNeed({ id }))));
    await apply(importId);
    const later = { ...context, clock: stoppedClock("2026-11-24T10:00:00Z") };
    expect(await undoImport(later, operator, importId)).toMatchObject({
      error: { kind: "too-late-to-undo" },
    });
    await moveNeed(context, { needId: ids[1]!, act: "pause" });
    expect(await undoImport(context, operator, importId)).toEqual({
      ok: false,
      error: { kind: "changed-since", ids: [ids[1]], total: 1 },
    });
    expect(await needOf(ids[0]!)).toBeDefined();
  });

  test("of two operators at once is done once", async () => {
    const importId = await read(toFile([aNeed({ id: name("un") })]));
    await apply(importId);
    const asked = [operator, await anOperator(context, "Samir")].map((by) =>
      undoImport(context, by, importId),
    );
    expect((await Promise.all(asked)).filter(({ ok }) => ok)).toHaveLength(1);
    expect(await needOf(name("un"))).toBeUndefined();
  });
});

test("what is exported can be imported again, and is the same; the journal says who took it", async () => {
  await importExchange(context, {
    needs: Array.from({ length: 450 }, (_, rank) => aNeed({ id: name(`e${rank}`) })),
    criteria: [],
  });
  const file = await new Response(await exportExchange(context, operator, "needs")).text();
  expect(file.trim().split("\n").length).toBeGreaterThanOrEqual(450);
  const importId = await read(file);
  const { added, changed, refused } = await countLines(context.db, importId);
  expect({ added, changed, refused }).toEqual({ added: 0, changed: 0, refused: 0 });
  const { acts } = await listAdministrationActs(
    context.db,
    { act: "exchange-exported" },
    { page: 1, size: 9 },
  );
  expect(acts[0]).toMatchObject({ by: "Aïcha", title: "needs.jsonl" });
});
