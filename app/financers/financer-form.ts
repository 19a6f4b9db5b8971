import { z } from "zod";
import {
  manyOf,
  oneOf,
  optionalEuros,
  optionalOneOf,
  optionalParagraphs,
  optionalText,
  requiredText,
} from "#app/http/form-fields.ts";
import {
  ASKED_DOCUMENTS,
  FIRST_CONTACTS,
  NUMBERED_KINDS,
  REGULATORY_KINDS,
  RETURN_EXPECTATIONS,
} from "#domain/financers/sheet.ts";
import { identifierProblem, readSiren } from "#domain/organisations/identifiers.ts";
import { delayProblem, readDelay } from "#domain/typed/delay.ts";
import { FINANCER_TYPES } from "#domain/vocabulary/codes.ts";
import { website } from "#app/organisations/organisation-form.ts";

const NOT_IN_LIST = "Choisissez dans la liste.";

/** A number that may be left empty, well formed otherwise; well formed is not verified. */
const siren = optionalText().transform((typed, context) => {
  if (typed === null) return null;
  const found = readSiren(typed);
  if (found.ok) return found.value;
  context.addIssue({ code: "custom", message: identifierProblem(found.error) });
  return z.NEVER;
});

const delay = optionalText({ max: 40 }).transform((typed, context) => {
  const read = readDelay(typed ?? "");
  if (read.ok) return read.value;
  context.addIssue({ code: "custom", message: delayProblem(read.error) });
  return z.NEVER;
});

const count = optionalText({ max: 20 }).transform((typed, context) => {
  if (typed === null) return null;
  if (/^\d{1,5}$/.test(typed)) return Number(typed);
  context.addIssue({ code: "custom", message: "Écrivez un nombre, par exemple 12." });
  return z.NEVER;
});

/** Types of financers that write here: a saver never has a public page. */
export const SHOWN_TYPES = FINANCER_TYPES.filter((type) => type !== "EPARGNANT");

/** The sheet of a financer, as its members fill it. Browser and server share it. Source: domaine, § 3.4. */
export const financerForm = z
  .object({
    version: z.coerce.number().int(),
    name: requiredText("Écrivez le nom du financeur."),
    type: oneOf(SHOWN_TYPES, "Choisissez un type."),
    shelteredBy: optionalText(),
    legalStructure: optionalText(),
    siren,
    website,
    regulatoryKind: optionalOneOf(REGULATORY_KINDS, NOT_IN_LIST),
    regulatoryNumber: optionalText({ max: 60 }),
    returnExpectation: optionalOneOf(RETURN_EXPECTATIONS, NOT_IN_LIST),
    horizon: optionalText(),
    paysRunningCosts: optionalOneOf(["yes", "no"], NOT_IN_LIST),
    committee: optionalParagraphs({ max: 600 }),
    sessions: optionalText({ max: 300 }),
    answerDelay: delay,
    askedDocuments: manyOf(ASKED_DOCUMENTS),
    support: optionalParagraphs({ max: 600 }),
    yearlyEuros: optionalEuros(),
    yearlyProjects: count,
    firstContacts: optionalOneOf(FIRST_CONTACTS, NOT_IN_LIST),
    recit: z
      .object({
        evaluation: optionalParagraphs({ max: 600 }),
        profitability: optionalParagraphs({ max: 600 }),
        democracy: optionalParagraphs({ max: 600 }),
        desirability: optionalParagraphs({ max: 600 }),
      })
      .default({ evaluation: null, profitability: null, democracy: null, desirability: null }),
  })
  .superRefine((sheet, context) => {
    const numbered = sheet.regulatoryKind !== null && NUMBERED_KINDS.includes(sheet.regulatoryKind);
    if (numbered && sheet.regulatoryNumber === null) {
      const message = "Écrivez le numéro : la page publique le montre, et chacun peut le vérifier.";
      context.addIssue({ code: "custom", path: ["regulatoryNumber"], message });
    }
    if (sheet.type === "FONDATION_ABRITEE" && sheet.shelteredBy === null) {
      const message = "Dites quelle fondation vous abrite.";
      context.addIssue({ code: "custom", path: ["shelteredBy"], message });
    }
    for (const [name, answer] of Object.entries(sheet.recit)) {
      if (answer && /\d[\d,.]*\s?%/u.test(answer)) {
        const message = "Ni taux ni rendement chiffré sur une page publique : dites-le en mots.";
        context.addIssue({ code: "custom", path: ["recit", name], message });
      }
    }
  });

export type FinancerSheetForm = z.output<typeof financerForm>;

/** The four questions of the récit, asked of financers as of organisations. Source: domaine, § 1.6. */
export const FINANCER_QUESTIONS = {
  evaluation: "Comment évaluez-vous, avec quelles exclusions ?",
  profitability: "Qu'attendez-vous en retour, sur quelle durée ?",
  democracy: "Qui décide chez vous ?",
  desirability: "Qu'est-ce qui vous donne envie de financer ?",
} as const;
