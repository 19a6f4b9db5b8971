import { z } from "zod";

/** The steps of the form, in their order; each is saved by itself. */
export const NEED_STEPS = ["essential", "money", "place", "project", "story"] as const;
export type NeedStep = (typeof NEED_STEPS)[number];

export type ExpenseDraft = { label: string; euros: string };
export type ResourceDraft = { label: string; euros: string; status: string };

/**
 * A need as its form holds it: what was typed, right or wrong, so that nothing typed is ever lost. An empty text says
 * nothing. Read into a need by `readDraft`.
 */
export type NeedDraft = {
  title: string;
  summary: string;
  primaryTheme: string;
  secondaryThemes: string[];
  total: string;
  sought: string;
  minimumUseful: string;
  /** Most wished for first. */
  instruments: string[];
  expenses: ExpenseDraft[];
  resources: ResourceDraft[];
  /** Territory keys: `C26281`, `D26`. */
  actionTerritories: string[];
  deadline: string;
  startsOn: string;
  stage: string;
  purpose: string;
  zonings: string[];
  /** `yes`, `no`, or nothing said. */
  supportWished: string;
  meetingFormats: string[];
  story: string;
  moneyAllows: string;
  riskIfNotFound: string;
  /** What is said of how its texts were read: `dropped|WALLS|liked|…`, see domain/texts/corrections. */
  readingCorrections: string[];
};
export type DraftField = keyof NeedDraft;

export const FIELDS_OF_STEP: Record<NeedStep, readonly DraftField[]> = {
  essential: ["title", "summary", "primaryTheme", "secondaryThemes"],
  money: ["total", "sought", "minimumUseful", "instruments", "expenses", "resources"],
  place: ["actionTerritories", "deadline", "startsOn"],
  project: ["stage", "purpose", "zonings", "supportWished", "meetingFormats"],
  story: ["story", "moneyAllows", "riskIfNotFound", "readingCorrections"],
};
export const DRAFT_FIELDS: readonly DraftField[] = NEED_STEPS.flatMap((step) => FIELDS_OF_STEP[step]);

/** The step on which a field is asked. */
export const stepOf = (field: DraftField): NeedStep =>
  NEED_STEPS.find((step) => FIELDS_OF_STEP[step].includes(field))!;

/** Longest texts, in characters as a reader counts them. The first three are the exchange format's. */
export const LONGEST = {
  title: 120,
  summary: 280,
  story: 1500,
  moneyAllows: 600,
  riskIfNotFound: 600,
  label: 120,
};
export const MOST_SECONDARY_THEMES = 4;
export const MOST_TERRITORIES = 20;
/** More lines than any plan of the field has. */
export const MOST_PLAN_LINES = 40;

const typed = z.string().catch("");
/** A form sends one choice as a text, and none as nothing. */
const several = z
  .union([z.string().transform((sent) => (sent === "" ? [] : [sent])), z.array(z.string()).max(200)])
  .catch([]);

/** A draft out of the database or a form: never fails, what cannot be read says nothing. */
export const needDraftSchema = z.object({
  title: typed,
  summary: typed,
  primaryTheme: typed,
  secondaryThemes: several,
  total: typed,
  sought: typed,
  minimumUseful: typed,
  instruments: several,
  expenses: z
    .array(z.object({ label: typed, euros: typed }))
    .max(MOST_PLAN_LINES)
    .catch([]),
  resources: z
    .array(z.object({ label: typed, euros: typed, status: typed }))
    .max(MOST_PLAN_LINES)
    .catch([]),
  actionTerritories: several,
  deadline: typed,
  startsOn: typed,
  stage: typed,
  purpose: typed,
  zonings: several,
  supportWished: typed,
  meetingFormats: several,
  story: typed,
  moneyAllows: typed,
  riskIfNotFound: typed,
  readingCorrections: several,
});

/** Nothing typed yet. */
export const emptyDraft = (): NeedDraft => needDraftSchema.parse({});

/** A line of a plan that says nothing: the form always offers a few to fill. */
export const isEmptyLine = ({ label, euros }: { label: string; euros: string }): boolean =>
  label.trim() === "" && euros.trim() === "";

/** Which fields of these two drafts say something else. */
export const changedFields = (one: NeedDraft, other: NeedDraft): DraftField[] =>
  DRAFT_FIELDS.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
