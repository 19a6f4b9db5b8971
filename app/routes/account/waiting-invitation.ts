import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { resendInvitation, takeBackInvitation } from "#app/accounts/invite-member.server.ts";
import { requireMember } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";

export { default } from "#app/ui/no-page.ts";

export function loader() {
  throw problem("method-not-allowed");
}

/** Mails an invitation of one's structure again, or takes it back. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireMember(request, context, "manage-members");
  const invitationId = readId(params.id, "invitation-not-found");
  const cancels = (await request.formData()).get("acte") === "annuler";
  const { place, clientAddress: address } = context;
  const answered = cancels
    ? await takeBackInvitation(place, actor, invitationId)
    : await resendInvitation(place, actor, { invitationId, address });
  if (!answered.ok) throw problem(answered.error.kind);
  return redirect(paths.members({ fait: cancels ? "annulation" : "invitation" }), 303);
}
