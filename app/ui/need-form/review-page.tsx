import { Form, Link, useNavigation } from "@remix-run/react";
import { paths } from "#app/http/paths.ts";
import type { readReviewPage } from "#app/needs/read-review-page.server.ts";
import { REVIEW_TITLE, STEP_SLUGS, STEP_TITLES } from "#app/needs/step-slugs.ts";
import { Button } from "#app/ui/button.tsx";
import { BlockedPromises } from "#app/ui/drafts/blocked-promises.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import { ActButton } from "#app/ui/need-acts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { NEED_STEPS } from "#domain/needs/need-draft.ts";
import { ReachPanel } from "./reach-panel.tsx";
import { Answers } from "../drafts/answers.tsx";
import { MissingList, StepNav } from "./step-nav.tsx";

const FORM = "publication";

/** Everything once more before it is published: what is said, how others will see it, whom it reaches. */
export function ReviewPage({
  page,
  refusal,
}: {
  page: Awaited<ReturnType<typeof readReviewPage>>;
  refusal: string | undefined;
}) {
  const { needId, draft, faults, version, status } = page;
  const busy = useNavigation().state !== "idle";
  const changes = status !== null && status !== "draft";
  const publishLabel = changes ? "Publier les changements" : "Publier ce besoin";
  const texts = [draft.title, draft.summary, draft.story, draft.moneyAllows, draft.riskIfNotFound];
  return (
    <>
      <PageHeader
        title={REVIEW_TITLE}
        kicker={`Étape ${NEED_STEPS.length + 1} sur ${NEED_STEPS.length + 1} · ${typeset(draft.title) || "Nouveau besoin"}`}
        trail={[{ label: "Mon organisation", to: paths.ownOrganisation() }]}
      />
      <StepNav faults={faults} current="review" form={FORM} />
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="stack [--stack:1.4rem]">
          {refusal && (
            <Notice kind="warning" live>
              {refusal}
            </Notice>
          )}
          <BlockedPromises texts={texts} what="besoin" />
          {page.remarks.map((remark) => (
            <Notice key={remark} kind="plain">
              {remark}
            </Notice>
          ))}
          <p>
            Avant de publier, voyez-le{" "}
            <Link to={paths.needPreview(needId, { vue: "public" })}>comme le public</Link> et{" "}
            <Link to={paths.needPreview(needId, { vue: "financeur" })}>comme un financeur vérifié</Link>.
          </p>
          <Form
            id={FORM}
            method="post"
            className="flex flex-wrap items-center gap-x-5 gap-y-2 border-y border-ink py-4"
          >
            <input type="hidden" name="version" value={version} />
            {version > 0 && <Button disabled={busy}>{publishLabel}</Button>}
            <p className="byline">{page.saved}</p>
          </Form>
          {page.steps.map(({ step, answers }) => (
            <section key={step} aria-labelledby={step}>
              <h2 id={step} className="text-h3">
                <Link to={paths.needStep(needId, STEP_SLUGS[step])}>{STEP_TITLES[step]}</Link>
              </h2>
              <Answers answers={answers} />
            </section>
          ))}
          {version > 0 && (
            <div className="flex flex-wrap items-center gap-3 border-t border-ink pt-4">
              <Button form={FORM} disabled={busy}>
                {publishLabel}
              </Button>
              <ActButton needId={needId} act="give-up" kind="danger">
                {changes ? "Oublier ces changements" : "Abandonner ce brouillon"}
              </ActButton>
            </div>
          )}
        </div>
        <aside aria-label="Où en est ce besoin" className="stack [--stack:2rem]">
          <ReachPanel reach={page.reach} form={FORM} />
          <MissingList faults={faults} form={FORM} />
        </aside>
      </div>
    </>
  );
}
