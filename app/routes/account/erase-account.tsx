import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { eraseAccountForm } from "#app/accounts/account-forms.ts";
import { accountProblemStatus, tellAccountProblem } from "#app/accounts/account-problems.ts";
import { eraseAccount } from "#app/accounts/erase-account.server.ts";
import { readErasure } from "#app/accounts/read-erasure.server.ts";
import { requireActor } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm, refuseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { closeSession } from "#app/http/session.server.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { ErasureList } from "#app/ui/account/erasure-list.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PasswordField } from "#app/ui/form/password-field.tsx";
import { useLiveForm } from "#app/ui/form/use-live-form.ts";
import { Notice } from "#app/ui/notice.tsx";

export const meta: MetaFunction = () => pageTitle("Effacer mon compte");

export async function loader({ request, context }: LoaderFunctionArgs) {
  return readErasure(context.place, await requireActor(request, context));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context);
  const form = await parseForm(request, eraseAccountForm);
  if (!form.ok) return invalid(form);
  const { password } = form.value;
  const erased = await eraseAccount(context.place, actor, { password, address: context.clientAddress });
  if (erased.ok) {
    const headers = { "Set-Cookie": await closeSession(request, context) };
    return redirect(paths.accountErased(), { status: 303, headers });
  }
  const { error } = erased;
  if (error.kind === "needs-responsable")
    return refuseForm(
      form,
      { "": `Il faut d’abord une autre personne responsable pour ${error.name}.` },
      409,
    );
  if (error.kind === "last-operator")
    return refuseForm(form, { "": "Il faut d’abord une autre personne qui garde le site." }, 409);
  return refuseForm(form, { password: tellAccountProblem(error) }, accountProblemStatus(error));
}

export default function EraseAccount() {
  const { structures, email, lastOperator } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state !== "idle";
  const { formProps, field, summary } = useLiveForm({ schema: eraseAccountForm, answer });
  const blocked = structures.filter(({ fate }) => fate === "needs-responsable");
  return (
    <AccountPage inside title="Effacer mon compte" lead={<p>{email}</p>}>
      <ErasureList structures={structures} />
      {blocked.length > 0 || lastOperator ? (
        <Notice kind="warning" title="Pas encore : quelqu’un doit d’abord prendre la suite.">
          {blocked.map(({ name }) => (
            <p key={name}>
              Vous êtes la seule personne responsable de {name}. Donnez ce rôle à un·e collègue sur{" "}
              <Link to={paths.chooseStructure({ retour: paths.members() })}>la page des membres</Link>, puis
              revenez.
            </p>
          ))}
          {lastOperator && <p>Vous êtes la seule personne qui garde le site.</p>}
        </Notice>
      ) : (
        <Form {...formProps} className="column-title stack">
          <h2>C’est pour de bon</h2>
          <p>Rien de ce qui s’efface ne peut être retrouvé, ni par vous, ni par nous.</p>
          <ErrorSummary errors={summary} />
          <PasswordField
            label="Votre mot de passe, pour confirmer"
            autoComplete="current-password"
            {...field("password")}
          />
          <div className="flex flex-wrap gap-3">
            <Button kind="danger" disabled={busy}>
              Effacer mon compte
            </Button>
            <ButtonLink kind="quiet" to={paths.ownData()}>
              Le garder
            </ButtonLink>
          </div>
        </Form>
      )}
    </AccountPage>
  );
}
