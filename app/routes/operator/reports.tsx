import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readReportsPage } from "#app/reports/read-reports-page.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

export const meta: MetaFunction = () => pageTitle("Signalements");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireOperator(request, context, "answer-reports");
  return readReportsPage(context.place, request);
}

export default function ReportsPage() {
  const { list, reports, total, answered, page, pages } = useLoaderData<typeof loader>();
  return (
    <OperatorPage
      section="reports"
      title="Signalements"
      lead={<p>Chacun reçoit une décision, avec ses raisons. Une autre personne regarde si on le demande.</p>}
    >
      {answered && (
        <Notice kind="good" live title="Le signalement est traité.">
          La réponse part à qui l’a demandée.
        </Notice>
      )}
      <Tabs
        label="Listes"
        tabs={[
          { label: "En attente", to: paths.reportsToAnswer(), current: list === "attente" },
          { label: "Traités", to: paths.reportsToAnswer({ liste: "traites" }), current: list === "traites" },
        ]}
      />
      {total === 0 && (
        <EmptyState title={list === "attente" ? "Aucun signalement n’attend" : "Aucun n’est encore traité"}>
          <p>
            En bas de chaque page publique, un lien permet à n’importe qui de signaler ce qui ne va pas. Les
            fiches qui semblent promettre un rendement arrivent ici d’elles-mêmes.
          </p>
        </EmptyState>
      )}
      <ul className="max-w-[44rem]">
        {reports.map(({ id, subject, title, reason, when, again, automatic, answer }) => (
          <li key={id} className="brief">
            <p className="kicker">
              {subject}
              {again && " · une autre lecture est demandée"}
              {automatic && " · relevé par le site"}
            </p>
            <h2 className="brief-title">
              <Link to={paths.answerReport(id)}>{title}</Link>
            </h2>
            <p className="byline">
              {reason} · {answer ? `${answer.decision}, ${answer.when}` : `reçu ${when}`}
            </p>
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={pages}
        to={(other) => paths.reportsToAnswer({ liste: list, page: other })}
      />
    </OperatorPage>
  );
}
