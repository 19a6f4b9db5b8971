import type { LoaderFunctionArgs } from "@remix-run/node";
import { problem } from "#app/http/problem.ts";
import { readGuestCalendar } from "#app/meetups/read-calendar.server.ts";
import { calendarAnswer } from "#app/meetups/calendar-answer.ts";

/** One meetup for the calendar of whoever holds the link; asked for again, it updates or takes away what it added. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const text = await readGuestCalendar(context.place, params.token ?? "");
  if (text === null) throw problem("guest-link-unknown");
  return calendarAnswer(text, "rencontre.ics");
}
