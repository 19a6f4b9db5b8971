import { z } from "zod";
import {
  manyOf,
  oneOf,
  optionalDay,
  optionalOneOf,
  optionalParagraphs,
  optionalText,
  requiredText,
} from "#app/http/form-fields.ts";
import { identifierProblem, readRna, readSiret } from "#domain/organisations/identifiers.ts";
import { MARKER_ANSWERS, MARKERS } from "#domain/organisations/markers.ts";
import { MEAN_NAMES, MEANS } from "#domain/organisations/means.ts";
import { GENERAL_INTEREST, LEGAL_FORMS, QUALITIES } from "#domain/vocabulary/codes.ts";

const NOT_IN_LIST = "Choisissez dans la liste.";

/** A number that may be left empty, well formed otherwise; well formed is not verified. */
const number = (read: typeof readSiret | typeof readRna) =>
  optionalText().transform((typed, context) => {
    if (typed === null) return null;
    const found = read(typed);
    if (found.ok) return found.value;
    context.addIssue({ code: "custom", message: identifierProblem(found.error) });
    return z.NEVER;
  });

/** A site: `fournil.example` is enough, and only an address of the web is one. */
export const website = optionalText().transform((typed, context) => {
  if (typed === null) return null;
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && /\.[a-z]{2,}$/i.test(url.hostname) && !url.username) return url.href;
  context.addIssue({ code: "custom", message: "Écrivez l'adresse du site, par exemple www.exemple.org." });
  return z.NEVER;
});

const marker = optionalOneOf(MARKER_ANSWERS, NOT_IN_LIST);

/** The sheet of an organisation, as its members fill it. Browser and server share it. Source: domaine, § 3.2 and 3.3. */
export const organisationForm = z.object({
  version: z.coerce.number().int(),
  name: requiredText("Écrivez le nom de l'organisation.", { max: 200 }),
  legalForm: oneOf(LEGAL_FORMS, "Choisissez une forme juridique."),
  /** The commune of the headquarters as it is named or typed, and the one chosen when several answer. */
  commune: requiredText("Écrivez le nom de la commune du siège, ou son code postal.", { max: 100 }),
  communeCode: z.string().default(""),
  siret: number(readSiret),
  rna: number(readRna),
  createdOn: optionalDay(),
  website,
  qualitiesKnown: z.union([z.literal("yes"), z.literal("no")], { error: NOT_IN_LIST }).default("no"),
  qualities: manyOf(QUALITIES),
  generalInterest: oneOf(GENERAL_INTEREST, "Choisissez une réponse."),
  summary: optionalParagraphs({ max: 280 }),
  mission: optionalParagraphs({ max: 1500 }),
  networks: optionalText({ max: 300 }),
  governance: optionalParagraphs({ max: 600 }),
  contact: optionalText({ max: 200 }),
  markers: z.object(Object.fromEntries(MARKERS.map((one) => [one, marker]))).default({}),
  means: z
    .object(
      Object.fromEntries(
        MEAN_NAMES.map((mean) => [mean, optionalOneOf(Object.keys(MEANS[mean].ranges), NOT_IN_LIST)]),
      ),
    )
    .default({}),
  recit: z
    .object({
      evaluation: optionalParagraphs({ max: 600 }),
      profitability: optionalParagraphs({ max: 600 }),
      democracy: optionalParagraphs({ max: 600 }),
      desirability: optionalParagraphs({ max: 600 }),
    })
    .default({ evaluation: null, profitability: null, democracy: null, desirability: null }),
});

export type OrganisationSheet = z.output<typeof organisationForm>;

/** The four questions of the récit, as they are asked of organisations. Source: domaine, § 1.6. */
export const RECIT_QUESTIONS = {
  evaluation: "Comment savez-vous que vous êtes utiles ? Que refusez-vous ?",
  profitability: "Quel équilibre économique visez-vous, quelle limite à la rémunération du capital ?",
  democracy: "Qui décide chez vous ?",
  desirability: "Quel monde votre action rend-elle désirable ?",
} as const;
