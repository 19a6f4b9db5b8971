import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readHomeSearch } from "#app/search/read-home-search.server.ts";
import { MoreLink } from "#app/ui/link.tsx";
import { NeedBriefItem } from "#app/ui/need-brief.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ProgrammeFound } from "#app/ui/programme-found.tsx";
import { SearchBox } from "#app/ui/search/search-box.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.words ? `Chercher « ${data.words} »` : "Chercher");

export const loader = ({ request, context }: LoaderFunctionArgs) => readHomeSearch(context, request);

export default function Search() {
  const { words, needs, programmes } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title="Chercher" trail={[{ label: "La une", to: paths.home() }]} />
      <div className="max-w-[40rem]">
        <SearchBox
          key={words}
          label="Un besoin, un programme, une organisation, une commune"
          words={words}
          hint="Les accents, les pluriels et une lettre de travers ne gênent pas."
        />
      </div>
      <section aria-labelledby="besoins" className="mt-10">
        <h2 id="besoins" className="column-title mb-2">
          {count(needs.total, "besoin")}
        </h2>
        {needs.first.map((need) => (
          <NeedBriefItem key={need.id} need={need} marked={need} level={3} />
        ))}
        <p className="border-t border-rule pt-3">
          <MoreLink to={needs.to}>
            {needs.total > 0 ? "Les lire tous, avec les filtres" : "Chercher avec les filtres"}
          </MoreLink>
        </p>
      </section>
      <section aria-labelledby="programmes" className="mt-12">
        <h2 id="programmes" className="column-title mb-2">
          {count(programmes.total, "programme")}
        </h2>
        {programmes.first.map((programme) => (
          <ProgrammeFound key={programme.id} programme={programme} level={3} />
        ))}
        <p className="border-t border-rule pt-3">
          <MoreLink to={programmes.to}>
            {programmes.total > 0 ? "Les lire tous, avec les filtres" : "Chercher avec les filtres"}
          </MoreLink>
        </p>
      </section>
    </>
  );
}

const count = (of: number, noun: string): string =>
  of === 0 ? `Aucun ${noun}` : `${of} ${noun}${of > 1 ? "s" : ""}`;
