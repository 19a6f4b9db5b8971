import type { Context } from "#app/platform/context.ts";
import { addItem, itemsOf } from "#db/shortlists/items.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { KEPT_BY_SIDE, MOST_ITEMS } from "#domain/shortlists/shortlist.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { keptTitle } from "./kept-title.server.ts";
import { withinShortlist } from "./within-shortlist.server.ts";

export type KeepProblem =
  | { kind: "shortlist-not-found" }
  | { kind: "not-published" }
  | { kind: "shortlist-is-full" };

/** Keeps a published need, or programme, at the end of a list. One that is there already stays where it is. */
export const keepInShortlist = (
  context: Context,
  actor: SideActor,
  { shortlistId, keptId }: { shortlistId: string; keptId: string },
): Promise<Result<undefined, KeepProblem>> =>
  withinShortlist<undefined, KeepProblem>(context, actor, shortlistId, async ({ tx, list, keeper, note }) => {
    if (list.removedAt) return refused({ kind: "shortlist-not-found" });
    const title = await keptTitle(tx, keeper.side, keptId);
    if (title === null) return refused({ kind: "not-published" });
    const items = await itemsOf(tx, list.id);
    if (items.some((item) => item.keptId === keptId)) return done(undefined);
    if (items.length >= MOST_ITEMS) return refused({ kind: "shortlist-is-full" });
    const item = {
      id: context.newId(),
      keptId,
      status: "to-read" as const,
      note: null,
      addedAt: context.clock.now().toISOString(),
    };
    await addItem(tx, list.id, KEPT_BY_SIDE[keeper.side], item, actor.accountId);
    await note({ act: "add", itemId: item.id, told: title });
    return done(undefined);
  });
