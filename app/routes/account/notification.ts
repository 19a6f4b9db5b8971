import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { openNotification } from "#app/notifications/open-notification.server.ts";

/** Leads to what a notification is about; it is read then. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context);
  const opened = await openNotification(context.place, actor, readId(params.id, "notification-not-found"));
  if (!opened.ok) throw problem("notification-not-found");
  return redirect(opened.value ?? paths.notifications());
}
