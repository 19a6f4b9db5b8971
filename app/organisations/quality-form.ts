import { z } from "zod";
import { oneOf, requiredDay, requiredParagraphs } from "#app/http/form-fields.ts";
import { QUALITIES } from "#domain/vocabulary/codes.ts";

/** Which quality was checked, when, and what was read of it. */
export const qualityCheckForm = z.object({
  quality: oneOf(QUALITIES, "Choisissez la qualité dont vous avez lu le justificatif."),
  checkedOn: requiredDay("Dites quel jour vous l’avez lu."),
  proof: requiredParagraphs("Dites ce que vous avez lu : une liste, un arrêté, des statuts.", { max: 500 }),
});
