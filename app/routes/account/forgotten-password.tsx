import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { forgottenPasswordForm } from "#app/accounts/account-forms.ts";
import { accountProblemStatus, tellAccountProblem } from "#app/accounts/account-problems.ts";
import { askPasswordReset } from "#app/accounts/reset-password.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { MailSent } from "#app/ui/account/mail-sent.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { useLiveForm } from "#app/ui/form/use-live-form.ts";
import type { FormAnswer } from "#app/http/read-form.ts";

export const meta: MetaFunction = () => pageTitle("Mot de passe oublié");

export const loader = ({ context: { demo } }: LoaderFunctionArgs) => ({ demo });

export async function action({ request, context: { place, clientAddress } }: ActionFunctionArgs) {
  const form = await parseForm(request, forgottenPasswordForm);
  if (!form.ok) return invalid(form);
  const asked = await askPasswordReset(place, { ...form.value, address: clientAddress });
  if (!asked.ok) {
    return refuseForm(form, { "": tellAccountProblem(asked.error) }, accountProblemStatus(asked.error));
  }
  return { sentTo: form.value.email };
}

export default function ForgottenPassword() {
  const { demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "sentTo" in answer) {
    return (
      <AccountPage title="Regardez votre courrier">
        <MailSent to={answer.sentTo} demo={demo}>
          Si cette adresse a un compte, un message vient de partir. Son lien permet de choisir un autre mot de
          passe, pendant une heure.
        </MailSent>
      </AccountPage>
    );
  }
  return <AskForm answer={answer} />;
}

function AskForm({ answer }: { answer: FormAnswer | undefined }) {
  const { formProps, field, summary } = useLiveForm({ schema: forgottenPasswordForm, answer });
  return (
    <AccountPage title="Mot de passe oublié" lead={<p>Cela arrive à tout le monde.</p>}>
      <Form {...formProps} className="stack [--stack:1.2rem]">
        <ErrorSummary errors={summary} />
        <Field
          label="L’adresse de votre compte"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          {...field("email")}
        />
        <Button>Recevoir un lien</Button>
      </Form>
    </AccountPage>
  );
}
