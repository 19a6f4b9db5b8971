import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { leaveStructure } from "#app/accounts/change-members.server.ts";
import { requireMember } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";

export { default } from "#app/ui/no-page.ts";

export function loader() {
  throw problem("method-not-allowed");
}

/** Leaves the structure one acts for; its last responsable cannot. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireMember(request, context, "leave-structure");
  const left = await leaveStructure(context.place, actor);
  if (!left.ok) throw problem(left.error.kind);
  return redirect(paths.account({ fait: "depart" }), 303);
}
