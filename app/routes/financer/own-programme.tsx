import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { REVIEW_SLUG, STEP_SLUGS } from "#app/criteria/programme-steps.ts";
import { readOwnProgramme } from "#app/criteria/read-own-programme.server.ts";
import { requireFinancerMember } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { paths } from "#app/http/paths.ts";
import { readId } from "#app/http/problem.ts";
import { AnsweringNeeds } from "#app/ui/answering-needs.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { MoreLink } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { ProgrammeActs } from "#app/ui/programme-acts.tsx";
import { ReturnedNotice } from "#app/ui/drafts/returned-notice.tsx";
import { NotVerifiedNotice } from "#app/ui/not-verified.tsx";

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  pageTitle(page?.kind === "programme" ? page.programme.title : page?.title || "Programme");

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireFinancerMember(request, context, "read-own-programmes");
  const criteriaId = readId(params.id, "own-programme-not-found");
  return readOwnProgramme(context, actor, { criteriaId, request });
}

const TRAIL = [{ label: "Mon espace de financeur", to: paths.ownFinancer() }];

export default function OwnProgrammePage() {
  const page = useLoaderData<typeof loader>();
  if (page.kind === "given-up") {
    const programme = { id: page.criteriaId, title: page.title };
    return (
      <>
        <PageHeader title={page.title || "Programme sans titre"} kicker="Abandonné" trail={TRAIL} />
        <Notice title="Ce brouillon est abandonné.">
          {page.mayAct && (
            <ProgrammeActs programme={programme} acts={[{ act: "take-back", label: "Le reprendre" }]} />
          )}
        </Notice>
      </>
    );
  }
  const { criteriaId, programme, mayAct, answering } = page;
  return (
    <>
      <PageHeader title={programme.title} kicker={page.status} trail={TRAIL} lead={page.sentence}>
        <p className="byline mt-2">
          {programme.ticket ?? "Montant à préciser"} par projet, {programme.area}
        </p>
        <p className="byline">{page.notes.join(" · ")}</p>
      </PageHeader>
      <div className="stack">
        {page.justPublished && (
          <Notice
            kind={page.open ? "good" : "plain"}
            live
            title={page.waits ? "Votre texte est en relecture." : "C’est publié."}
          >
            {page.open
              ? "Les organisations dont le besoin y répond le voient déjà. Voici leurs besoins, avec les raisons."
              : page.sentence}
          </Notice>
        )}
        {page.returned && (
          <ReturnedNotice reason={page.returned}>
            {mayAct && (
              <ProgrammeActs
                programme={programme}
                acts={[{ act: "appeal", label: "Demander une autre lecture" }]}
              />
            )}
          </ReturnedNotice>
        )}
        {!page.verified && <NotVerifiedNotice />}
        {page.hasChanges && mayAct && (
          <Notice title="Vous avez des changements qui ne sont pas publiés.">
            <MoreLink to={paths.programmeStep(criteriaId, REVIEW_SLUG)}>Les relire et les publier</MoreLink>
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          {mayAct && <ButtonLink to={paths.programmeStep(criteriaId, STEP_SLUGS.wish)}>Modifier</ButtonLink>}
          {page.open && (
            <ButtonLink kind="quiet" to={paths.programme(criteriaId)}>
              Voir sa page publique
            </ButtonLink>
          )}
        </div>
        {mayAct && (
          <ProgrammeActs
            programme={programme}
            acts={[...page.acts, { act: "duplicate", label: "Dupliquer" }]}
          />
        )}
      </div>
      {answering && <AnsweringNeeds criteriaId={criteriaId} answering={answering} />}
    </>
  );
}
