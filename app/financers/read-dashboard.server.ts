import type { AppLoadContext } from "@remix-run/node";
import { ownCriteria } from "#db/criteria/own-criteria.ts";
import { findFinancer } from "#db/financers/financers.ts";
import { tellCriteriaBriefly } from "#app/criteria/tell-criteria.server.ts";
import { findViewpoint } from "#app/http/find-viewpoint.server.ts";
import { PROGRAMME_ACT_BUTTONS } from "#app/criteria/tell-programme-life.ts";
import { problem } from "#app/http/problem.ts";
import { needListLevel } from "#app/http/viewpoint.server.ts";
import { tellNeedBriefly } from "#app/needs/tell-need.server.ts";
import { rankNeedsForCriteria } from "#app/pairings/rank-needs-for-criteria.server.ts";
import { keeperOf } from "#app/shortlists/keeper-of.ts";
import { setAsideIds } from "#db/shortlists/set-asides.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import { criteriaActsFrom } from "#domain/criteria/status.ts";

/** So many needs of each programme stand on the financer's own page; the programme's page has them all. */
const FIRST = 3;

/** What a financer has here: its programmes, what may be done to each, and the needs that answer the open ones first, at the level it may read. */
export async function readFinancerDashboard(
  context: AppLoadContext,
  request: Request,
  actor: ActorOf<"financer">,
) {
  const { place } = context;
  const financer = await findFinancer(place.db, actor.active.structureId);
  if (!financer) throw problem("financer-not-found");
  const level = needListLevel(await findViewpoint(request, context));
  const records = await ownCriteria(place.db, financer.id);
  const without = await setAsideIds(place.db, keeperOf(actor));
  const mayAct = may(actor, "publish-programme");
  const programmes = await Promise.all(
    records.map(async (record) => {
      const ranked = record.status === "open" ? await rankNeedsForCriteria(place, record, { without }) : [];
      return {
        programme: tellCriteriaBriefly(record.criteria),
        status: record.status,
        acts: mayAct
          ? criteriaActsFrom(record.status).map((act) => ({ act, label: PROGRAMME_ACT_BUTTONS[act] }))
          : [],
        total: ranked.length,
        first: ranked.slice(0, FIRST).map(({ need: { need } }) => tellNeedBriefly(need, level)),
      };
    }),
  );
  return {
    financerId: financer.id,
    name: typeset(financer.name),
    verified: financer.verifiedOn !== null,
    programmes,
  };
}
