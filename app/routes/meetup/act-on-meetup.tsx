import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useParams } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { actOnMeetup } from "#app/meetups/act-by-button.server.ts";
import { tellMeetupProblem } from "#app/meetups/tell-meetup-problem.ts";
import { MoreLink } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

/** The address where the buttons of a meetup's life are sent; opened by hand, it leads to the meetup. */
export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(paths.ownMeetup(readId(params.id, "meetup-not-found")));

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "host-meetups");
  const meetupId = readId(params.id, "meetup-not-found");
  const form = await request.formData();
  const acted = await actOnMeetup(context.place, actor, {
    meetupId,
    act: String(form.get("acte") ?? ""),
    reason:
      String(form.get("reason") ?? "")
        .trim()
        .slice(0, 300) || null,
  });
  if (acted.ok) return redirect(acted.value, 303);
  if (acted.error.kind === "meetup-not-found") throw problem("meetup-not-found");
  return data({ sentence: tellMeetupProblem(acted.error) }, { status: 409 });
}

export default function ActOnMeetupPage() {
  const answer = useActionData<{ sentence: string }>();
  const { id = "" } = useParams();
  return (
    <>
      <PageHeader title="Ce n’est pas fait" trail={[{ label: "Mon lieu", to: paths.ownPlace() }]} />
      <Notice kind="warning" live>
        <p>{answer?.sentence}</p>
      </Notice>
      <p className="mt-4">
        <MoreLink to={paths.ownMeetup(id)}>Revenir à la rencontre</MoreLink>
      </p>
    </>
  );
}
