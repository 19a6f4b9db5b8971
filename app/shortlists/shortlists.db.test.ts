import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "#app/platform/context.ts";
import { addFinancer } from "#db/financers/financers.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { shortlistEventsOf } from "#db/shortlists/events.ts";
import { itemsOf } from "#db/shortlists/items.ts";
import { setAsideIds, setAsidesOf } from "#db/shortlists/set-asides.ts";
import { shortlistsOf } from "#db/shortlists/shortlists.ts";
import { accounts } from "#db/schema/accounts.ts";
import { useDatabase } from "#db/testing/database.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { aContext } from "#seeds/builders/context.ts";
import { aNeed } from "#seeds/builders/need.ts";
import { changeItem, type ItemChange } from "./change-item.server.ts";
import { changeShortlist, removeShortlist } from "./change-shortlist.server.ts";
import { createShortlist } from "./create-shortlist.server.ts";
import { keepInShortlist } from "./keep-in-shortlist.server.ts";
import { keeperOf } from "./keeper-of.ts";
import { setAside, takeBackSetAside } from "./set-aside.server.ts";
import { undoShortlistAct } from "./undo-shortlist-act.server.ts";

const database = useDatabase();
let context: Context;
let financerId: string;

beforeAll(async () => {
  context = aContext(database().db);
  financerId = context.newId();
  await addFinancer(context.db, { id: financerId, name: "Fonds du Val", type: "FONDATION" });
});

async function aFinancerMember(name: string, structureId = financerId): Promise<ActorOf<"financer">> {
  const accountId = context.newId();
  const email = `${accountId}@exemple.org`;
  await context.db.insert(accounts).values({ id: accountId, email, name, passwordHash: "-" });
  const active = { id: "-", kind: "financer", structureId, structureName: "Fonds", role: "membre" } as const;
  return { accountId, email, name, operator: false, saver: false, memberships: [], active, sessionId: "-" };
}

async function aPublishedNeed(title: string): Promise<string> {
  const need = aNeed({ id: context.newId(), title });
  const publishedAt = context.clock.now().toISOString();
  await keepNeed(context.db, { need, status: "published", publishedAt, expiresOn: null }, context.newId);
  return need.id;
}

/** A list with these titles kept in this order, and its items' ids by title. */
async function aList(actor: ActorOf<"financer">, titles: string[], shared = true) {
  const created = await createShortlist(context, actor, { name: titles.join(), shared });
  if (!created.ok) throw new Error(created.error.kind);
  const shortlistId = created.value;
  const ids = new Map<string, string>();
  for (const title of titles) {
    const keptId = await aPublishedNeed(title);
    expect(await keepInShortlist(context, actor, { shortlistId, keptId })).toMatchObject({ ok: true });
    const items = await itemsOf(context.db, shortlistId);
    ids.set(title, items.at(-1)!.id);
  }
  const titleOf = new Map([...ids].map(([title, id]) => [id, title]));
  return {
    shortlistId,
    order: async () => (await itemsOf(context.db, shortlistId)).map(({ id }) => titleOf.get(id)),
    change: (by: ActorOf<"financer">, title: string, change: ItemChange) =>
      changeItem(context, by, { shortlistId, itemId: ids.get(title)!, ...change }),
    id: (title: string) => ids.get(title)!,
    undo: async (by: ActorOf<"financer">) => {
      const [last] = await shortlistEventsOf(context.db, shortlistId, 1);
      return undoShortlistAct(context, by, { shortlistId, eventId: last!.id });
    },
  };
}

describe("who reads a list", () => {
  test("a personal one is its author's alone, a shared one the structure's, neither anybody else's", async () => {
    const [lou, sam] = [await aFinancerMember("Lou"), await aFinancerMember("Sam")];
    const otherId = context.newId();
    await addFinancer(context.db, { id: otherId, name: "Fonds d'en face", type: "FONDATION" });
    const stranger = await aFinancerMember("Max", otherId);
    const own = await aList(lou, ["pour moi"], false);
    const shared = await aList(lou, ["pour nous"], true);
    const idsOf = async (actor: ActorOf<"financer">) =>
      (await shortlistsOf(context.db, keeperOf(actor))).map(({ id }) => id);
    expect(await idsOf(lou)).toEqual(expect.arrayContaining([own.shortlistId, shared.shortlistId]));
    expect(await idsOf(sam)).toContain(shared.shortlistId);
    expect(await idsOf(sam)).not.toContain(own.shortlistId);
    expect(await idsOf(stranger)).toEqual([]);
    for (const [who, list] of [
      [sam, own],
      [stranger, own],
      [stranger, shared],
    ] as const) {
      const { shortlistId } = list;
      const notFound = { ok: false, error: { kind: "shortlist-not-found" } };
      expect(await changeShortlist(context, who, { shortlistId, name: "à moi", shared: true })).toEqual(
        notFound,
      );
      expect(await removeShortlist(context, who, shortlistId)).toEqual(notFound);
      const keptId = await aPublishedNeed("autre");
      expect(await keepInShortlist(context, who, { shortlistId, keptId })).toEqual(notFound);
    }
  });

  test("only its author takes a shared list back for themselves", async () => {
    const [lou, sam] = [await aFinancerMember("Lou"), await aFinancerMember("Sam")];
    const { shortlistId } = await aList(lou, ["commun"]);
    const asked = { shortlistId, name: "commun", shared: false };
    expect(await changeShortlist(context, sam, asked)).toEqual({
      ok: false,
      error: { kind: "not-its-author" },
    });
    expect((await changeShortlist(context, lou, asked)).ok).toBe(true);
  });
});

