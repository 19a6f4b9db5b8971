import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { changePreferences, preferencesForm } from "#app/notifications/change-preferences.server.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { Done } from "#app/ui/account/done.tsx";
import { MailRefused } from "#app/ui/account/mail-refused.tsx";
import { PreferencesTable } from "#app/ui/account/preferences-table.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { findRefusedAddress, forgetRefusedAddress } from "#db/mails/refused-addresses.ts";
import { preferencesOf } from "#db/notifications/preferences.ts";

export const meta: MetaFunction = () => pageTitle("Ce que je reçois");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { accountId, email } = await requireActor(request, context);
  const { db } = context.place;
  const refused = await findRefusedAddress(db, email);
  return {
    email,
    preferences: await preferencesOf(db, accountId),
    refusedAddress: refused ? email : null,
    did: new URL(request.url).searchParams.get("fait"),
  };
}

/** Two forms: that of an address that works again has an act. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request, context);
  const sent = await request.clone().formData();
  if (sent.get("acte") === "adresse") {
    await forgetRefusedAddress(context.place.db, actor.email);
    return redirect(paths.notificationPreferences({ fait: "messagerie" }), 303);
  }
  const form = await parseForm(request, preferencesForm);
  if (!form.ok) return invalid(form);
  await changePreferences(context.place, actor, form.value);
  return redirect(paths.notificationPreferences({ fait: "reglages" }), 303);
}

export default function NotificationPreferences() {
  const { email, preferences, refusedAddress, did } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AccountPage
      inside
      title="Ce que je reçois"
      lead={<p>Par sujet : sur le site, et par mail à {email}, au rythme qui vous va.</p>}
    >
      <Done did={did} />
      {refusedAddress && <MailRefused address={refusedAddress} />}
      <ErrorSummary errors={answer?.errors} />
      <Form method="post" className="stack">
        <PreferencesTable preferences={preferences} />
        <p className="byline">
          Le mail du jour part à 7 heures, celui de la semaine le lundi. Chacun porte un lien qui l’arrête,
          sans se connecter. Ce qui touche votre compte lui-même (mot de passe, adresse) part toujours.
        </p>
        <Button>Enregistrer</Button>
      </Form>
    </AccountPage>
  );
}
