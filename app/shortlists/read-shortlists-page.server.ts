import type { Context } from "#app/platform/context.ts";
import { setAsideIds } from "#db/shortlists/set-asides.ts";
import { shortlistsOf } from "#db/shortlists/shortlists.ts";
import { may } from "#domain/accounts/permissions.ts";
import { KEPT_BY_SIDE } from "#domain/shortlists/shortlist.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { keeperOf } from "./keeper-of.ts";

/** The lists that a member reads, its own first, and how much its structure has set aside. */
export async function readShortlistsPage({ db }: Context, actor: SideActor) {
  const keeper = keeperOf(actor);
  const [lists, aside] = await Promise.all([shortlistsOf(db, keeper), setAsideIds(db, keeper)]);
  const told = lists.map(({ id, name, shared, keptBy, items }) => ({
    id,
    name,
    items,
    whose: !shared ? "pour vous" : keptBy ? `partagée par ${keptBy.name}` : "partagée",
    shared,
  }));
  return {
    kind: KEPT_BY_SIDE[keeper.side],
    structure: actor.active.structureName,
    lists: [...told.filter((list) => !list.shared), ...told.filter((list) => list.shared)],
    aside: aside.size,
    mayAct: may(actor, "keep-shortlists"),
  };
}
