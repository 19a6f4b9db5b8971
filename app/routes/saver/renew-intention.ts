import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireSaver } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import { renewIntention } from "#app/intentions/keep-intention.server.ts";

export { default } from "#app/ui/no-page.ts";

export function loader() {
  throw problem("method-not-allowed");
}

/** Another year, by one button. What was erased meanwhile is given again, not renewed. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireSaver(request, context);
  const renewed = await renewIntention(context.place, actor);
  return redirect(paths.ownIntention({ fait: renewed ? "renouvelee" : undefined }), 303);
}
