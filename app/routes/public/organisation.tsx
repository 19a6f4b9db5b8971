import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readOrganisationPage } from "#app/organisations/read-organisation-page.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { NeedBriefItem } from "#app/ui/need-brief.tsx";
import { OrganisationSheet } from "#app/ui/organisation-sheet.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ReportLink } from "#app/ui/report-link.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.organisation.name ?? "Organisation", data?.organisation.summary ?? undefined);

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  readOrganisationPage(context, request, params.id);

export default function OrganisationPage() {
  const { organisationId, organisation, needs, own, level, textsWait, mayCheck } =
    useLoaderData<typeof loader>();
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
      {mayCheck && (
        <p className="mb-6">
          <ButtonLink kind="quiet" to={paths.checkQualities(organisationId)}>
            Vérifier ses qualités
          </ButtonLink>
        </p>
      )}
      {textsWait && (
        <div className="mb-6 max-w-[44rem]">
          <Notice kind={own ? "warning" : "plain"} title="Une personne de l’équipe relit ces textes.">
            {own
              ? "Une phrase semble promettre un rendement ou une garantie, presser le lecteur ou faire payer. Vous seuls les voyez pour le moment ; reformulez, et ils paraîtront tout de suite."
              : "L’organisation se présentera ici dès qu’ils seront relus."}
          </Notice>
        </div>
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
      {!own && <ReportLink what="organisation" id={organisationId} />}
    </>
  );
}
