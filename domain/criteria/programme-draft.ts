import { z } from "zod";
import { differing } from "#domain/drafts/merge.ts";

/** The steps of the form, in their order; each is saved by itself. */
export const PROGRAMME_STEPS = ["wish", "help", "field", "whom", "calendar"] as const;
export type ProgrammeStep = (typeof PROGRAMME_STEPS)[number];

/**
 * A programme as its form holds it: what was typed, right or wrong, so that nothing typed is ever lost. An empty text says
 * nothing. Read into criteria by `readProgramme`.
 */
export type ProgrammeDraft = {
  title: string;
  text: string;
  /** What is said of how its text was read: see domain/texts/corrections. */
  readingCorrections: string[];
  instruments: string[];
  ticketMin: string;
  ticketMax: string;
  /** A percentage. */
  cofinancing: string;
  themes: string[];
  preferredThemes: string[];
  excludedThemes: string[];
  /** Territory keys: `C26281`, `D26`. */
  territories: string[];
  preferredZonings: string[];
  legalForms: string[];
  requiredQualities: string[];
  /** `yes`, or nothing. */
  requiresGeneralInterest: string;
  stages: string[];
  purposes: string[];
  excludedPurposes: string[];
  /** Of a call: its opening and its closing day. */
  opensOn: string;
  validUntil: string;
  decisionDelay: string;
  contactPolicy: string;
};
export type ProgrammeField = keyof ProgrammeDraft;

export const FIELDS_OF_STEP: Record<ProgrammeStep, readonly ProgrammeField[]> = {
  wish: ["title", "text", "readingCorrections"],
  help: ["instruments", "ticketMin", "ticketMax", "cofinancing"],
  field: ["territories", "themes", "preferredThemes", "excludedThemes", "preferredZonings"],
  whom: [
    "legalForms",
    "requiredQualities",
    "requiresGeneralInterest",
    "stages",
    "purposes",
    "excludedPurposes",
  ],
  calendar: ["opensOn", "validUntil", "decisionDelay", "contactPolicy"],
};
export const PROGRAMME_FIELDS: readonly ProgrammeField[] = PROGRAMME_STEPS.flatMap(
  (step) => FIELDS_OF_STEP[step],
);

/** The step on which a field is asked. */
export const stepOf = (field: ProgrammeField): ProgrammeStep =>
  PROGRAMME_STEPS.find((step) => FIELDS_OF_STEP[step].includes(field))!;

/** Longest texts, in characters as a reader counts them; the exchange format's. */
export const LONGEST = { title: 200, text: 1500 };
/** More territories than a form can show; a whole département is one. */
export const MOST_TERRITORIES = 200;

const typed = z.string().catch("");
/** A form sends one choice as a text, and none as nothing. */
const several = z
  .union([z.string().transform((sent) => (sent === "" ? [] : [sent])), z.array(z.string()).max(500)])
  .catch([]);

/** A draft out of the database or a form: never fails, what cannot be read says nothing. */
export const programmeDraftSchema = z.object({
  title: typed,
  text: typed,
  readingCorrections: several,
  instruments: several,
  ticketMin: typed,
  ticketMax: typed,
  cofinancing: typed,
  themes: several,
  preferredThemes: several,
  excludedThemes: several,
  territories: several,
  preferredZonings: several,
  legalForms: several,
  requiredQualities: several,
  requiresGeneralInterest: typed,
  stages: several,
  purposes: several,
  excludedPurposes: several,
  opensOn: typed,
  validUntil: typed,
  decisionDelay: typed,
  contactPolicy: typed,
});

/** Nothing typed yet. */
export const emptyProgramme = (): ProgrammeDraft => programmeDraftSchema.parse({});

/** Which fields of these two drafts say something else. */
export const changedFields = (one: ProgrammeDraft, other: ProgrammeDraft): ProgrammeField[] =>
  differing(PROGRAMME_FIELDS, one, other);
