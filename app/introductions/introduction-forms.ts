import { z } from "zod";
import {
  oneOf,
  optionalDay,
  optionalOneOf,
  optionalParagraphs,
  optionalText,
  requiredDay,
  requiredEuros,
  requiredParagraphs,
  requiredText,
} from "#app/http/form-fields.ts";
import { OUTCOMES, SIDES } from "#domain/introductions/status.ts";
import { AMOUNT_RANGES } from "#domain/needs/visible-need.ts";
import { INSTRUMENTS } from "#domain/vocabulary/codes.ts";
import { REFUSAL_REASONS } from "#domain/vocabulary/refusal-reasons.ts";

export const LONGEST_MESSAGE = 3_000;
const contact = optionalParagraphs({ max: 500 });

/** Asking for an introduction: the words to the other side, and how one is reached once it accepts. */
export const proposeForm = z.object({
  message: requiredParagraphs("Écrivez quelques mots à l'autre côté.", { max: LONGEST_MESSAGE }),
  contact,
});

export const acceptForm = z.object({ contact });
export const contactForm = z.object({ contact });

export const declineForm = z.object({
  reason: oneOf(REFUSAL_REASONS, "Choisissez le motif le plus proche."),
  kindWord: optionalParagraphs({ max: 1_000 }),
});

export const planForm = z.object({
  day: requiredDay("Donnez un jour, par exemple 12/01/2027."),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "Donnez une heure, par exemple 14:30." }),
  where: requiredText("Dites où : une adresse, un lieu, « par téléphone »…"),
});

/** The steps of a file after the meeting. */
export const STEPS = ["follow-up", "ask-documents", "review", "send-to-committee"] as const;
export const stepForm = z.object({
  step: oneOf(STEPS, "Choisissez où en est le dossier."),
  nextStep: requiredText("Dites en une ligne ce qui est à faire.", { max: 300 }),
  nextOn: optionalDay(),
  nextBy: oneOf(SIDES, "Dites qui agit."),
});

export const outcomeForm = z
  .object({
    outcome: oneOf(OUTCOMES, "Dites ce qu'il en est résulté."),
    instrument: optionalOneOf(INSTRUMENTS, "Choisissez l'instrument dans la liste."),
    range: optionalOneOf(
      AMOUNT_RANGES.map(({ from }) => String(from)),
      "Choisissez une fourchette de la liste.",
    ),
    refusal: optionalOneOf(REFUSAL_REASONS, "Choisissez un motif de la liste."),
    orientedTo: optionalText({ max: 200 }),
  })
  .superRefine(({ outcome, instrument, range, refusal, orientedTo }, context) => {
    const missing = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (outcome === "agreed" && !instrument) missing("instrument", "Dites par quel instrument.");
    if (outcome === "agreed" && !range)
      missing("range", "Dites dans quelle fourchette ; jamais la somme exacte.");
    if (outcome === "refused" && !refusal) missing("refusal", "Choisissez le motif le plus proche.");
    if (outcome === "oriented" && !orientedTo) missing("orientedTo", "Dites vers qui.");
  });

export const settleForm = z
  .object({
    settlement: oneOf(["met", "in-part", "unchanged"] as const, "Dites ce que cet accord change."),
    remaining: z.string().default(""),
  })
  .transform((typed, context) => {
    if (typed.settlement !== "in-part") return { kind: typed.settlement };
    const read = requiredEuros("Dites combien il reste à trouver.").safeParse(typed.remaining);
    if (read.success && read.data > 0) return { kind: typed.settlement, remaining: read.data };
    const message = read.success ? "Dites combien il reste à trouver." : read.error.issues[0]!.message;
    context.addIssue({ code: "custom", path: ["remaining"], message });
    return z.NEVER;
  });

export const messageForm = z.object({
  text: requiredParagraphs("Écrivez votre message.", { max: LONGEST_MESSAGE }),
});
