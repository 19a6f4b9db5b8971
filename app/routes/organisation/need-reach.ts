import { type ActionFunctionArgs } from "@remix-run/node";
import { requireOrganisationMember } from "#app/http/guards.server.ts";
import { readId } from "#app/http/problem.ts";
import { readLiveReach } from "#app/needs/read-live-reach.server.ts";

/** Whom a need reaches with what is being typed: nothing is kept. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireOrganisationMember(request, context, "edit-need");
  const needId = readId(params.id, "own-need-not-found");
  return Response.json(await readLiveReach(context.place, actor, { needId, request }), {
    headers: { "Cache-Control": "no-store" },
  });
}
