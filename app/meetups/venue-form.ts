import { z } from "zod";
import { requiredText } from "#app/http/form-fields.ts";

/** Where a meetup is held instead, and that whoever hosts there agreed. */
export const venueForm = z.object({
  venueId: requiredText("Choisissez un lieu."),
  agreed: z
    .string()
    .optional()
    .transform((sent) => sent === "oui"),
});
