import { z } from "zod";
import { manyOf, optionalParagraphs, requiredDay, requiredParagraphs } from "#app/http/form-fields.ts";
import { VERIFICATION_METHODS } from "#domain/financers/verification.ts";

/** How the identity of a financer was checked, when, and what is good to remember of it. */
export const verificationForm = z.object({
  methods: manyOf(VERIFICATION_METHODS, { missing: "Cochez au moins une manière dont vous avez vérifié." }),
  checkedOn: requiredDay("Dites quel jour vous avez vérifié."),
  note: optionalParagraphs({ max: 1_000 }),
});

export const revocationForm = z.object({
  why: requiredParagraphs("Dites pourquoi : ses membres le liront.", { max: 1_000 }),
});
