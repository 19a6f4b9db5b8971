import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { newPasswordForm } from "#app/accounts/account-forms.ts";
import { confirmEmailChange, readEmailChange } from "#app/accounts/change-email.server.ts";
import { completeSignUp, readSignUp } from "#app/accounts/complete-sign-up.server.ts";
import { resendSignUp } from "#app/accounts/sign-up.server.ts";
import { linkTrouble } from "#app/http/link-answer.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { openSession } from "#app/http/session.server.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { ChoosePassword } from "#app/ui/account/choose-password.tsx";
import { LinkTrouble } from "#app/ui/account/link-trouble.tsx";
import { MailSent } from "#app/ui/account/mail-sent.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";

export const meta: MetaFunction = () => pageTitle("Confirmer une adresse");

/** A link mailed to an address: of somebody who signs up, or of an account that takes it. Opening it uses nothing: programs open links too. */
export async function loader({ params, context: { place, demo } }: LoaderFunctionArgs) {
  const secret = params.token ?? "";
  const signUp = await readSignUp(place, secret);
  if (signUp.ok) return { kind: "sign-up" as const, email: signUp.value.email, name: signUp.value.name };
  if (signUp.error.kind === "link-expired") return { kind: "sign-up-expired" as const, demo };
  const change = await readEmailChange(place, secret);
  if (change.ok) return { kind: "change" as const, email: change.value.email, before: change.value.before };
  return linkTrouble(change.error.kind === "link-unknown" ? signUp.error : change.error);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { place, clientAddress } = context;
  const secret = params.token ?? "";
  const signUp = await readSignUp(place, secret);
  if (!signUp.ok && signUp.error.kind === "link-expired") {
    const sent = await resendSignUp(place, { secret, address: clientAddress });
    return sent.ok ? { sentTo: sent.value.email } : null;
  }
  if (!signUp.ok) {
    const confirmed = await confirmEmailChange(place, secret);
    return confirmed.ok ? redirect(paths.account({ fait: "adresse" }), 303) : null;
  }
  const form = await parseForm(request, newPasswordForm);
  if (!form.ok) return invalid(form);
  const completed = await completeSignUp(place, { secret, password: form.value.newPassword });
  if (!completed.ok) return null;
  const { accountId, role } = completed.value;
  return redirect(
    role === "saver" ? paths.editIntention({ fait: "compte" }) : paths.addStructure({ genre: role }),
    {
      status: 303,
      headers: { "Set-Cookie": await openSession(request, context, accountId) },
    },
  );
}

export default function Verification() {
  const read = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? undefined;
  if ("trouble" in read) return <LinkTrouble kind={read.trouble} />;
  if (read.kind === "sign-up-expired") {
    return (
      <LinkTrouble kind="link-expired">
        {answer && "sentTo" in answer ? (
          <MailSent to={answer.sentTo} demo={read.demo}>
            Un nouveau lien vient de partir.
          </MailSent>
        ) : (
          <Form method="post" className="flex flex-wrap gap-3">
            <Button>Recevoir un nouveau lien</Button>
            <ButtonLink kind="quiet" to={paths.signUp()}>
              Recommencer
            </ButtonLink>
          </Form>
        )}
      </LinkTrouble>
    );
  }
  if (read.kind === "change") {
    return (
      <AccountPage
        title="Votre nouvelle adresse"
        lead={
          <p>
            Votre compte passera de {read.before} à {read.email}, et vous vous connecterez avec celle-ci.
          </p>
        }
      >
        <Form method="post">
          <Button>Prendre cette adresse</Button>
        </Form>
      </AccountPage>
    );
  }
  return (
    <AccountPage
      title={`Bienvenue, ${read.name}`}
      lead={<p>Votre adresse, {read.email}, est confirmée. Il ne manque qu’un mot de passe.</p>}
    >
      <ChoosePassword email={read.email} answer={answer && "errors" in answer ? answer : undefined}>
        Ouvrir mon compte
      </ChoosePassword>
    </AccountPage>
  );
}
