import { Form, useNavigation } from "@remix-run/react";
import { REVIEW_SLUG, slugAfter, STEP_SLUGS, STEP_TITLES } from "#app/criteria/programme-steps.ts";
import type { readProgrammeStep } from "#app/criteria/read-programme-step.server.ts";
import type { ProgrammeConflict } from "#app/criteria/tell-programme-conflict.server.ts";
import { paths } from "#app/http/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { MissingList, StepNav } from "#app/ui/drafts/step-nav.tsx";
import { useLiveAnswer } from "#app/ui/drafts/use-live-answer.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import { ConflictNotice } from "#app/ui/need-form/conflict-notice.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { PROGRAMME_STEPS } from "#domain/criteria/programme-draft.ts";
import { programmeFaults } from "#domain/criteria/programme-faults.ts";
import { CalendarStep } from "./calendar-step.tsx";
import { FieldStep } from "./field-step.tsx";
import { HelpStep } from "./help-step.tsx";
import { MatchesPanel, matchesInShort } from "./matches-panel.tsx";
import { PROGRAMME_PAGES } from "./pages.ts";
import { type ProgrammeForm, useProgrammeForm } from "./use-programme-form.ts";
import { WhomStep } from "./whom-step.tsx";
import { WishStep } from "./wish-step.tsx";

type Page = Awaited<ReturnType<typeof readProgrammeStep>>;
type Live = Pick<Page, "matches" | "readings">;
const FORM = "etape";

/** One step of the form: its questions, the way to the others, what is missing in all, which needs answer. */
export function ProgrammeStepPage({ page, conflict }: { page: Page; conflict?: ProgrammeConflict }) {
  const { step, criteriaId, today } = page;
  const draft = conflict?.mine ?? page.draft;
  const form = useProgrammeForm({ step, draft, today, faults: conflict ? [] : page.faults });
  const faults = faultsNow(form, page);
  const live = useLiveAnswer<Live>(paths.programmeReach(criteriaId), page);
  const { matches } = live.answer;
  const busy = useNavigation().state === "submitting";
  const rank = PROGRAMME_STEPS.indexOf(step) + 1;
  return (
    <>
      <PageHeader
        title={STEP_TITLES[step]}
        kicker={`Étape ${rank} sur ${PROGRAMME_PAGES.pages.length} · ${typeset(draft.title) || "Nouveau programme"}`}
        trail={[{ label: "Mon espace de financeur", to: paths.ownFinancer() }]}
      />
      <StepNav of={PROGRAMME_PAGES} faults={faults} current={step} form={FORM} />
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <Form
          id={FORM}
          method="post"
          noValidate
          onChange={live.onChange}
          className="stack [--stack:1.6rem] min-w-0"
        >
          <input type="hidden" name="seen" value={JSON.stringify(conflict?.kept ?? page.draft)} />
          <input type="hidden" name="etape" value={step} />
          {/* What Enter in a field does: the first button of a form is its own. */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
            Enregistrer
          </button>
          {conflict && (
            <ConflictNotice
              conflict={conflict}
              here={paths.programmeStep(criteriaId, STEP_SLUGS[step])}
              form={FORM}
            />
          )}
          {page.justSaved && !conflict && (
            <Notice kind="good" live>
              C’est enregistré{Object.keys(form.summary).length > 0 && ", tel que vous l’avez écrit"}.
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
                value={STEP_SLUGS[PROGRAMME_STEPS[rank - 2]!]}
                className="link-button"
              >
                Étape précédente
              </button>
            )}
            <p className="byline">{page.saved}</p>
          </div>
        </Form>
        <aside aria-label="Où en est ce programme" className="stack [--stack:2rem]">
          <MatchesPanel matches={matches} verified={page.verified} />
          <MissingList of={PROGRAMME_PAGES} faults={faults} form={FORM} />
        </aside>
      </div>
      <p className="reach-bar screen-only mt-6 lg:hidden" aria-live="polite">
        <a href="#portee">{matchesInShort(matches)}</a>
        {faults.length > 0 && (
          <>
            {" · "}
            <a href="#manque">
              {faults.length} point{faults.length > 1 && "s"} à compléter
            </a>
          </>
        )}
      </p>
    </>
  );
}

/** What is missing as of this stroke; which territories exist, only the server knows. */
function faultsNow({ values }: ProgrammeForm, { today, faults }: Page) {
  const found = programmeFaults(values, { today }).filter(({ field }) => field !== "territories");
  return [...found, ...faults.filter(({ field }) => field === "territories")];
}

function Questions({ form, page, live }: { form: ProgrammeForm; page: Page; live: Live }) {
  switch (page.step) {
    case "wish":
      return <WishStep form={form} readings={live.readings} />;
    case "help":
      return <HelpStep form={form} />;
    case "field":
      return <FieldStep form={form} territories={page.territories} />;
    case "whom":
      return <WhomStep form={form} />;
    case "calendar":
      return <CalendarStep form={form} />;
  }
}
