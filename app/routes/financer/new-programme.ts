import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { STEP_SLUGS } from "#app/criteria/programme-steps.ts";
import { requireFinancerMember } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";

/** Gives a new programme its address: nothing is kept before its first step is saved. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireFinancerMember(request, context, "edit-programme");
  return redirect(paths.programmeStep(context.place.newId(), STEP_SLUGS.wish));
}
