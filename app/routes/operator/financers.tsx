import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { type CheckListName, readChecksPage } from "#app/financers/read-checks-page.server.ts";
import { requireOperator } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { OperatorPage } from "#app/ui/operator/operator-page.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

export const meta: MetaFunction = () => pageTitle("Financeurs à vérifier");

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireOperator(request, context, "verify-financers");
  return readChecksPage(context.place, request);
}

const LISTS: Record<CheckListName, string> = {
  attente: "En attente",
  renouveler: "À revoir",
  verifies: "Vérifiés",
  retires: "Retirés",
};
const NAMES = Object.keys(LISTS) as CheckListName[];
const EMPTY: Record<CheckListName, string> = {
  attente: "Un financeur qui s’inscrit arrive ici. Tant qu’il attend, il lit les besoins comme le public.",
  renouveler: "Une vérification vaut un an ; elle revient ici un mois avant.",
  verifies: "Aucun financeur n’est encore vérifié : personne ne lit les montants exacts.",
  retires: "Aucune vérification n’a été retirée.",
};

export default function FinancersToCheckPage() {
  const { list, financers, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <OperatorPage
      section="financers"
      title="Identité des financeurs"
      lead={<p>« Vérifié » veut dire que nous savons qui c’est. Cela ne dit rien de ce qu’il finance.</p>}
    >
      <Tabs
        label="Listes"
        tabs={NAMES.map((name) => ({
          label: LISTS[name],
          to: paths.financersToCheck({ liste: name }),
          current: name === list,
        }))}
      />
      {total === 0 && (
        <EmptyState title="Personne dans cette liste">
          <p>{EMPTY[list]}</p>
        </EmptyState>
      )}
      <ul className="max-w-[44rem]">
        {financers.map(({ id, name, type, detail }) => (
          <li key={id} className="brief">
            <p className="kicker">{type}</p>
            <h2 className="brief-title">
              <Link to={paths.checkFinancer(id)}>{name}</Link>
            </h2>
            <p className="byline">{detail}</p>
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={pages}
        to={(other) => paths.financersToCheck({ liste: list, page: other })}
      />
    </OperatorPage>
  );
}
