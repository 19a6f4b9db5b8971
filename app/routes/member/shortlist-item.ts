import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireSideMember } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { changeItem } from "#app/shortlists/change-item.server.ts";
import { readItemChange } from "#app/shortlists/read-item-change.ts";

/** The address where the buttons of a list's items are sent; opened by hand, it leads to the list. */
export const loader = ({ params }: ActionFunctionArgs) => redirect(paths.shortlist(params.id ?? ""));

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireSideMember(request, context, "keep-shortlists");
  const shortlistId = readId(params.id, "shortlist-not-found");
  const change = readItemChange(await request.formData());
  if (!change) throw problem("bad-parameter");
  const changed = await changeItem(context.place, actor, { shortlistId, ...change });
  if (!changed.ok && changed.error.kind === "shortlist-not-found") throw problem("shortlist-not-found");
  // An item that somebody took away meanwhile: the list shows that it is gone.
  return redirect(paths.shortlist(shortlistId), 303);
}
