import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { closeSession, findActor } from "#app/http/session.server.ts";
import { endSessions } from "#db/accounts/sessions.ts";

export { default } from "#app/ui/no-page.ts";

export function loader() {
  throw problem("method-not-allowed");
}

/** Ends this browser's session; with `partout`, every session of the account. */
export async function action({ request, context }: ActionFunctionArgs) {
  // A form without a field has nothing to read, and still signs out.
  const form = await request.formData().catch(() => null);
  const everywhere = form?.has("partout") ?? false;
  const actor = everywhere ? await findActor(request, context) : null;
  if (actor) await endSessions(context.place.db, actor.accountId);
  return redirect(paths.home(), {
    status: 303,
    headers: { "Set-Cookie": await closeSession(request, context) },
  });
}
