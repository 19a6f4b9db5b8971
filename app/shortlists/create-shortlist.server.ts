import type { Context } from "#app/platform/context.ts";
import { addShortlist, shortlistsOf } from "#db/shortlists/shortlists.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { MOST_LISTS } from "#domain/shortlists/shortlist.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { keeperOf } from "./keeper-of.ts";
import { withinShortlist } from "./within-shortlist.server.ts";

export type CreateShortlistProblem = { kind: "too-many-shortlists" };

/** Begins a list, personal or shared. A member that has one of this name and kind already is given that one: a double click makes one list. */
export async function createShortlist(
  context: Context,
  actor: SideActor,
  { name, shared }: { name: string; shared: boolean },
): Promise<Result<string, CreateShortlistProblem>> {
  const { db, clock, newId } = context;
  const keeper = keeperOf(actor);
  const lists = await shortlistsOf(db, keeper);
  const same = lists.find(
    (list) => list.name === name && list.shared === shared && list.keptBy?.accountId === actor.accountId,
  );
  if (same) return done(same.id);
  if (lists.length >= MOST_LISTS) return refused({ kind: "too-many-shortlists" });
  const id = newId();
  await addShortlist(db, keeper, { id, name, shared, addedAt: clock.now().toISOString() });
  await withinShortlist(context, actor, id, async ({ note }) =>
    done(await note({ act: "create", told: name })),
  );
  return done(id);
}
