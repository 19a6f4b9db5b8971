import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { STEP_TITLES, stepOfSlug } from "#app/criteria/programme-steps.ts";
import { placeAfterSaving, readProgrammeForm } from "#app/criteria/read-programme-form.server.ts";
import { readProgrammeStep } from "#app/criteria/read-programme-step.server.ts";
import { saveProgrammeStep } from "#app/criteria/save-programme-step.server.ts";
import {
  type ProgrammeConflict,
  tellProgrammeConflict,
} from "#app/criteria/tell-programme-conflict.server.ts";
import { requireFinancerMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { problem, readId } from "#app/http/problem.ts";
import { ProgrammeStepPage } from "#app/ui/programme-form/step-page.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(page ? `${STEP_TITLES[page.step]} · ${page.draft.title || "Nouveau programme"}` : "Programme");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireFinancerMember(request, context, "edit-programme");
  const criteriaId = readId(params.id, "own-programme-not-found");
  return readProgrammeStep(context.place, actor, { criteriaId, step: stepOfSlug(params.step), request });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireFinancerMember(request, context, "edit-programme");
  const criteriaId = readId(params.id, "own-programme-not-found");
  const step = stepOfSlug(params.step);
  if (!step) throw problem("page-not-found");
  const form = await readProgrammeForm(request);
  const { seen, mine, criterion } = form;
  const saved = await saveProgrammeStep(context.place, actor, { criteriaId, step, seen, mine, criterion });
  if (saved.ok) return redirect(placeAfterSaving(criteriaId, step, { form, wrong: saved.value.wrong }));
  if (saved.error.kind !== "changed-meanwhile") {
    throw problem(
      saved.error.kind === "programme-given-up" ? "programme-given-up" : "own-programme-not-found",
    );
  }
  return data({ conflict: tellProgrammeConflict(saved.error, mine) }, { status: 409 });
}

export default function FinancerProgrammeStepPage() {
  const page = useLoaderData<typeof loader>();
  const conflict = useActionData<{ conflict: ProgrammeConflict }>()?.conflict;
  // A form is mounted anew when its draft is another: what it holds is then what is kept.
  const key = `${page.criteriaId} ${page.step} ${page.version} ${conflict?.saved ?? ""}`;
  return <ProgrammeStepPage key={key} page={page} conflict={conflict} />;
}
