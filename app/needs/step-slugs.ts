import { NEED_STEPS, type NeedStep } from "#domain/needs/need-draft.ts";

/** How an address names each step of the form. */
export const STEP_SLUGS: Record<NeedStep, string> = {
  essential: "essentiel",
  money: "argent",
  place: "lieu-et-dates",
  project: "projet",
  story: "recit",
};

export const STEP_TITLES: Record<NeedStep, string> = {
  essential: "L’essentiel",
  money: "Combien, et comment",
  place: "Où, et quand",
  project: "Où vous en êtes",
  story: "Votre récit",
};

/** The last page: everything is read again before it is published. */
export const REVIEW_SLUG = "relecture";
export const REVIEW_TITLE = "Relecture";

export const stepOfSlug = (slug: string | undefined): NeedStep | undefined =>
  NEED_STEPS.find((step) => STEP_SLUGS[step] === slug);

/** The slug of the page after this step. */
export function slugAfter(step: NeedStep): string {
  const next = NEED_STEPS[NEED_STEPS.indexOf(step) + 1];
  return next ? STEP_SLUGS[next] : REVIEW_SLUG;
}
