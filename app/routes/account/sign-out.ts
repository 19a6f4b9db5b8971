import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { closeSession } from "#app/http/session.server.ts";

export { default } from "#app/ui/no-page.ts";

export function loader() {
  throw problem("method-not-allowed");
}

/** Ends this browser's session. */
export async function action({ request, context }: ActionFunctionArgs) {
  return redirect(paths.home(), {
    status: 303,
    headers: { "Set-Cookie": await closeSession(request, context) },
  });
}
