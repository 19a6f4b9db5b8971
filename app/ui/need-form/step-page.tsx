import { Form, useNavigation } from "@remix-run/react";
import { useMemo } from "react";
import { paths } from "#app/http/paths.ts";
import type { readStepPage } from "#app/needs/read-step-page.server.ts";
import { slugAfter, STEP_SLUGS, STEP_TITLES, REVIEW_SLUG } from "#app/needs/step-slugs.ts";
import type { Conflict } from "#app/needs/tell-conflict.server.ts";
import { Button } from "#app/ui/button.tsx";
import { useLiveAnswer } from "#app/ui/drafts/use-live-answer.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import { draftFaults } from "#domain/needs/draft-faults.ts";
import { NEED_STEPS, type NeedStep } from "#domain/needs/need-draft.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import { EssentialStep } from "./essential-step.tsx";
import { MoneyStep } from "./money-step.tsx";
import { PlaceStep } from "./place-step.tsx";
import { ProjectStep } from "./project-step.tsx";
import { ReachPanel, reachInShort } from "./reach-panel.tsx";
import { MissingList, ReadyToPublish, StepNav } from "./step-nav.tsx";
import { StoryStep } from "./story-step.tsx";
import { type StepForm, useStepForm } from "./use-step-form.ts";

type Page = Awaited<ReturnType<typeof readStepPage>>;
type Live = Pick<Page, "reach" | "readings">;
const FORM = "etape";

/** One step of the form: its questions, the way to the others, what is missing in all, whom the need reaches. */
export function StepPage({ page, conflict, here }: { page: Page; conflict?: Conflict; here: string }) {
  const { step, needId, organisation, today } = page;
  const draft = conflict?.mine ?? page.draft;
  const reader = useMemo(
    () => ({ legalForm: organisation.legalForm, today }),
    [organisation.legalForm, today],
  );
  const form = useStepForm({ step, draft, reader, faults: conflict ? [] : page.faults });
  const faults = faultsNow(form, page);
  const live = useLiveAnswer<Live>(paths.needReach(needId), page);
  const { reach } = live.answer;
  const busy = useNavigation().state === "submitting";
  const rank = NEED_STEPS.indexOf(step) + 1;
  return (
    <>
      <PageHeader
        title={STEP_TITLES[step]}
        kicker={`Étape ${rank} sur ${NEED_STEPS.length + 1}${isOptional(step) ? ", facultative" : ""} · ${typeset(draft.title) || "Nouveau besoin"}`}
        trail={[{ label: "Mon organisation", to: paths.ownOrganisation() }]}
      />
      <StepNav faults={faults} current={step} form={FORM} />
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <Form id={FORM} method="post" noValidate onChange={live.onChange} className="stack [--stack:1.6rem]">
          <input type="hidden" name="seen" value={JSON.stringify(conflict?.kept ?? page.draft)} />
          <input type="hidden" name="etape" value={step} />
          {/* What Enter in a field does: the first button of a form is its own. */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
            Enregistrer
          </button>
          {conflict && <ConflictNotice conflict={conflict} here={here} form={FORM} />}
          {page.justSaved && !conflict && (
            <Notice kind="good" live>
              C’est enregistré{Object.keys(form.summary).length > 0 && ", tel que vous l’avez écrit"}.
            </Notice>
          )}
          {page.justCopied && (
            <Notice kind="good" live>
              {page.justCopied}
            </Notice>
          )}
          <ErrorSummary errors={form.summary} />
          <Questions form={form} page={page} live={live.answer} />
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-ink pt-4">
            <Button disabled={busy} data-suite={slugAfter(step)}>
              {slugAfter(step) === REVIEW_SLUG ? "Enregistrer et relire" : "Enregistrer et continuer"}
            </Button>
            {rank > 1 && (
              <button
                type="submit"
                name="vers"
                value={STEP_SLUGS[NEED_STEPS[rank - 2]!]}
                className="link-button"
              >
                Étape précédente
              </button>
            )}
            <p className="byline">{page.saved}</p>
          </div>
        </Form>
        <aside aria-label="Où en est ce besoin" className="stack [--stack:2rem]">
          <ReachPanel reach={reach} form={FORM} />
          {faults.length > 0 ? <MissingList faults={faults} form={FORM} /> : <ReadyToPublish form={FORM} />}
        </aside>
      </div>
      <p className="reach-bar screen-only mt-6 lg:hidden" aria-live="polite">
        <a href="#portee">{reachInShort(reach)}</a>
        {" · "}
        {faults.length > 0 ? (
          <a href="#manque">
            {faults.length} point{faults.length > 1 && "s"} à compléter
          </a>
        ) : (
          <button type="submit" form={FORM} name="vers" value={REVIEW_SLUG} className="link-button">
            Relire et publier
          </button>
        )}
      </p>
    </>
  );
}

/** A need can be published without a word of these steps; each word said finds more financers, or nearer ones. */
const isOptional = (step: NeedStep) => step !== "essential" && step !== "money";

/** What is missing as of this stroke; which territories exist, only the server knows. */
function faultsNow({ values, reader }: StepForm, page: Page) {
  const found = draftFaults(values, reader).filter(({ field }) => field !== "actionTerritories");
  return [...found, ...page.faults.filter(({ field }) => field === "actionTerritories")];
}

function Questions({ form, page, live }: { form: StepForm; page: Page; live: Live }) {
  switch (page.step) {
    case "essential":
      return <EssentialStep form={form} />;
    case "money":
      return <MoneyStep form={form} />;
    case "place":
      return <PlaceStep form={form} territories={page.territories} />;
    case "project":
      return <ProjectStep form={form} />;
    case "story":
      return <StoryStep form={form} readings={live.readings} />;
  }
}