describe("what a list holds", () => {
  test("a need is kept once, however often it is asked for at once", async () => {
    const lou = await aFinancerMember("Lou");
    const { shortlistId } = await aList(lou, ["premier"]);
    const keptId = await aPublishedNeed("deux fois");
    const keep = () => keepInShortlist(context, lou, { shortlistId, keptId });
    expect((await Promise.all([keep(), keep(), keep()])).every(({ ok }) => ok)).toBe(true);
    expect(await itemsOf(context.db, shortlistId)).toHaveLength(2);
  });

  test("what is not published is not kept", async () => {
    const lou = await aFinancerMember("Lou");
    const { shortlistId } = await aList(lou, ["là"]);
    expect(await keepInShortlist(context, lou, { shortlistId, keptId: "nulle-part" })).toEqual({
      ok: false,
      error: { kind: "not-published" },
    });
  });

  test("two colleagues who move two items at once both have their way, and lose none", async () => {
    const [lou, sam] = [await aFinancerMember("Lou"), await aFinancerMember("Sam")];
    const list = await aList(lou, ["a", "b", "c", "d", "e"]);
    await Promise.all([
      list.change(lou, "e", { act: "move", before: list.id("a") }),
      list.change(sam, "b", { act: "move", before: null }),
    ]);
    expect(await list.order()).toEqual(["e", "a", "c", "d", "b"]);
    await Promise.all(
      Array.from({ length: 10 }, (_, rank) =>
        list.change(rank % 2 ? lou : sam, "abcde"[rank % 5]!, {
          act: "step",
          step: rank % 3 ? "up" : "down",
        }),
      ),
    );
    expect((await list.order()).toSorted()).toEqual(["a", "b", "c", "d", "e"]);
  });
});

describe("taking back", () => {
  test.each<[string, ItemChange]>([
    ["a removal", { act: "remove" }],
    ["a move", { act: "move", before: null }],
    ["a step", { act: "step", step: "up" }],
    ["a status", { act: "status", status: "to-meet" }],
    ["a note", { act: "note", note: "Appeler Camille." }],
  ])("%s leaves the list as it was", async (_, change) => {
    const lou = await aFinancerMember("Lou");
    const list = await aList(lou, ["a", "b", "c"]);
    const before = await itemsOf(context.db, list.shortlistId);
    expect((await list.change(lou, "b", change)).ok).toBe(true);
    expect(await itemsOf(context.db, list.shortlistId)).not.toEqual(before);
    expect((await list.undo(lou)).ok).toBe(true);
    expect(await itemsOf(context.db, list.shortlistId)).toEqual(before);
    expect(await list.undo(lou)).toEqual({ ok: false, error: { kind: "nothing-to-undo" } });
  });

  test("a colleague's act is not undone by another, nor one that something followed", async () => {
    const [lou, sam] = [await aFinancerMember("Lou"), await aFinancerMember("Sam")];
    const list = await aList(lou, ["a", "b"]);
    await list.change(lou, "a", { act: "status", status: "to-meet" });
    expect((await list.undo(sam)).ok).toBe(false);
    const [meant] = await shortlistEventsOf(context.db, list.shortlistId, 1);
    await list.change(sam, "b", { act: "remove" });
    const late = { shortlistId: list.shortlistId, eventId: meant!.id };
    expect((await undoShortlistAct(context, lou, late)).ok).toBe(false);
  });

  test("what changes nothing is not told", async () => {
    const lou = await aFinancerMember("Lou");
    const list = await aList(lou, ["a", "b"]);
    const told = await shortlistEventsOf(context.db, list.shortlistId, 50);
    await list.change(lou, "a", { act: "step", step: "up" });
    await list.change(lou, "a", { act: "status", status: "to-read" });
    expect(await shortlistEventsOf(context.db, list.shortlistId, 50)).toEqual(told);
  });
});

describe("setting aside", () => {
  test("counts once for the structure, with its last reason, until it is taken back", async () => {
    const [lou, sam] = [await aFinancerMember("Lou"), await aFinancerMember("Sam")];
    const keptId = await aPublishedNeed("trop loin");
    await setAside(context, lou, { keptId, reason: "HORS_TERRITOIRE" });
    await setAside(context, sam, { keptId, reason: "CALENDRIER" });
    const of = keeperOf(lou);
    expect((await setAsidesOf(context.db, of)).filter((aside) => aside.keptId === keptId)).toMatchObject([
      { reason: "CALENDRIER", by: "Sam" },
    ]);
    await takeBackSetAside(context, lou, keptId);
    expect((await setAsideIds(context.db, of)).has(keptId)).toBe(false);
  });
});
