import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readSearchPage } from "#app/search/read-search-page.server.ts";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SearchPage } from "#app/ui/search/search-page.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(
    data && data.inUse.length > 0 ? data.name : "Les financeurs",
    "Fondations, banques, clubs, fonds et collectivités, et ce que cherche chacun de leurs programmes.",
  );

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  readSearchPage(context, request, "criteria");

export default function Financers() {
  const shown = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Les financeurs"
        trail={[{ label: "La une", to: paths.home() }]}
        lead={
          <p>
            Chacun a écrit lui-même ce qu’il cherche. Ouvrez un programme pour lire ses critères et les
            besoins qui y répondent.
          </p>
        }
      />
      <SearchPage shown={shown} />
    </>
  );
}
