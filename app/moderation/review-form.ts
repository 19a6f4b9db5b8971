import { z } from "zod";
import { oneOf, optionalParagraphs } from "#app/http/form-fields.ts";
import { RETURN_REASONS } from "#domain/moderation/return-reason.ts";

/** Why a text is sent back: a reason of the list, and words of one's own, which « other » cannot do without. */
export const returnTextForm = z
  .object({
    reason: oneOf(RETURN_REASONS, "Choisissez un motif : c'est ce que l'auteur lira d'abord."),
    words: optionalParagraphs({ max: 1_000 }),
  })
  .refine(({ reason, words }) => reason !== "other" || words !== null, {
    path: ["words"],
    error: "Dites pourquoi, en une phrase : l'auteur n'aura que vos mots.",
  });
