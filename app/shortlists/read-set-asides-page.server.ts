import type { AppLoadContext } from "@remix-run/node";
import { findViewpoint } from "#app/http/find-viewpoint.server.ts";
import { needListLevel } from "#app/http/viewpoint.server.ts";
import { setAsidesOf } from "#db/shortlists/set-asides.ts";
import { may } from "#domain/accounts/permissions.ts";
import { KEPT_BY_SIDE } from "#domain/shortlists/shortlist.ts";
import { parisDay } from "#domain/calendar/paris.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { refusalReasonLabel } from "#domain/vocabulary/refusal-reasons.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { keeperOf } from "./keeper-of.ts";
import { keptBriefs } from "./kept-briefs.server.ts";

/** What a structure has set aside, the latest first: the one place where it is taken back. */
export async function readSetAsidesPage(context: AppLoadContext, request: Request, actor: SideActor) {
  const { db } = context.place;
  const keeper = keeperOf(actor);
  const [asides, viewpoint] = await Promise.all([setAsidesOf(db, keeper), findViewpoint(request, context)]);
  const ids = asides.map((aside) => aside.keptId);
  const briefs = await keptBriefs(db, keeper.side, ids, needListLevel(viewpoint));
  return {
    kind: KEPT_BY_SIDE[keeper.side],
    mayAct: may(actor, "keep-shortlists"),
    asides: asides.map(({ keptId, reason, at, by }) => ({
      keptId,
      reason: refusalReasonLabel(reason),
      when: frenchDay(parisDay(new Date(at))),
      by,
      brief: briefs.get(keptId) ?? null,
    })),
  };
}
