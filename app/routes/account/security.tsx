import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeEmailForm, changePasswordForm } from "#app/accounts/account-forms.ts";
import { accountProblemStatus, tellAccountProblem } from "#app/accounts/account-problems.ts";
import { askEmailChange } from "#app/accounts/change-email.server.ts";
import { changePassword } from "#app/accounts/change-password.server.ts";
import { requireActor } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { ChangeEmail, ChangePassword } from "#app/ui/account/change-credentials.tsx";
import { Done } from "#app/ui/account/done.tsx";
import { MailSent } from "#app/ui/account/mail-sent.tsx";

export const meta: MetaFunction = () => pageTitle("Adresse et mot de passe");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { email } = await requireActor(request, context);
  return { email, demo: context.demo, did: new URL(request.url).searchParams.get("fait") };
}

/** Two forms: the one of the address has a new one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context);
  const address = context.clientAddress;
  const { place } = context;
  if (new URL(request.url).searchParams.has("adresse")) {
    const form = await parseForm(request, changeEmailForm);
    if (!form.ok) return invalid(form);
    const { email, emailPassword: password } = form.value;
    const asked = await askEmailChange(place, actor, { email, password, address });
    if (asked.ok) return { sentTo: email };
    const error = { emailPassword: tellAccountProblem(asked.error) };
    return refuseForm(form, error, accountProblemStatus(asked.error));
  }
  const form = await parseForm(request, changePasswordForm);
  if (!form.ok) return invalid(form);
  const changed = await changePassword(place, actor, { ...form.value, address });
  if (changed.ok) return redirect(paths.security({ fait: "mot-de-passe" }), 303);
  return refuseForm(
    form,
    { password: tellAccountProblem(changed.error) },
    accountProblemStatus(changed.error),
  );
}

export default function Security() {
  const { email, demo, did } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && "errors" in answer ? answer : undefined;
  const ofEmail = refused && ("email" in refused.values || "emailPassword" in refused.errors);
  return (
    <AccountPage inside title="Adresse et mot de passe">
      <Done did={did} />
      <section aria-labelledby="adresse" className="column-title stack">
        <h2 id="adresse">Changer d’adresse</h2>
        <p>Votre adresse est {email}. La nouvelle doit être confirmée avant de la remplacer.</p>
        {answer && "sentTo" in answer ? (
          <MailSent to={answer.sentTo} demo={demo}>
            Un message vient de partir vers votre nouvelle adresse. Suivez son lien pour la confirmer.
          </MailSent>
        ) : (
          <ChangeEmail answer={ofEmail ? refused : undefined} />
        )}
      </section>
      <section aria-labelledby="mot-de-passe" className="column-title stack">
        <h2 id="mot-de-passe">Changer de mot de passe</h2>
        <ChangePassword email={email} answer={ofEmail ? undefined : refused} />
      </section>
    </AccountPage>
  );
}
