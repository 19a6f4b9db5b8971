import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOrganisationMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { readOwnNeedPage } from "#app/needs/read-own-need-page.server.ts";
import { REVIEW_SLUG, STEP_SLUGS } from "#app/needs/step-slugs.ts";
import { ReturnedNotice } from "#app/ui/drafts/returned-notice.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { NeedHistory } from "#app/ui/need-history.tsx";
import { ActButton, NeedActs } from "#app/ui/need-acts.tsx";
import { NeedRanking } from "#app/ui/need-ranking.tsx";
import { NeedWaves } from "#app/ui/need-waves.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title || "Besoin");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireOrganisationMember(request, context, "read-own-needs");
  const needId = readId(params.id, "own-need-not-found");
  return readOwnNeedPage(context.place, actor, { needId, request });
}

const TRAIL = [{ label: "Mon organisation", to: paths.ownOrganisation() }];

export default function OwnNeedPage() {
  const page = useLoaderData<typeof loader>();
  if (page.kind === "given-up") return <GivenUp page={page} />;
  return (
    <>
      <PageHeader title={page.title} kicker={page.status.label} trail={TRAIL} lead={page.status.sentence}>
        <p className="byline mt-2">
          {page.sought} cherchés{page.expires && ` · montré jusqu’au ${page.expires}`}
        </p>
      </PageHeader>
      <div className="stack">
        {page.justPublished && page.status.open && (
          <Notice kind="good" live title="Votre besoin est publié.">
            Les financeurs dont les critères correspondent le voient déjà. Les voici, avec les raisons.
          </Notice>
        )}
        {page.justDone && (
          <Notice kind="good" live>
            {page.justDone}
          </Notice>
        )}
        {page.returned && (
          <ReturnedNotice reason={page.returned}>
            {page.mayAct && (
              <p className="mt-2">
                <ActButton needId={page.needId} act="appeal" kind="quiet">
                  Demander une autre lecture
                </ActButton>
              </p>
            )}
          </ReturnedNotice>
        )}
        {page.undo && (
          <Notice kind="plain" live title={`${page.undo} il y a moins d’une heure.`}>
            <ActButton needId={page.needId} act="undo" kind="quiet">
              Annuler
            </ActButton>
          </Notice>
        )}
        {page.hasChanges && page.editable && page.mayAct && (
          <Notice kind="plain" title="Vous avez des changements qui ne sont pas publiés.">
            <MoreLink to={paths.needStep(page.needId, REVIEW_SLUG)}>Les relire et les publier</MoreLink>
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          {page.editable && page.mayAct && (
            <ButtonLink to={paths.needStep(page.needId, STEP_SLUGS.essential)}>Modifier</ButtonLink>
          )}
          {page.status.open && (
            <ButtonLink kind="quiet" to={paths.need(page.needId)}>
              Voir sa page publique
            </ButtonLink>
          )}
          {page.prolong && (
            <ButtonLink kind="quiet" to={paths.prolongNeed(page.needId)}>
              Prolonger d’un an
            </ButtonLink>
          )}
        </div>
        {page.mayAct && <NeedActs needId={page.needId} acts={page.acts} meetsInPart={page.meetsInPart} />}
      </div>
      {page.waves && <NeedWaves needId={page.needId} waves={page.waves} mayAct={page.mayAct} />}
      {page.ranking && <NeedRanking ranking={page.ranking} />}
      <NeedHistory history={page.history} />
    </>
  );
}

function GivenUp({ page }: { page: { needId: string; title: string; mayAct: boolean } }) {
  return (
    <>
      <PageHeader title={page.title || "Besoin sans titre"} kicker="Abandonné" trail={TRAIL} />
      <Notice kind="plain" title="Ce brouillon est abandonné.">
        {page.mayAct && (
          <ActButton needId={page.needId} act="take-back" kind="quiet">
            Le reprendre
          </ActButton>
        )}
      </Notice>
    </>
  );
}
