import type { Context } from "#app/platform/context.ts";
import { changeShortlist as change } from "#db/shortlists/shortlists.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { withinShortlist } from "./within-shortlist.server.ts";

export type ChangeShortlistProblem = { kind: "shortlist-not-found" } | { kind: "not-its-author" };

/** Gives a list another name, and says whether it is shared. Only its author makes a shared list personal again. */
export const changeShortlist = (
  context: Context,
  actor: SideActor,
  { shortlistId, name, shared }: { shortlistId: string; name: string; shared: boolean },
): Promise<Result<void, ChangeShortlistProblem>> =>
  withinShortlist(context, actor, shortlistId, async ({ tx, list, keeper, note }) => {
    const ownList = list.keptBy?.accountId === actor.accountId;
    if (list.shared && !shared && !ownList) return refused({ kind: "not-its-author" });
    await change(tx, keeper, list.id, { name, shared });
    if (name !== list.name) await note({ act: "rename", told: name, before: { name: list.name } });
    if (shared !== list.shared) await note({ act: "share", told: name, before: { shared: list.shared } });
    return done(undefined);
  });

/** Takes a whole list away. It can be brought back until it is forgotten, a month later. */
export const removeShortlist = (context: Context, actor: SideActor, shortlistId: string) =>
  withinShortlist<undefined, never>(context, actor, shortlistId, async ({ tx, list, keeper }) => {
    await change(tx, keeper, list.id, { removedAt: context.clock.now().toISOString() });
    return done(undefined);
  });

/** Brings a removed list back. */
export const restoreShortlist = (context: Context, actor: SideActor, shortlistId: string) =>
  withinShortlist<undefined, never>(context, actor, shortlistId, async ({ tx, list, keeper }) => {
    await change(tx, keeper, list.id, { removedAt: null });
    return done(undefined);
  });
