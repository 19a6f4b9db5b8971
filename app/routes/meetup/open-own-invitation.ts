import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireSideMember } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { openInvitation } from "#app/meetups/read-member-meetups.server.ts";

/** Opened by hand, it leads to one's own pages, where the button is. */
export const loader = () => redirect(paths.account());

/** Leads a member to the page of the meetup that their structure is invited to. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireSideMember(request, context, "answer-invitations");
  const secret = await openInvitation(context.place, actor, readId(params.id, "meetup-not-found"));
  if (!secret) throw problem("meetup-not-found");
  return redirect(paths.guestPage(secret), 303);
}
