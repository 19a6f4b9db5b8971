import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOrganisationMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { readPreviewPage } from "#app/needs/read-preview-page.server.ts";
import { REVIEW_SLUG } from "#app/needs/step-slugs.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { NeedStory } from "#app/ui/need-story.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

export const meta: MetaFunction = () => pageTitle("Aperçu");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireOrganisationMember(request, context, "edit-need");
  const needId = readId(params.id, "own-need-not-found");
  return readPreviewPage(context.place, actor, { needId, request });
}

export default function NeedPreviewPage() {
  const { needId, view, need } = useLoaderData<typeof loader>();
  const tab = (label: string, vue: string) => ({
    label,
    to: paths.needPreview(needId, { vue }),
    current: view === vue,
  });
  return (
    <>
      <PageHeader
        title={need?.title ?? "Aperçu"}
        kicker="Aperçu, avant de publier"
        trail={[
          { label: "Mon organisation", to: paths.ownOrganisation() },
          { label: "Relecture", to: paths.needStep(needId, REVIEW_SLUG) },
        ]}
      >
        {need && (
          <p className="byline mt-3">
            {need.organisation}, {need.legalForm} · {need.headquarters}
          </p>
        )}
      </PageHeader>
      <Tabs
        label="Qui regarde"
        tabs={[tab("Comme le public", "public"), tab("Comme un financeur vérifié", "financeur")]}
      />
      <div className="mt-4">
        {need ? (
          <>
            <NeedStory need={need} />
            <p className="mt-8 border-t border-ink pt-4">
              <ButtonLink kind="quiet" to={paths.needStep(needId, REVIEW_SLUG)}>
                Revenir à la relecture
              </ButtonLink>
            </p>
          </>
        ) : (
          <EmptyState title="Il manque encore quelque chose">
            <p>L’aperçu vient dès que le besoin peut être publié.</p>
            <p>
              <MoreLink to={paths.needStep(needId, REVIEW_SLUG)}>Voir ce qui manque</MoreLink>
            </p>
          </EmptyState>
        )}
      </div>
    </>
  );
}
