import { z } from "zod";
import { oneOf, optionalParagraphs, requiredText, yesNo } from "#app/http/form-fields.ts";
import { LONGEST_LIST_NAME, LONGEST_NOTE } from "#domain/shortlists/shortlist.ts";
import { REFUSAL_REASONS } from "#domain/vocabulary/refusal-reasons.ts";

/** A list: its name, and whether colleagues share it. */
export const shortlistForm = z.object({
  name: requiredText("Donnez un nom à la liste, par exemple « À voir en janvier ».", {
    max: LONGEST_LIST_NAME,
  }),
  shared: yesNo(),
});

export const noteForm = z.object({ note: optionalParagraphs({ max: LONGEST_NOTE }) });

export const setAsideForm = z.object({
  reason: oneOf(REFUSAL_REASONS, "Choisissez la raison qui s’en approche le plus."),
});
