import { PROGRAMME_STEPS, type ProgrammeStep } from "#domain/criteria/programme-draft.ts";

/** How an address names each step of the form. */
export const STEP_SLUGS: Record<ProgrammeStep, string> = {
  wish: "recherche",
  help: "apport",
  field: "themes-et-territoires",
  whom: "pour-qui",
  calendar: "calendrier",
};

export const STEP_TITLES: Record<ProgrammeStep, string> = {
  wish: "Ce que vous cherchez",
  help: "Ce que vous apportez",
  field: "Thèmes et territoires",
  whom: "Pour qui, pour quoi",
  calendar: "Calendrier et contacts",
};

/** The last page: everything is read again before it is published. */
export const REVIEW_SLUG = "relecture";
export const REVIEW_TITLE = "Relecture";

export const stepOfSlug = (slug: string | undefined): ProgrammeStep | undefined =>
  PROGRAMME_STEPS.find((step) => STEP_SLUGS[step] === slug);

/** The slug of the page after this step. */
export function slugAfter(step: ProgrammeStep): string {
  const next = PROGRAMME_STEPS[PROGRAMME_STEPS.indexOf(step) + 1];
  return next ? STEP_SLUGS[next] : REVIEW_SLUG;
}
