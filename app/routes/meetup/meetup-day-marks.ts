import type { ActionFunctionArgs } from "@remix-run/node";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { problem, readId } from "#app/http/problem.ts";
import { readMarks } from "#app/meetups/read-marks.ts";
import { noteDay } from "#app/meetups/note-day.server.ts";

/** Takes the notes of the door that a phone kept while it had no connection. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requirePlaceMember(request, context, "host-meetups");
  const meetupId = readId(params.id, "meetup-not-found");
  const marks = readMarks(await request.formData(), context.place.clock.now());
  if (!marks) throw problem("bad-parameter");
  const noted = await noteDay(context.place, actor, { meetupId, marks });
  if (!noted.ok) throw problem(noted.error.kind === "meetup-not-found" ? "meetup-not-found" : "meetup-over");
  return Response.json({ conflicts: noted.value });
}
