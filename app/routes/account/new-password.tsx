import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newPasswordForm } from "#app/accounts/account-forms.ts";
import { readPasswordReset, resetPassword } from "#app/accounts/reset-password.server.ts";
import { linkTrouble } from "#app/http/link-answer.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { openSession } from "#app/http/session.server.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { ChoosePassword } from "#app/ui/account/choose-password.tsx";
import { LinkTrouble } from "#app/ui/account/link-trouble.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

export const meta: MetaFunction = () => pageTitle("Nouveau mot de passe");

export async function loader({ params, context: { place } }: LoaderFunctionArgs) {
  const read = await readPasswordReset(place, params.token ?? "");
  return read.ok ? { email: read.value.email } : linkTrouble(read.error);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, newPasswordForm);
  if (!form.ok) return invalid(form);
  const changed = await resetPassword(context.place, {
    secret: params.token ?? "",
    password: form.value.newPassword,
  });
  // The loader then says what is wrong with the link.
  if (!changed.ok) return null;
  return redirect(paths.account({ fait: "mot-de-passe" }), {
    status: 303,
    headers: { "Set-Cookie": await openSession(request, context, changed.value.accountId) },
  });
}

export default function NewPassword() {
  const read = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? undefined;
  if ("trouble" in read) {
    return (
      <LinkTrouble kind={read.trouble}>
        <ButtonLink to={paths.forgottenPassword()}>Demander un autre lien</ButtonLink>
      </LinkTrouble>
    );
  }
  return (
    <AccountPage
      title="Un nouveau mot de passe"
      lead={<p>Pour {read.email}. Vos autres sessions ouvertes seront fermées, sur tous vos appareils.</p>}
    >
      <ChoosePassword email={read.email} answer={answer}>
        Garder ce mot de passe
      </ChoosePassword>
    </AccountPage>
  );
}
