import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOrganisationMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import { readStepPage } from "#app/needs/read-step-page.server.ts";
import { placeAfterSaving, readStepForm } from "#app/needs/read-step-form.server.ts";
import { saveNeedStep } from "#app/needs/save-need-step.server.ts";
import { STEP_SLUGS, STEP_TITLES, stepOfSlug } from "#app/needs/step-slugs.ts";
import { type Conflict, tellConflict } from "#app/needs/tell-conflict.server.ts";
import { StepPage } from "#app/ui/need-form/step-page.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(page ? `${STEP_TITLES[page.step]} · ${page.draft.title || "Nouveau besoin"}` : "Besoin");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireOrganisationMember(request, context, "edit-need");
  const needId = readId(params.id, "own-need-not-found");
  return readStepPage(context.place, actor, { needId, step: stepOfSlug(params.step), request });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireOrganisationMember(request, context, "edit-need");
  const needId = readId(params.id, "own-need-not-found");
  const step = stepOfSlug(params.step);
  if (!step) throw problem("page-not-found");
  const form = await readStepForm(request);
  const saved = await saveNeedStep(context.place, actor, { needId, step, seen: form.seen, mine: form.mine });
  if (saved.ok) return redirect(placeAfterSaving({ needId, step, form, wrong: saved.value.wrong }));
  if (saved.error.kind !== "changed-meanwhile") {
    throw problem(saved.error.kind === "need-is-over" ? "need-is-over" : "own-need-not-found");
  }
  return data({ conflict: tellConflict(saved.error, form.mine) }, { status: 409 });
}

export default function NeedStepPage() {
  const page = useLoaderData<typeof loader>();
  const conflict = useActionData<{ conflict: Conflict }>()?.conflict;
  const here = paths.needStep(page.needId, STEP_SLUGS[page.step]);
  // A form is mounted anew when its draft is another: what it holds is then what is kept.
  const key = `${page.needId} ${page.step} ${page.version} ${conflict?.saved ?? ""}`;
  return <StepPage key={key} page={page} conflict={conflict} here={here} />;
}
