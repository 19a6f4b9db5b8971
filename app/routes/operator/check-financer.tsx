import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readCheckPage } from "#app/financers/read-checks-page.server.ts";
import { revocationForm, verificationForm } from "#app/financers/verification-form.ts";
import { revokeFinancer, verifyFinancer, type VerifyProblem } from "#app/financers/verify-financer.server.ts";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { problem, readId } from "#app/http/problem.ts";
import type { FormValues } from "#app/http/read-form.ts";
import { CheckHistory, FinancerFacts } from "#app/ui/operator/financer-facts.tsx";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";
import { RevocationForm, VerificationForm } from "#app/ui/operator/verification-forms.tsx";
import { Notice } from "#app/ui/notice.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(`Vérifier ${page?.name ?? "un financeur"}`);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireOperator(request, context, "verify-financers");
  const did = new URL(request.url).searchParams.get("fait");
  return { ...(await readCheckPage(context.place, readId(params.id, "financer-not-found"))), did };
}

/** Two forms: the one that takes a verification back asks why. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const operator = await requireOperator(request, context, "verify-financers");
  const financerId = readId(params.id, "financer-not-found");
  if (new URL(request.url).searchParams.has("retirer")) {
    const form = await parseForm(request, revocationForm);
    if (!form.ok) return invalid(form);
    const revoked = await revokeFinancer(context.place, operator, { financerId, note: form.value.why });
    if (revoked.ok) return redirect(paths.checkFinancer(financerId, { fait: "retrait" }), 303);
    return refuse(form, revoked.error);
  }
  const form = await parseForm(request, verificationForm);
  if (!form.ok) return invalid(form);
  const verified = await verifyFinancer(context.place, operator, { financerId, ...form.value });
  if (verified.ok) return redirect(paths.checkFinancer(financerId, { fait: "verification" }), 303);
  return refuse(form, verified.error);
}

function refuse(form: { values: FormValues }, { kind }: VerifyProblem) {
  if (kind === "financer-not-found") throw problem("financer-not-found");
  if (kind === "not-verified")
    return refuseForm(form, { why: "Ce financeur n’est plus vérifié : quelqu’un l’a fait avant vous." }, 409);
  const checkedOn =
    kind === "day-to-come"
      ? "Ce jour n’est pas encore venu : dites celui où vous avez vérifié."
      : "C’était il y a plus d’un an : vérifiez de nouveau.";
  return refuseForm(form, { checkedOn });
}

export default function CheckFinancerPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const ofRevocation = answer && ("why" in answer.values || "why" in answer.errors);
  return (
    <OperatorPage section="financers" title={page.name} kicker={page.type}>
      {page.did === "verification" && (
        <Notice kind="good" live title="C’est noté.">
          Ses membres reçoivent une lettre ; ils lisent maintenant ce que lisent les financeurs vérifiés.
        </Notice>
      )}
      {page.did === "retrait" && (
        <Notice kind="good" live title="La vérification est retirée.">
          Ses membres reçoivent une lettre avec vos raisons ; ils lisent maintenant comme le public.
        </Notice>
      )}
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="stack [--stack:2rem]">
          <FinancerFacts page={page} />
          <CheckHistory checks={page.checks} />
        </div>
        <aside aria-label="Décider" className="stack [--stack:2rem]">
          <VerificationForm page={page} answer={ofRevocation ? undefined : answer} />
          {page.verifiedOn && <RevocationForm id={page.id} answer={ofRevocation ? answer : undefined} />}
        </aside>
      </div>
    </OperatorPage>
  );
}
