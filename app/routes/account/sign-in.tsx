import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { findHome } from "#app/accounts/find-home.server.ts";
import { signInForm } from "#app/accounts/account-forms.ts";
import { accountProblemStatus, tellAccountProblem } from "#app/accounts/account-problems.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { findForm } from "#app/http/interrupted-form.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths, safeReturnPath } from "#app/http/paths.ts";
import { findActor, openSession } from "#app/http/session.server.ts";
import type { Context } from "#app/platform/context.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PasswordField } from "#app/ui/form/password-field.tsx";
import { useLiveForm } from "#app/ui/form/use-live-form.ts";
import { Notice } from "#app/ui/notice.tsx";

export const meta: MetaFunction = () => pageTitle("Se connecter");

/** Where one was going; where one's account begins when it was nowhere in particular. */
async function wayBack(request: Request, place: Context, accountId: string): Promise<string> {
  const wanted = new URL(request.url).searchParams.get("retour");
  return safeReturnPath(wanted, await findHome(place, accountId));
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await findActor(request, context);
  if (actor) throw redirect(await wayBack(request, context.place, actor.accountId));
  return {
    sentHere: new URL(request.url).searchParams.has("retour"),
    formWaits: (await findForm(request, context)) !== null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, signInForm);
  if (!form.ok) return invalid(form);
  const { place, clientAddress: address } = context;
  const signedIn = await signIn(place, { ...form.value, address });
  if (!signedIn.ok) {
    const sentence = tellAccountProblem(signedIn.error);
    return refuseForm(form, { "": sentence }, accountProblemStatus(signedIn.error));
  }
  const headers = { "Set-Cookie": await openSession(request, context, signedIn.value.accountId) };
  const waiting = await findForm(request, context);
  const next = waiting ? paths.resume() : await wayBack(request, place, signedIn.value.accountId);
  return redirect(next, { status: 303, headers });
}

export default function SignIn() {
  const { sentHere, formWaits } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { formProps, field, summary } = useLiveForm({ schema: signInForm, answer });
  return (
    <AccountPage title="Se connecter">
      {formWaits ? (
        <Notice title="Votre session s’est terminée pendant que vous écriviez.">
          <p>Rien n’est perdu : connectez-vous, et vous retrouverez ce que vous aviez rempli.</p>
        </Notice>
      ) : (
        sentHere && <Notice>Cette page demande un compte. Vous y reviendrez une fois connecté·e.</Notice>
      )}
      <Form {...formProps} className="stack [--stack:1.2rem]">
        <ErrorSummary errors={summary} />
        <Field
          label="Adresse électronique"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          {...field("email")}
        />
        <PasswordField label="Mot de passe" autoComplete="current-password" {...field("password")} />
        <Button>Se connecter</Button>
      </Form>
      <ul className="stack mt-7 [--stack:0.4rem]">
        <li>
          <Link to={paths.forgottenPassword()}>Je ne sais plus mon mot de passe</Link>
        </li>
        <li>
          <Link to={paths.signUp()}>Je n’ai pas encore de compte</Link>
        </li>
      </ul>
    </AccountPage>
  );
}
