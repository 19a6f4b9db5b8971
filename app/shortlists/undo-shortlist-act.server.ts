import type { Context } from "#app/platform/context.ts";
import { shortlistEventsOf } from "#db/shortlists/events.ts";
import { addItem, changeItem, itemsOf, orderItems, removeItem } from "#db/shortlists/items.ts";
import { changeShortlist } from "#db/shortlists/shortlists.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { moveBefore } from "#domain/shortlists/order.ts";
import { KEPT_BY_SIDE } from "#domain/shortlists/shortlist.ts";
import { mayUndoLast, type ShortlistEvent } from "#domain/shortlists/shortlist-event.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { type Within, withinShortlist } from "./within-shortlist.server.ts";

export type UndoShortlistProblem = { kind: "shortlist-not-found" } | { kind: "nothing-to-undo" };

/** Takes back the last thing done to a list, if this member did it less than an hour ago; `eventId` says which was meant. */
export const undoShortlistAct = (
  context: Context,
  actor: SideActor,
  { shortlistId, eventId }: { shortlistId: string; eventId: string },
): Promise<Result<void, UndoShortlistProblem>> =>
  withinShortlist(context, actor, shortlistId, async (within) => {
    const [last] = await shortlistEventsOf(within.tx, within.list.id, 1);
    const meant = last?.id === eventId && mayUndoLast(last, actor.accountId, context.clock.now());
    if (!meant) return refused({ kind: "nothing-to-undo" });
    await takeBack(within, last);
    await within.note({ act: "undo", told: last.told, itemId: last.itemId ?? undefined });
    return done(undefined);
  });

async function takeBack(
  { tx, list, keeper }: Within,
  { act, itemId, before }: ShortlistEvent,
): Promise<void> {
  const put = async (id: string, next: string | null) => {
    const ids = (await itemsOf(tx, list.id)).map((item) => item.id);
    await orderItems(tx, list.id, moveBefore(ids, id, next));
  };
  switch (act) {
    case "rename":
      return changeShortlist(tx, keeper, list.id, { name: before.name });
    case "share":
      return changeShortlist(tx, keeper, list.id, { shared: before.shared });
    case "add":
      return removeItem(tx, list.id, itemId!);
    case "remove":
      await addItem(tx, list.id, KEPT_BY_SIDE[keeper.side], before.item!, keeper.accountId);
      return put(itemId!, before.before ?? null);
    case "move":
      return put(itemId!, before.before ?? null);
    case "status":
      return changeItem(tx, list.id, itemId!, { status: before.status });
    case "note":
      return changeItem(tx, list.id, itemId!, { note: before.note ?? null });
  }
}
