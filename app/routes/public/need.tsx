import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readNeedPage } from "#app/needs/read-need-page.server.ts";
import { Ask } from "#app/ui/introduction/ask.tsx";
import { NeedRanking } from "#app/ui/need-ranking.tsx";
import { NeedStory } from "#app/ui/need-story.tsx";
import { KeepLinks } from "#app/ui/shortlists/keep-links.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ReportLink } from "#app/ui/report-link.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageTitle(data?.need.title ?? "Besoin", data?.need.summary);

export const loader = ({ request, params, context }: LoaderFunctionArgs) =>
  readNeedPage(context, request, params.id);

export default function NeedPage() {
  const { need, organisationId, ranking, ask } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={need.title}
        kicker={need.theme}
        trail={[
          { label: "La une", to: paths.home() },
          { label: "Besoins", to: paths.needs() },
        ]}
      >
        <p className="byline mt-3">
          <Link to={paths.organisation(organisationId)}>{need.organisation}</Link>, {need.legalForm} ·{" "}
          {need.headquarters}
        </p>
        <KeepLinks kind="need" id={need.id} title={need.title} />
      </PageHeader>
      <NeedStory need={need} />
      {ask && <Ask ask={ask} />}
      <NeedRanking ranking={ranking} />
      <ReportLink what="besoin" id={need.id} />
    </>
  );
}
