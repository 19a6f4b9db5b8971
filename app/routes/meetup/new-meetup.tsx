import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { beginMeetup } from "#app/meetups/begin-meetup.server.ts";
import { newMeetupForm } from "#app/meetups/meetup-form.ts";
import { fieldOfProblem, tellMeetupProblem } from "#app/meetups/tell-meetup-problem.ts";
import { MoreLink } from "#app/ui/link.tsx";
import { NewMeetupForm } from "#app/ui/meetup/new-meetup-form.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () => pageTitle("Préparer une rencontre");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePlaceMember(request, context, "host-meetups");
  const asked = new URL(request.url).searchParams;
  return {
    defaults: {
      format: asked.get("format") ?? "SPEED_MEETING",
      theme: asked.get("theme") ?? "",
      radiusKm: asked.get("rayon") ?? "60",
      audience: "professional",
      when: "any",
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "host-meetups");
  const form = await parseForm(request, newMeetupForm);
  if (!form.ok) return invalid(form);
  const begun = await beginMeetup(context.place, actor, form.value);
  if (begun.ok) return redirect(paths.ownMeetup(begun.value.meetupId), 303);
  return refuseForm(form, { [fieldOfProblem(begun.error)]: tellMeetupProblem(begun.error) });
}

export default function NewMeetupPage() {
  const { defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title="Préparer une rencontre"
        trail={[{ label: "Mon lieu", to: paths.ownPlace() }]}
        lead="Dites ce que vous savez ; le reste se propose, et se change. Rien ne part avant que vous l’ayez relu."
      >
        <p className="mt-3">
          <MoreLink to={paths.whereAndWhen()}>Où et quand ferait-elle le plus de bien ?</MoreLink>
        </p>
      </PageHeader>
      <NewMeetupForm defaults={defaults} answer={answer} />
    </>
  );
}
