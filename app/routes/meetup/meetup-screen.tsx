import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requirePlaceMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { readDayPage } from "#app/meetups/read-day-page.server.ts";
import { BigScreen } from "#app/ui/meetup/big-screen.tsx";

export const meta: MetaFunction = () => pageTitle("Grand écran");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requirePlaceMember(request, context);
  return readDayPage(context.place, actor, readId(params.id, "meetup-not-found"));
}

export default function MeetupScreenPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <div className="pt-6">
      <p className="byline">
        <Link to={paths.meetupDay(page.head.id)}>Le tableau du jour</Link>
      </p>
      <BigScreen page={page} />
    </div>
  );
}
