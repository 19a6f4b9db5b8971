import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { PROGRAMME_STATUS_LABELS, PROGRAMME_STATUS_SENTENCES } from "#app/criteria/tell-programme-life.ts";
import { readFinancerDashboard } from "#app/financers/read-dashboard.server.ts";
import { requireFinancerMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ProgrammeActs } from "#app/ui/programme-acts.tsx";

export const meta: MetaFunction = () => pageTitle("Mon espace de financeur");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireFinancerMember(request, context);
  return readFinancerDashboard(context, request, actor);
}

export default function FinancerDashboardPage() {
  const { financerId, name, verified, programmes } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={name} kicker="Mon espace de financeur" />
      {!verified && (
        <Notice title="Votre identité n’est pas encore vérifiée.">
          <p>
            Vous lisez les besoins comme le public, par fourchettes de montant. L’équipe vérifie chaque
            personne morale ; cela ne porte que sur son identité.
          </p>
        </Notice>
      )}
      {programmes.length === 0 && (
        <EmptyState title="Pas encore de programme">
          <p>
            Un programme dit ce que vous cherchez : thèmes, territoires, montants, instruments. Les besoins
            qui y répondent s’affichent alors ici, avec leurs raisons.
          </p>
        </EmptyState>
      )}
      {programmes.map(({ programme, status, acts, total, first }) => (
        <section key={programme.id} aria-labelledby={`p-${programme.id}`} className="mt-10">
          <h2 id={`p-${programme.id}`} className="column-title">
            {status === "open" ? (
              <Link to={paths.programme(programme.id)}>{programme.title}</Link>
            ) : (
              programme.title
            )}
          </h2>
          <p className="byline mt-1">
            {programme.ticket ?? "Montant à préciser"} par projet, {programme.area}
          </p>
          <p className="byline">
            {PROGRAMME_STATUS_LABELS[status]}. {PROGRAMME_STATUS_SENTENCES[status]}
          </p>
          <ul className="mt-3">
            {first.map((need) => (
              <li key={need.id} className="brief">
                <h3 className="brief-title">
                  <Link to={paths.need(need.id)}>{need.title}</Link>
                </h3>
                <p className="byline">
                  {need.organisation}, {need.place} · {need.amount}
                </p>
              </li>
            ))}
          </ul>
          {status === "open" && (
            <p className="mt-3">
              {total === 0 ? (
                "Aucun besoin publié n’y répond pour l’instant."
              ) : (
                <MoreLink to={paths.programme(programme.id)}>{answering(total)}</MoreLink>
              )}
            </p>
          )}
          <ProgrammeActs programme={programme} acts={acts} />
        </section>
      ))}
      <p className="mt-12">
        <MoreLink to={paths.financer(financerId)}>Notre page publique</MoreLink>
      </p>
    </>
  );
}

const answering = (total: number): string =>
  total === 1 ? "Le besoin qui y répond, et pourquoi" : `Les ${total} besoins qui y répondent, et pourquoi`;
