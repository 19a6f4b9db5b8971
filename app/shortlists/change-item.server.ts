import type { Context } from "#app/platform/context.ts";
import { changeItem as change, itemsOf, orderItems, removeItem as remove } from "#db/shortlists/items.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { moveBefore, type Step, stepTarget } from "#domain/shortlists/order.ts";
import { type ItemStatus, KEPT_BY_SIDE, type ShortlistItem } from "#domain/shortlists/shortlist.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { keptTitle, NO_LONGER_PUBLISHED } from "./kept-title.server.ts";
import { type Within, withinShortlist } from "./within-shortlist.server.ts";

export type ChangeItemProblem = { kind: "shortlist-not-found" } | { kind: "item-not-found" };

type Of = { shortlistId: string; itemId: string };

/** What may be done to one item of a list. `before`: the item it is dropped before; null: at the end. */
export type ItemChange =
  | { act: "status"; status: ItemStatus }
  | { act: "note"; note: string | null }
  | { act: "step"; step: Step }
  | { act: "move"; before: string | null }
  | { act: "remove" };

/** Changes one item of a list; what changes nothing is not told in its history. */
export const changeItem = (
  context: Context,
  actor: SideActor,
  { shortlistId, itemId, ...change }: Of & ItemChange,
): Promise<Result<void, ChangeItemProblem>> =>
  withinShortlist(context, actor, shortlistId, async (within) => {
    const items = await itemsOf(within.tx, within.list.id);
    const item = items.find((one) => one.id === itemId);
    if (!item) return refused({ kind: "item-not-found" });
    const { side } = within.keeper;
    const told = (await keptTitle(within.tx, side, item.keptId)) ?? NO_LONGER_PUBLISHED[KEPT_BY_SIDE[side]];
    await apply(within, { items, item, told }, change);
    return done(undefined);
  });

type Found = { items: readonly ShortlistItem[]; item: ShortlistItem; told: string };

async function apply(within: Within, { items, item, told }: Found, asked: ItemChange): Promise<void> {
  const { tx, list, note } = within;
  const about = { itemId: item.id, told };
  const ids = items.map(({ id }) => id);
  const next = ids[ids.indexOf(item.id) + 1] ?? null;
  const move = async (before: string | null) => {
    const ordered = moveBefore(ids, item.id, before);
    if (ordered.join() === ids.join()) return;
    await orderItems(tx, list.id, ordered);
    await note({ act: "move", ...about, before: { before: next } });
  };
  switch (asked.act) {
    case "status":
      if (asked.status === item.status) return;
      await change(tx, list.id, item.id, { status: asked.status });
      return note({ act: "status", ...about, before: { status: item.status } });
    case "note":
      if (asked.note === item.note) return;
      await change(tx, list.id, item.id, { note: asked.note });
      return note({ act: "note", ...about, before: { note: item.note } });
    case "remove": {
      await remove(tx, list.id, item.id);
      const { id, keptId, status, note: written, addedAt } = item;
      const was = { id, keptId, status, note: written, addedAt };
      return note({ act: "remove", ...about, before: { item: was, before: next } });
    }
    case "move":
      return move(asked.before);
    case "step": {
      const before = stepTarget(ids, item.id, asked.step);
      if (before !== undefined) await move(before);
    }
  }
}
