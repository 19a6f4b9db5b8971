import type { LoaderFunctionArgs } from "@remix-run/node";
import { problem } from "#app/http/problem.ts";
import { readCalendarFeed } from "#app/meetups/read-calendar.server.ts";
import { calendarAnswer } from "#app/meetups/calendar-answer.ts";

/** Every meetup of one person, for a calendar that subscribes. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const text = await readCalendarFeed(context.place, params.token ?? "");
  if (text === null) throw problem("guest-link-unknown");
  return calendarAnswer(text, "mes-rencontres.ics");
}
