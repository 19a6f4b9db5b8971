import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readBalances } from "#app/meetups/read-balance-page.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";
import { Table } from "#app/ui/table.tsx";

export const meta: MetaFunction = () => pageTitle("Bilan des rencontres");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireOperator(request, context, "read-balances");
  return readBalances(context.place);
}

export default function MeetupBalancesPage() {
  const { meetups, together } = useLoaderData<typeof loader>();
  return (
    <OperatorPage
      section="meetups"
      title="Bilan des rencontres"
      lead="Ce que chaque rencontre tenue a donné, en nombres seulement. Le public ne lit que leur somme, à partir de cinq rencontres."
    >
      {meetups.length === 0 ? (
        <EmptyState title="Aucune rencontre tenue">
          <p>La première paraîtra ici dès que son hôte l’aura notée comme tenue.</p>
        </EmptyState>
      ) : (
        <>
          <div className="max-w-[48rem]">
            <Table
              caption={
                meetups.length > 1
                  ? `Les ${meetups.length} rencontres tenues, ensemble`
                  : "La rencontre tenue jusqu’ici"
              }
              columns={[
                { heading: "Quoi" },
                { heading: "Ensemble", number: true },
                { heading: "Une bonne rencontre", number: true },
              ]}
              rows={together.map(({ key, label, value, good }) => ({ key, cells: [label, value, good] }))}
            />
            <p className="byline">
              Le repère est celui d’un éditeur d’événements : 40 à 60 % d’invitations acceptées, deux
              rendez-vous chacun, 80 % tenus.
            </p>
          </div>
          <Table
            caption="Rencontre par rencontre"
            stacked
            columns={[
              { heading: "Rencontre" },
              { heading: "Invitations", number: true },
              { heading: "Acceptées", number: true },
              { heading: "Étaient là", number: true },
              { heading: "Rendez-vous chacun", number: true },
              { heading: "Tenus", number: true },
              { heading: "Suites (des deux)", number: true },
              { heading: "Accords déclarés", number: true },
            ]}
            rows={meetups.map((one) => ({
              key: one.id,
              cells: [
                <>
                  <Link key="titre" to={paths.meetup(one.id)}>
                    {one.title}
                  </Link>
                  <span key="ou" className="byline block font-normal">
                    {one.day}, {one.place}
                    {!one.closed && " · bilan ouvert"}
                  </span>
                </>,
                one.invited,
                one.accepted,
                one.present,
                one.each,
                one.held,
                one.follow,
                one.agreements,
              ],
            }))}
          />
        </>
      )}
    </OperatorPage>
  );
}
