import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useLocation } from "@remix-run/react";
import {
  acceptInvitation,
  acceptWithNewAccount,
  readInvitation,
} from "#app/accounts/accept-invitation.server.ts";
import { joinForm } from "#app/accounts/account-forms.ts";
import { linkTrouble } from "#app/http/link-answer.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { findActor, openSession } from "#app/http/session.server.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { JoinForm } from "#app/ui/account/join-form.tsx";
import { LinkTrouble } from "#app/ui/account/link-trouble.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { chooseActiveMembership } from "#db/accounts/sessions.ts";
import { ROLE_LABELS, ROLE_SENTENCES } from "#domain/accounts/role.ts";
import { midSentence, quoted } from "#domain/vocabulary/french.ts";

export const meta: MetaFunction = () => pageTitle("Invitation");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const read = await readInvitation(context.place, params.token ?? "");
  if (!read.ok) return linkTrouble(read.error);
  const { invitation, hasAccount } = read.value;
  const { email, role, structureName, invitedByName } = invitation;
  const signedInAs = (await findActor(request, context))?.email ?? null;
  return { email, role, structureName, invitedByName, hasAccount, signedInAs };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { place } = context;
  const secret = params.token ?? "";
  const actor = await findActor(request, context);
  if (actor) {
    const accepted = await acceptInvitation(place, actor, secret);
    if (!accepted.ok) return null;
    const { accountId, sessionId } = actor;
    await chooseActiveMembership(place.db, { accountId, sessionId, ...accepted.value });
    return redirect(paths.members({ fait: "bienvenue" }), 303);
  }
  const form = await parseForm(request, joinForm);
  if (!form.ok) return invalid(form);
  const { name, newPassword: password } = form.value;
  const joined = await acceptWithNewAccount(place, { secret, name, password });
  // The loader then says what has changed: the link has served, or the address has an account.
  if (!joined.ok) return null;
  return redirect(paths.members({ fait: "bienvenue" }), {
    status: 303,
    headers: { "Set-Cookie": await openSession(request, context, joined.value.accountId) },
  });
}

export default function Invitation() {
  const read = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? undefined;
  const { pathname } = useLocation();
  if ("trouble" in read) return <LinkTrouble kind={read.trouble} />;
  const { email, role, structureName, invitedByName, hasAccount, signedInAs } = read;
  return (
    <AccountPage
      title={`Rejoindre ${structureName}`}
      lead={
        <p>
          {invitedByName ?? "Une personne responsable"} vous invite comme {midSentence(ROLE_LABELS[role])}.{" "}
          {ROLE_SENTENCES[role]}
        </p>
      }
    >
      {signedInAs === email ? (
        <Form method="post">
          <Button>Rejoindre {quoted(structureName)}</Button>
        </Form>
      ) : signedInAs ? (
        <>
          <Notice kind="warning" title={`Cette invitation est pour ${email}.`}>
            <p>Vous êtes connecté·e avec {signedInAs}. Déconnectez-vous, puis ouvrez de nouveau le lien.</p>
          </Notice>
          <Form method="post" action={paths.signOut()}>
            <Button kind="quiet">Se déconnecter</Button>
          </Form>
        </>
      ) : hasAccount ? (
        <>
          <p>L’adresse {email} a déjà un compte : connectez-vous, et vous reviendrez ici.</p>
          <ButtonLink to={paths.signIn({ retour: pathname })}>Se connecter</ButtonLink>
        </>
      ) : (
        <JoinForm email={email} answer={answer} />
      )}
    </AccountPage>
  );
}
