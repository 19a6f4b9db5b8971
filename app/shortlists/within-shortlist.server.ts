import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { addShortlistEvent } from "#db/shortlists/events.ts";
import { type Keeper, lockShortlist } from "#db/shortlists/shortlists.ts";
import { type Result, refused } from "#domain/result.ts";
import type { Shortlist } from "#domain/shortlists/shortlist.ts";
import type { Before, ShortlistAct } from "#domain/shortlists/shortlist-event.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { keeperOf } from "./keeper-of.ts";

type Listed = Shortlist & { removedAt: string | null };

/** What happened, as the list's history tells it. */
type Happened = { act: ShortlistAct; told: string; itemId?: string; before?: Before };

export type Within = {
  tx: Queryable;
  list: Listed;
  keeper: Keeper;
  /** Adds to the list's history. */
  note: (happened: Happened) => Promise<void>;
};

/** Does something to a list that this member may change, in one transaction, while nobody else does. */
export function withinShortlist<Value, Problem extends { kind: string }>(
  { db, clock, newId }: Context,
  actor: SideActor,
  shortlistId: string,
  act: (within: Within) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem | { kind: "shortlist-not-found" }>> {
  const keeper = keeperOf(actor);
  return db.transaction(async (tx) => {
    const list = await lockShortlist(tx, keeper, shortlistId);
    if (!list) return refused({ kind: "shortlist-not-found" });
    const note = ({ itemId = "", before = {}, ...happened }: Happened) =>
      addShortlistEvent(tx, list.id, {
        id: newId(),
        at: clock.now().toISOString(),
        by: null,
        byAccount: actor.accountId,
        itemId: itemId || null,
        before,
        ...happened,
      });
    return act({ tx, list, keeper, note });
  });
}
