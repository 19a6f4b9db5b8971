import { z } from "zod";
import {
  manyOf,
  oneOf,
  optionalDay,
  optionalOneOf,
  optionalParagraphs,
  optionalText,
  yesNo,
} from "#app/http/form-fields.ts";
import { ASKED_DOCUMENT_CODES, FEEDBACK_CHOICES, OUTCOMES } from "#domain/meetups/outcome.ts";
import { REFUSAL_REASONS } from "#domain/vocabulary/refusal-reasons.ts";

/** What one side says of one meeting. */
export const outcomeForm = z
  .object({
    partnerId: z.string().max(80),
    /** The version of what was declared on the site, that one chooses to replace. */
    replaces: z.string().max(40).optional(),
    kind: oneOf(OUTCOMES, "Dites ce qu'il en est."),
    reason: optionalOneOf(REFUSAL_REASONS, "Choisissez une raison dans la liste."),
    referTo: optionalText({ max: 200 }),
    note: optionalParagraphs({ max: 1_500 }),
    noteShared: yesNo(),
    documents: manyOf(ASKED_DOCUMENT_CODES),
    agreedOn: optionalDay(),
  })
  .superRefine(({ kind, reason, referTo }, context) => {
    if (kind === "no-follow-up" && reason === null) {
      context.addIssue({
        code: "custom",
        path: ["reason"],
        message: "Dites pourquoi : cela sert à comprendre ce qui bloque.",
      });
    }
    if (kind === "refer" && referTo === null) {
      context.addIssue({ code: "custom", path: ["referTo"], message: "Dites vers qui." });
    }
  });
export type OutcomeInput = z.output<typeof outcomeForm>;

const grade = oneOf(
  FEEDBACK_CHOICES.map(({ value }) => value),
  "Choisissez une réponse.",
).transform(Number);

/** The three questions asked of every guest afterwards. */
export const feedbackForm = z.object({
  useful: grade,
  prepared: grade,
  again: grade,
  comment: optionalParagraphs({ max: 600 }),
});
