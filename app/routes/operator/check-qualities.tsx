import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import type { FormValues } from "#app/http/read-form.ts";
import { qualityCheckForm } from "#app/organisations/quality-form.ts";
import { readCheckQualitiesPage } from "#app/organisations/read-qualities-page.server.ts";
import {
  revokeQuality,
  verifyQuality,
  type VerifyQualityProblem,
} from "#app/organisations/verify-quality.server.ts";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";
import { CheckedQualities, QualityForm } from "#app/ui/operator/quality-forms.tsx";
import { QUALITIES } from "#domain/vocabulary/codes.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(`Qualités de ${page?.name ?? "l’organisation"}`);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireOperator(request, context, "verify-qualities");
  return readCheckQualitiesPage(context.place, readId(params.id, "organisation-not-found"));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const operator = await requireOperator(request, context, "verify-qualities");
  const organisationId = readId(params.id, "organisation-not-found");
  const back = () => redirect(paths.checkQualities(organisationId), 303);
  const taken = (await request.clone().formData()).get("retirer");
  if (taken !== null) {
    const quality = QUALITIES.find((one) => one === taken);
    // Taken back twice, it is taken back once.
    if (quality) await revokeQuality(context.place, operator, { organisationId, quality });
    return back();
  }
  const form = await parseForm(request, qualityCheckForm);
  if (!form.ok) return invalid(form);
  const verified = await verifyQuality(context.place, operator, { organisationId, ...form.value });
  return verified.ok ? back() : refuse(form, verified.error);
}

function refuse(form: { values: FormValues }, { kind }: VerifyQualityProblem) {
  if (kind === "organisation-not-found") throw problem("organisation-not-found");
  return kind === "day-to-come"
    ? refuseForm(form, { checkedOn: "Ce jour n’est pas encore venu : dites celui où vous avez lu." })
    : refuseForm(form, { quality: "L’organisation ne déclare plus cette qualité." }, 409);
}

export default function CheckQualitiesPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <OperatorPage section="qualities" title={page.name} kicker={page.legalForm}>
      <p className="byline">
        {page.numbers && `${page.numbers} · `}
        <Link to={paths.organisation(page.id)}>Sa page publique</Link>
      </p>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <CheckedQualities page={page} />
        {page.declared.length > 0 && <QualityForm page={page} answer={answer} />}
      </div>
    </OperatorPage>
  );
}
