import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { safeReturnPath } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { keepViewpoint } from "#app/http/viewpoint.server.ts";

export function loader() {
  throw problem("method-not-allowed");
}

/** Looks at the demonstration through other eyes, and comes back to the same page. */
export async function action({ request, context: { demo } }: ActionFunctionArgs) {
  if (!demo) throw problem("not-in-demo");
  const form = await request.formData();
  return redirect(safeReturnPath(form.get("retour")), {
    status: 303,
    headers: { "Set-Cookie": await keepViewpoint(form.get("vue")) },
  });
}
