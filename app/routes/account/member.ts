import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { changeMemberRole, removeMember } from "#app/accounts/change-members.server.ts";
import { requireMember } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { MEMBERSHIP_ROLES } from "#domain/accounts/role.ts";

export { default } from "#app/ui/no-page.ts";

export function loader() {
  throw problem("method-not-allowed");
}

/** Changes the role of a member of one's structure, or takes them out. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireMember(request, context, "manage-members");
  const membershipId = readId(params.id, "member-not-found");
  const form = await request.formData();
  if (form.get("acte") === "retirer") {
    const removed = await removeMember(context.place, actor, membershipId);
    if (!removed.ok) throw problem(removed.error.kind);
    return redirect(paths.members({ fait: "retrait" }), 303);
  }
  const role = MEMBERSHIP_ROLES.find((one) => one === form.get("role"));
  if (!role) throw problem("bad-parameter");
  const changed = await changeMemberRole(context.place, actor, { membershipId, role });
  if (!changed.ok) throw problem(changed.error.kind);
  return redirect(paths.members({ fait: "role" }), 303);
}
