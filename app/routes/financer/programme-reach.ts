import { type ActionFunctionArgs } from "@remix-run/node";
import { readLiveMatches } from "#app/criteria/read-programme-step.server.ts";
import { requireFinancerMember } from "#app/http/guards.server.ts";
import { readId } from "#app/http/problem.ts";

/** Which needs answer a programme with what is being typed, and what is read in its text: nothing is kept. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireFinancerMember(request, context, "edit-programme");
  const criteriaId = readId(params.id, "own-programme-not-found");
  return Response.json(await readLiveMatches(context.place, actor, { criteriaId, request }), {
    headers: { "Cache-Control": "no-store" },
  });
}
