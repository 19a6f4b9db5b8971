import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { actByForm } from "#app/saved-searches/act-by-form.server.ts";
import { readSavedSearchesPage } from "#app/saved-searches/read-saved-searches-page.server.ts";
import { AccountPage } from "#app/ui/account/account-page.tsx";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Alert } from "#app/ui/saved-searches/alert.tsx";
import { SavedSearch } from "#app/ui/saved-searches/saved-search.tsx";

export const meta: MetaFunction = () => pageTitle("Mes alertes");

export async function loader({ request, context }: LoaderFunctionArgs) {
  return readSavedSearchesPage(context.place, await requireActor(request, context), request);
}

export async function action({ request, context }: ActionFunctionArgs) {
  return actByForm(context.place, await requireActor(request, context), request);
}

const PACES = {
  "at-once": "par mail dès qu’il paraît",
  daily: "dans un mail par jour",
  weekly: "dans un mail par semaine",
  none: "sur le site seulement",
};

const DONE: Record<string, string> = {
  garder: "La recherche est gardée :",
  renommer: "La recherche s’appelle maintenant :",
  pause: "En pause, elle ne vous dira plus rien :",
  reprendre: "Elle vous dira de nouveau ce qui paraît :",
  enlever: "La recherche est enlevée :",
  remettre: "La recherche est de nouveau là :",
  taire: "En pause, pour vous seul·e ; ce qui vient d’ici à la reprise ne sera pas redit :",
  redire: "Ce qui est nouveau vous sera dit de nouveau :",
};

export default function SavedSearchesPage() {
  const { searches, alerts, pace, did } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: Record<string, string> = answer?.errors ?? {};
  const renamed = errors.name === undefined ? null : answer?.values.recherche;
  const refusal = renamed === null ? Object.values(errors)[0] : undefined;
  return (
    <AccountPage
      inside
      title="Mes alertes"
      lead={
        <p>
          Ce qui est nouveau vous est dit {PACES[pace]}, une fois.{" "}
          <Link to={paths.notificationPreferences()}>Changer de rythme</Link>
        </p>
      }
    >
      {refusal && <Notice kind="warning">{refusal}</Notice>}
      {!answer && did && DONE[did.act] && (
        <Notice kind="good" live>
          <p>
            {DONE[did.act]} {did.name}
          </p>
          {did.act === "enlever" && did.removed && (
            <Form method="post" className="mt-2">
              <input type="hidden" name="recherche" value={did.id} />
              <Button kind="quiet" name="acte" value="remettre">
                Annuler
              </Button>
            </Form>
          )}
        </Notice>
      )}
      {alerts.length > 0 && (
        <section aria-labelledby="correspondances">
          <h2 id="correspondances" className="column-title">
            Ce qui correspond à ce que vous avez publié
          </h2>
          <ul>
            {alerts.map((alert) => (
              <Alert key={`${alert.kind} ${alert.id}`} alert={alert} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="recherches">
        <h2 id="recherches" className="column-title">
          Les recherches que vous gardez
        </h2>
        {searches.length === 0 && (
          <EmptyState title="Pas encore de recherche gardée">
            <p>
              Cherchez parmi <Link to={paths.needs()}>les besoins</Link> ou{" "}
              <Link to={paths.financers()}>les financeurs</Link>, choisissez vos filtres, puis « Garder cette
              recherche » : ce qui paraît ensuite vous sera dit.
            </p>
          </EmptyState>
        )}
        <ul>
          {searches.map((search) => (
            <SavedSearch
              key={search.id}
              search={search}
              error={renamed === search.id ? errors.name : undefined}
            />
          ))}
        </ul>
      </section>
    </AccountPage>
  );
}
