import { REVIEW_SLUG, REVIEW_TITLE, STEP_SLUGS, STEP_TITLES } from "#app/needs/step-slugs.ts";
import { Button } from "#app/ui/button.tsx";
import * as drafts from "#app/ui/drafts/step-nav.tsx";
import { type DraftFault } from "#domain/needs/draft-faults.ts";
import { NEED_STEPS, type NeedStep } from "#domain/needs/need-draft.ts";

const PAGES: drafts.DraftPages = {
  label: "Étapes du besoin",
  pages: [
    ...NEED_STEPS.map((step) => ({ step, slug: STEP_SLUGS[step], title: STEP_TITLES[step] })),
    { step: "review", slug: REVIEW_SLUG, title: REVIEW_TITLE },
  ],
  ready: "Il ne manque rien : ce besoin peut être publié.",
};

type Props = { faults: readonly DraftFault[]; form: string };

/** The steps of a need, as buttons of its form. */
export const StepNav = (props: Props & { current: NeedStep | "review" }) => (
  <drafts.StepNav of={PAGES} {...props} />
);

/** Everything that keeps the need from being published, each leading to its field. */
export const MissingList = (props: Props) =>
  props.faults.length === 0 ? null : <drafts.MissingList of={PAGES} {...props} />;

/** Nothing is missing: whatever step one is at, the last page is one tap away. */
export function ReadyToPublish({ form }: { form: string }) {
  return (
    <div className="notice">
      <p>Il ne manque rien d’obligatoire : ce besoin peut être publié.</p>
      <p className="mt-2">
        <Button kind="quiet" form={form} name="vers" value={REVIEW_SLUG}>
          Relire et publier
        </Button>
      </p>
    </div>
  );
}
