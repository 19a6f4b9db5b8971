import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { actOnTimetable } from "#app/meetups/act-on-timetable.server.ts";
import { readTimetablePage } from "#app/meetups/read-timetable-page.server.ts";
import { tellDone } from "#app/meetups/tell-done.ts";
import { tellTimetableProblem } from "#app/meetups/tell-timetable-problem.ts";
import { MeetupHeader } from "#app/ui/meetup/meetup-head.tsx";
import { TimetableView } from "#app/ui/meetup/timetable-view.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(page ? `Rendez-vous, ${page.head.title}` : "Rendez-vous");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePlaceMember(request, context);
  const page = await readTimetablePage(context.place, actor, readId(params.id, "meetup-not-found"));
  return { ...page, done: tellDone(request) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "host-meetups");
  const meetupId = readId(params.id, "meetup-not-found");
  const form = await request.formData();
  const acted = await actOnTimetable(context.place, actor, { meetupId, form, signal: request.signal });
  if (acted.ok) return redirect(paths.meetupTimetable(meetupId, { fait: acted.value }), 303);
  if (acted.error.kind === "meetup-not-found") throw problem("meetup-not-found");
  return data({ sentence: tellTimetableProblem(acted.error) }, { status: 409 });
}

export default function MeetupTimetablePage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <MeetupHeader head={page.head} current={paths.meetupTimetable(page.head.id)} />
      <div className="mt-4 stack">
        {answer && (
          <Notice kind="warning" live>
            <p>{answer.sentence}</p>
          </Notice>
        )}
        {page.done && !answer && (
          <Notice kind="good" live>
            <p>{page.done}</p>
          </Notice>
        )}
        <TimetableView page={page} />
      </div>
    </>
  );
}
