import { Form, Link, useNavigation } from "@remix-run/react";
import { REVIEW_TITLE, STEP_SLUGS, STEP_TITLES } from "#app/criteria/programme-steps.ts";
import type { readProgrammeReview } from "#app/criteria/read-programme-review.server.ts";
import { paths } from "#app/http/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { MissingList, StepNav } from "#app/ui/drafts/step-nav.tsx";
import { Answers } from "#app/ui/drafts/answers.tsx";
import { BlockedPromises } from "#app/ui/drafts/blocked-promises.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { MatchesPanel } from "./matches-panel.tsx";
import { PROGRAMME_PAGES } from "./pages.ts";

const FORM = "publication";

type Props = { page: Awaited<ReturnType<typeof readProgrammeReview>>; refusal: string | undefined };

/** Everything once more before it is published: what is said, and which needs answer. */
export function ProgrammeReviewPage({ page, refusal }: Props) {
  const { criteriaId, draft, faults, version, status, verified } = page;
  const busy = useNavigation().state !== "idle";
  const changes = status !== null && status !== "draft";
  const last = PROGRAMME_PAGES.pages.length;
  return (
    <>
      <PageHeader
        title={REVIEW_TITLE}
        kicker={`Étape ${last} sur ${last} · ${typeset(draft.title) || "Nouveau programme"}`}
        trail={[{ label: "Mon espace de financeur", to: paths.ownFinancer() }]}
      />
      <StepNav of={PROGRAMME_PAGES} faults={faults} current="review" form={FORM} />
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="stack [--stack:1.4rem] min-w-0">
          {refusal && (
            <Notice kind="warning" live>
              {refusal}
            </Notice>
          )}
          <BlockedPromises texts={[draft.title, draft.text]} what="programme" />
          <Form
            id={FORM}
            method="post"
            className="flex flex-wrap items-center gap-x-5 gap-y-2 border-y border-ink py-4"
          >
            <input type="hidden" name="version" value={version} />
            {version > 0 && (
              <Button disabled={busy}>{changes ? "Publier les changements" : "Publier ce programme"}</Button>
            )}
            <p className="byline">{page.saved}</p>
          </Form>
          {!verified && (
            <Notice title="Votre identité n’est pas encore vérifiée.">
              Vous pouvez publier : les organisations liront votre programme, avec la mention « identité non
              vérifiée ». Vous lirez leurs besoins comme le public.
            </Notice>
          )}
          {page.steps.map(({ step, answers }) => (
            <section key={step} aria-labelledby={step}>
              <h2 id={step} className="text-h3">
                <Link to={paths.programmeStep(criteriaId, STEP_SLUGS[step])}>{STEP_TITLES[step]}</Link>
              </h2>
              <Answers answers={answers} />
            </section>
          ))}
          {version > 0 && (
            <Form method="post" action={paths.actOnProgramme(criteriaId)}>
              <Button kind="danger" name="acte" value="give-up" disabled={busy}>
                {changes ? "Oublier ces changements" : "Abandonner ce brouillon"}
              </Button>
            </Form>
          )}
        </div>
        <aside aria-label="Où en est ce programme" className="stack [--stack:2rem]">
          <MatchesPanel matches={page.matches} verified={verified} />
          <MissingList of={PROGRAMME_PAGES} faults={faults} form={FORM} />
        </aside>
      </div>
    </>
  );
}
