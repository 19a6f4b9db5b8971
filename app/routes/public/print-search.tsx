import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { tabulateSearch } from "#app/search/tabulate-search.server.ts";
import { Breadcrumb } from "#app/ui/breadcrumb.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Table } from "#app/ui/table.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(`À imprimer · ${data?.name ?? ""}`);

export const loader = ({ request, context }: LoaderFunctionArgs) => tabulateSearch(context, request);

export default function PrintSearchPage() {
  const { name, back, heading, rows, total } = useLoaderData<typeof loader>();
  return (
    <div className="printed pt-5">
      <div className="screen-only">
        <Breadcrumb trail={[{ label: "La recherche", to: back }]} />
        <p className="byline my-3">
          Imprimez cette page par le menu de votre navigateur : l’en-tête et ce texte n’y paraissent pas.
        </p>
      </div>
      <h1 className="mb-4">{name}</h1>
      {rows.length === 0 ? (
        <EmptyState title="Rien qui réponde à tout cela à la fois">
          <p>Revenez à la recherche : elle dit quel filtre changer.</p>
        </EmptyState>
      ) : (
        <Table
          caption={rows.length < total ? `Les ${rows.length} premiers, sur ${total}` : `${total} en tout`}
          columns={heading.map((label) => ({ heading: label }))}
          rows={rows.map((cells, at) => ({ key: String(at), cells }))}
        />
      )}
    </div>
  );
}
