import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeFinancer } from "#app/financers/change-financer.server.ts";
import { financerForm } from "#app/financers/financer-form.ts";
import { readFinancerSheet } from "#app/financers/read-sheet-page.server.ts";
import { requireFinancerMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import type { FormAnswer } from "#app/http/read-form.ts";
import { FinancerForm } from "#app/ui/financer-form.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction = () => pageTitle("La fiche de notre financeur");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireFinancerMember(request, context, "edit-financer");
  return readFinancerSheet(context.place, actor);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireFinancerMember(request, context, "edit-financer");
  const form = await parseForm(request, financerForm);
  if (!form.ok) return invalid(form);
  const changed = await changeFinancer(context.place, actor, form.value);
  if (changed.ok) {
    const fait = changed.value.toCheckAgain ? "a-verifier" : "fiche";
    return redirect(paths.financer(actor.active.structureId, { fait }));
  }
  if (changed.error.kind === "financer-not-found") throw problem("financer-not-found");
  const { version } = await readFinancerSheet(context.place, actor);
  const sentence =
    "Un·e collègue a modifié la fiche entre-temps. Vos réponses sont encore ici : enregistrez de nouveau pour les garder, ou rechargez la page pour voir les siennes.";
  return refuseForm({ values: { ...form.values, version: String(version) } }, { "": sentence }, 409);
}

export default function EditFinancerPage() {
  const page = useLoaderData() as Awaited<ReturnType<typeof loader>>;
  const answer = useActionData() as FormAnswer | undefined;
  return (
    <>
      <PageHeader
        title="La fiche de notre financeur"
        trail={[{ label: "Mon espace de financeur", to: paths.ownFinancer() }]}
        lead="Seuls le nom et le type sont nécessaires. Le reste dit aux organisations à qui elles parlent."
      />
      <FinancerForm page={page} answer={answer} />
    </>
  );
}
