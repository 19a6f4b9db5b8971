import type { AppLoadContext } from "@remix-run/node";
import { findViewpoint } from "#app/http/find-viewpoint.server.ts";
import { problem } from "#app/http/problem.ts";
import { needListLevel } from "#app/http/viewpoint.server.ts";
import { shortlistEventsOf } from "#db/shortlists/events.ts";
import { itemsOf } from "#db/shortlists/items.ts";
import { setAsidesOf } from "#db/shortlists/set-asides.ts";
import { findShortlist } from "#db/shortlists/shortlists.ts";
import { may } from "#domain/accounts/permissions.ts";
import { KEPT_BY_SIDE } from "#domain/shortlists/shortlist.ts";
import { mayUndoLast } from "#domain/shortlists/shortlist-event.ts";
import { refusalReasonLabel } from "#domain/vocabulary/refusal-reasons.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { keeperOf } from "./keeper-of.ts";
import { keptBriefs } from "./kept-briefs.server.ts";
import { tellEvent } from "./tell-events.ts";

/** So much of what was done to a list is told on its page. */
const TOLD_EVENTS = 30;

/** One list with what it holds, where each item stands, and what was done to it last. Throws a problem when it is none of this member's. */
export async function readShortlistPage(
  context: AppLoadContext,
  request: Request,
  actor: SideActor,
  shortlistId: string,
) {
  const { db, clock } = context.place;
  const keeper = keeperOf(actor);
  const list = await findShortlist(db, keeper, shortlistId);
  if (!list) throw problem("shortlist-not-found");
  const [items, events, asides, viewpoint] = await Promise.all([
    itemsOf(db, list.id),
    shortlistEventsOf(db, list.id, TOLD_EVENTS),
    setAsidesOf(db, keeper),
    findViewpoint(request, context),
  ]);
  const briefs = await keptBriefs(
    db,
    keeper.side,
    items.map((item) => item.keptId),
    needListLevel(viewpoint),
  );
  const reasons = new Map(asides.map(({ keptId, reason }) => [keptId, refusalReasonLabel(reason)]));
  const last = events[0];
  return {
    id: list.id,
    name: list.name,
    shared: list.shared,
    removed: list.removedAt !== null,
    whose: list.shared ? (list.keptBy ? `Partagée par ${list.keptBy.name}` : "Partagée") : "Pour vous seul·e",
    kind: KEPT_BY_SIDE[keeper.side],
    mayAct: may(actor, "keep-shortlists"),
    items: items.map(({ id, keptId, status, note, addedBy }) => ({
      id,
      keptId,
      status,
      note,
      addedBy: addedBy === actor.name ? null : addedBy,
      aside: reasons.get(keptId) ?? null,
      brief: briefs.get(keptId) ?? null,
    })),
    undo:
      last && mayUndoLast(last, actor.accountId, clock.now())
        ? { ...tellEvent(last), eventId: last.id }
        : null,
    history: events.map(tellEvent),
  };
}
