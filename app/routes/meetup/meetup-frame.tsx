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
import { problem, readId } from "#app/http/problem.ts";
import { changeFrame } from "#app/meetups/change-frame.server.ts";
import { frameForm } from "#app/meetups/meetup-form.ts";
import { readOwn } from "#app/meetups/read-own-meetup.server.ts";
import { fieldOfProblem, tellMeetupProblem } from "#app/meetups/tell-meetup-problem.ts";
import { FrameForm } from "#app/ui/meetup/frame-form.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { localTimeOf } from "#domain/meetups/local-time.ts";
import { PREPARING_STATUSES } from "#domain/meetups/status.ts";

export const meta: MetaFunction = () => pageTitle("Le cadre de la rencontre");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "host-meetups");
  const meetup = await readOwn(context.place, actor, readId(params.id, "meetup-not-found"));
  const { day, time } = localTimeOf(meetup.startsAt, meetup.zone);
  const said = { ...meetup, day, startsAt: time };
  const defaults = Object.fromEntries(
    Object.entries(said).map(([name, value]) => [name, value === null ? "" : String(value)]),
  );
  return {
    id: meetup.id,
    title: meetup.title,
    defaults,
    announced: !PREPARING_STATUSES.includes(meetup.status),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "host-meetups");
  const meetupId = readId(params.id, "meetup-not-found");
  const form = await parseForm(request, frameForm);
  if (!form.ok) return invalid(form);
  const changed = await changeFrame(context.place, actor, { meetupId, frame: form.value });
  if (changed.ok) return redirect(paths.ownMeetup(meetupId, { fait: "cadre" }), 303);
  const { error } = changed;
  if (error.kind === "meetup-not-found") throw problem("meetup-not-found");
  const errors = { [fieldOfProblem(error)]: tellMeetupProblem(error) };
  if (error.kind !== "changed-meanwhile") return refuseForm(form, errors);
  const { version } = await readOwn(context.place, actor, meetupId);
  return refuseForm({ values: { ...form.values, version: String(version) } }, errors, 409);
}

export default function MeetupFramePage() {
  const { id, title, defaults, announced } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title="Le cadre de la rencontre"
        trail={[
          { label: "Mon lieu", to: paths.ownPlace() },
          { label: title, to: paths.ownMeetup(id) },
        ]}
        lead={
          announced
            ? "Les invitations sont parties : un autre jour ou une autre heure prévient tout le monde."
            : "Chaque changement recompose la liste des invités, et vous en voyez l’effet aussitôt."
        }
      />
      <FrameForm defaults={defaults} answer={answer} announced={announced} />
    </>
  );
}
