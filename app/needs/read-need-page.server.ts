import type { AppLoadContext } from "@remix-run/node";
import { findOpenNeed, planOf } from "#db/needs/read-needs.ts";
import { tellAskHere } from "#app/introductions/tell-ask.server.ts";
import { findActor } from "#app/http/session.server.ts";
import { problem, readId } from "#app/http/problem.ts";
import { findViewpoint } from "#app/http/find-viewpoint.server.ts";
import { needPageLevel } from "#app/http/viewpoint.server.ts";
import { readNeedRanking } from "./read-need-ranking.server.ts";
import { tellNeed } from "./tell-need.server.ts";

/** A published need as this reader may see it, with its ranking. Throws a problem when it is not open. */
export async function readNeedPage(context: AppLoadContext, request: Request, givenId: string | undefined) {
  const { place } = context;
  const id = readId(givenId, "need-not-found");
  const record = await findOpenNeed(place.db, id);
  if (!record) throw problem("need-not-found");
  const level = needPageLevel(await findViewpoint(request, context, record));
  const actor = await findActor(request, context);
  const [lines, ranking] = await Promise.all([
    planOf(place.db, id),
    readNeedRanking(place, record, { level, request, actor }),
  ]);
  const { organisationId } = record;
  const ask = tellAskHere(actor, { besoin: id, organisationId });
  return { need: tellNeed({ ...record, lines }, level), organisationId, ranking, ask };
}
