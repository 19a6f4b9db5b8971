import { REVIEW_SLUG, REVIEW_TITLE, STEP_SLUGS, STEP_TITLES } from "#app/criteria/programme-steps.ts";
import type { DraftPages } from "#app/ui/drafts/step-nav.tsx";
import { PROGRAMME_STEPS } from "#domain/criteria/programme-draft.ts";

/** The form of a programme, page by page. */
export const PROGRAMME_PAGES: DraftPages = {
  label: "Étapes du programme",
  pages: [
    ...PROGRAMME_STEPS.map((step) => ({ step, slug: STEP_SLUGS[step], title: STEP_TITLES[step] })),
    { step: "review", slug: REVIEW_SLUG, title: REVIEW_TITLE },
  ],
  ready: "Il ne manque rien : ce programme peut être publié.",
};
