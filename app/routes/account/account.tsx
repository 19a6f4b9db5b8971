import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { changeNameForm } from "#app/accounts/account-forms.ts";
import { requireActor } from "#app/http/guards.server.ts";
import { homeOf } from "#app/http/home-of.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { invalid, parseForm } from "#app/http/parse-form.server.ts";
import { paths } from "#app/http/paths.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { Done } from "#app/ui/account/done.tsx";
import { StructureSwitch } from "#app/ui/account/structure-switch.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { useLiveForm } from "#app/ui/form/use-live-form.ts";
import { changeAccount } from "#db/accounts/accounts.ts";
import { may } from "#domain/accounts/permissions.ts";

export const meta: MetaFunction = () => pageTitle("Mon compte");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request, context);
  const { name, email, saver, memberships, active } = actor;
  return {
    name,
    email,
    saver,
    memberships,
    activeId: active?.id ?? null,
    home: active && homeOf(active.kind),
    mayReadMembers: may(actor, "read-members"),
    keepsSite: may(actor, "moderate-texts"),
    did: new URL(request.url).searchParams.get("fait"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { accountId } = await requireActor(request, context);
  const form = await parseForm(request, changeNameForm);
  if (!form.ok) return invalid(form);
  await changeAccount(context.place.db, accountId, form.value);
  return redirect(paths.account({ fait: "nom" }), 303);
}

export default function Account() {
  const { name, email, saver, memberships, activeId, home, mayReadMembers, keepsSite, did } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { formProps, field, summary } = useLiveForm({ schema: changeNameForm, answer, defaults: { name } });
  return (
    <AccountPage title="Mon compte" lead={<p>{email}</p>}>
      <Done did={did} />
      <section aria-labelledby="structures" className="column-title stack">
        <h2 id="structures">Au nom de qui vous agissez</h2>
        <StructureSwitch memberships={memberships} activeId={activeId} backTo={paths.account()} />
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          {home && <Link to={home}>Sa page de travail</Link>}
          {mayReadMembers && <Link to={paths.members()}>Les membres</Link>}
          <Link to={paths.addStructure()}>Ajouter une structure</Link>
          {keepsSite && <Link to={paths.operation()}>La page de l’opération</Link>}
        </p>
      </section>
      <section aria-labelledby="epargne" className="column-title stack">
        <h2 id="epargne">Épargne</h2>
        {saver ? (
          <p>
            Ce compte sert aussi à une personne qui épargne. Personne d’autre que vous ne le voit.{" "}
            <Link to={paths.ownIntention()}>Mon intention</Link>
          </p>
        ) : (
          <Form method="post" action={paths.becomeSaver()} className="stack">
            <p>Vous épargnez ? Dites ce que vous aimeriez voir financé : ni profil public, ni engagement.</p>
            <Button kind="quiet">Ajouter l’épargne à mon compte</Button>
          </Form>
        )}
      </section>
      <section aria-labelledby="vous" className="column-title stack">
        <h2 id="vous">Vous</h2>
        <Form {...formProps} className="stack">
          <ErrorSummary errors={summary} />
          <Field label="Prénom et nom" autoComplete="name" {...field("name")} />
          <Button kind="quiet">Changer de nom</Button>
        </Form>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <Link to={paths.savedSearches()}>Mes alertes et recherches</Link>
          <Link to={paths.security()}>Adresse et mot de passe</Link>
          <Link to={paths.sessions()}>Sessions ouvertes</Link>
          <Link to={paths.ownData()}>Mes données</Link>
        </p>
      </section>
      <Form method="post" action={paths.signOut()} className="border-t border-ink pt-5">
        <Button kind="quiet">Se déconnecter</Button>
      </Form>
    </AccountPage>
  );
}
