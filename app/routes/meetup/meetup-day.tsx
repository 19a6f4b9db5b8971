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
import { noteDay } from "#app/meetups/note-day.server.ts";
import { readDayPage } from "#app/meetups/read-day-page.server.ts";
import { repairMeetup } from "#app/meetups/repair-meetup.server.ts";
import { readMarks } from "#app/meetups/read-marks.ts";
import { tellTimetableProblem } from "#app/meetups/tell-timetable-problem.ts";
import { DayBoard } from "#app/ui/meetup/day-board.tsx";
import { MeetupHeader } from "#app/ui/meetup/meetup-head.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(page ? `Le jour, ${page.head.title}` : "Le jour");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePlaceMember(request, context);
  return readDayPage(context.place, actor, readId(params.id, "meetup-not-found"));
}

/** Takes one note by a button, or repairs the timetable after what was noted. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "host-meetups");
  const meetupId = readId(params.id, "meetup-not-found");
  const form = await request.formData();
  if (form.has("reparer")) {
    const result = await repairMeetup(context.place, actor, { meetupId, signal: request.signal });
    if (result.ok) return redirect(paths.meetupTimetable(meetupId, { fait: "repare" }), 303);
    if (result.error.kind === "meetup-not-found") throw problem("meetup-not-found");
    return data({ sentence: tellTimetableProblem(result.error) }, { status: 409 });
  }
  const marks = readMarks(form, context.place.clock.now());
  if (!marks) throw problem("bad-parameter");
  const noted = await noteDay(context.place, actor, { meetupId, marks });
  if (noted.ok) return data({ sentence: null });
  if (noted.error.kind === "meetup-not-found") throw problem("meetup-not-found");
  return data({ sentence: tellTimetableProblem(noted.error) }, { status: 409 });
}

export default function MeetupDayPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <MeetupHeader head={page.head} current={paths.meetupDay(page.head.id)} />
      <DayBoard page={page} sentence={answer?.sentence ?? null} />
    </>
  );
}
