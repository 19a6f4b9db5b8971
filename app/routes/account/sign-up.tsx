import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { signUpForm } from "#app/accounts/account-forms.ts";
import { accountProblemStatus, tellAccountProblem } from "#app/accounts/account-problems.ts";
import { signUp } from "#app/accounts/sign-up.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import type { FormAnswer } from "#app/http/read-form.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { MailSent } from "#app/ui/account/mail-sent.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, Field } from "#app/ui/field.tsx";
import { RadioGroup } from "#app/ui/form/choices.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { useLiveForm } from "#app/ui/form/use-live-form.ts";
import { SIGN_UP_ROLE_LABELS, SIGN_UP_ROLES } from "#domain/accounts/sign-up-role.ts";

export const meta: MetaFunction = () => pageTitle("Ouvrir un compte");

export const loader = ({ request, context: { demo } }: LoaderFunctionArgs) => ({
  role: new URL(request.url).searchParams.get("role") ?? "",
  demo,
});

export async function action({ request, context: { place, clientAddress } }: ActionFunctionArgs) {
  const form = await parseForm(request, signUpForm);
  if (!form.ok) return invalid(form);
  const { email, name, role } = form.value;
  const asked = await signUp(place, { email, name, role, address: clientAddress });
  if (!asked.ok) {
    return refuseForm(form, { "": tellAccountProblem(asked.error) }, accountProblemStatus(asked.error));
  }
  return { sentTo: email };
}

export default function SignUp() {
  const { role, demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "sentTo" in answer) {
    return (
      <AccountPage title="Regardez votre courrier">
        <MailSent to={answer.sentTo} demo={demo}>
          Un message vient de partir. Suivez son lien pour confirmer l’adresse et choisir votre mot de passe :
          il sert pendant vingt-quatre heures.
        </MailSent>
      </AccountPage>
    );
  }
  return <SignUpForm role={role} answer={answer} />;
}

function SignUpForm({ role, answer }: { role: string; answer: FormAnswer | undefined }) {
  const live = useLiveForm({ schema: signUpForm, answer, defaults: { role } });
  const { formProps, field, choice, errors, summary } = live;
  return (
    <AccountPage
      title="Ouvrir un compte"
      lead={<p>Une adresse et une minute suffisent. C’est gratuit, pour tout le monde.</p>}
    >
      <Form {...formProps} className="stack [--stack:1.4rem]">
        <ErrorSummary errors={summary} />
        <RadioGroup
          legend="Vous êtes…"
          name="role"
          hint="Un même compte pourra en tenir plusieurs."
          error={errors.role}
          choices={SIGN_UP_ROLES.map((value) => ({
            value,
            label: SIGN_UP_ROLE_LABELS[value].label,
            hint: SIGN_UP_ROLE_LABELS[value].sentence,
          }))}
          props={(value) => choice("role", value)}
        />
        <Field label="Prénom et nom" autoComplete="name" {...field("name")} />
        <Field
          label="Adresse électronique"
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          hint="Professionnelle de préférence, si vous venez pour une structure."
          {...field("email")}
        />
        <div>
          <Checkbox
            label="J’accepte les conditions d’utilisation"
            {...choice("terms", "oui")}
            error={errors.terms}
          />
          <p className="byline ml-9">
            <Link to={paths.terms()}>Les lire</Link>, et{" "}
            <Link to={paths.privacy()}>ce que deviennent vos données</Link>.
          </p>
        </div>
        <Button>Recevoir le lien de confirmation</Button>
      </Form>
      <p>
        <Link to={paths.signIn()}>J’ai déjà un compte</Link>
      </p>
    </AccountPage>
  );
}
