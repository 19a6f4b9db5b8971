import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readSearchPage } from "#app/search/read-search-page.server.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SearchPage } from "#app/ui/search/search-page.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(
    data && data.inUse.length > 0 ? data.name : "Les besoins publiés",
    "Les besoins de financement publiés, par thème, territoire, montant, objet et moyen.",
  );

export const loader = ({ request, context }: LoaderFunctionArgs) => readSearchPage(context, request, "needs");

export default function Needs() {
  const shown = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title="Les besoins publiés" trail={[{ label: "La une", to: paths.home() }]} />
      <SearchPage shown={shown} />
    </>
  );
}
