import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireOrganisationMember } from "#app/http/guards.server.ts";
import { paths } from "#app/http/paths.ts";
import { STEP_SLUGS } from "#app/needs/step-slugs.ts";

/** Gives a new need its address: nothing is kept before its first step is saved. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireOrganisationMember(request, context, "edit-need");
  return redirect(paths.needStep(context.place.newId(), STEP_SLUGS.essential));
}
