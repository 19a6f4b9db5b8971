import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readOrganisationPage } from "#app/organisations/read-organisation-page.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { NeedBriefItem } from "#app/ui/need-brief.tsx";
import { OrganisationSheet } from "#app/ui/organisation-sheet.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.organisation.name ?? "Organisation", data?.organisation.summary ?? undefined);

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  readOrganisationPage(context, request, params.id);

export default function OrganisationPage() {
  const { organisation, needs, own, level } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={organisation.name}
        kicker={organisation.legalForm}
        trail={[
          { label: "La une", to: paths.home() },
          own
            ? { label: "Mon organisation", to: paths.ownOrganisation() }
            : { label: "Besoins", to: paths.needs() },
        ]}
      >
        <p className="byline mt-3">{organisation.place}</p>
      </PageHeader>
      {own && (
        <p className="mb-6">
          <ButtonLink kind="quiet" to={paths.editOrganisation()}>
            Modifier la fiche
          </ButtonLink>
        </p>
      )}
      <OrganisationSheet organisation={organisation} level={level} />
      <section aria-labelledby="besoins" className="mt-14">
        <h2 id="besoins" className="column-title">
          {needs.length > 1
            ? `${needs.length} besoins publiés`
            : needs.length === 1
              ? "Un besoin publié"
              : "Aucun besoin publié"}
        </h2>
        {needs.map((need) => (
          <NeedBriefItem key={need.id} need={need} level={3} />
        ))}
      </section>
    </>
  );
}
