import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireOperator } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { reviewPlace } from "#app/places/open-place.server.ts";

/** The address where an operator's decision on a proposed place is sent; opened by hand, it leads to the place. */
export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(paths.place(readId(params.id, "place-not-found")));

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireOperator(request, context, "review-places");
  const placeId = readId(params.id, "place-not-found");
  const act = (await request.formData()).get("acte") === "ecarter" ? "set-aside" : "open";
  const reviewed = await reviewPlace(context.place, actor, { placeId, act });
  if (!reviewed.ok) throw problem("place-not-found");
  return redirect(act === "open" ? paths.place(placeId) : paths.places(), 303);
}
