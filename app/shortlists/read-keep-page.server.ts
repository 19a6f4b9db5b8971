import type { Context } from "#app/platform/context.ts";
import { problem } from "#app/http/problem.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { listsHolding } from "#db/shortlists/items.ts";
import { shortlistsOf } from "#db/shortlists/shortlists.ts";
import { KEPT_BY_SIDE } from "#domain/shortlists/shortlist.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { keeperOf } from "./keeper-of.ts";
import { keptTitle } from "./kept-title.server.ts";

/** What is to be kept or set aside, and the lists that it can go to. Throws a problem when it is not published. */
export async function readKeepPage({ db }: Context, actor: SideActor, keptId: string) {
  const keeper = keeperOf(actor);
  const title = await keptTitle(db, keeper.side, keptId);
  if (title === null) throw problem(keeper.side === "financer" ? "need-not-found" : "programme-not-found");
  const [lists, holding] = await Promise.all([shortlistsOf(db, keeper), listsHolding(db, keeper, keptId)]);
  return {
    keptId,
    title: typeset(title),
    kind: KEPT_BY_SIDE[keeper.side],
    lists: lists.map(({ id, name, shared }) => ({ id, name, shared, holds: holding.includes(id) })),
  };
}
