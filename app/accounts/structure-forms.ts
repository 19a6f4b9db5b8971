import { z } from "zod";
import { oneOf, optionalOneOf, requiredText } from "#app/http/form-fields.ts";
import { STRUCTURE_KINDS, type StructureKind } from "#domain/accounts/role.ts";
import { PLACE_ACCESSES } from "#domain/places/place.ts";
import { FINANCER_TYPES, LEGAL_FORMS } from "#domain/vocabulary/codes.ts";
import { PLACE_TYPES } from "#domain/vocabulary/place-types.ts";

const name = requiredText("Écrivez le nom de la structure.", { max: 200 });
/** What was typed, and the code of the one that was chosen when several have that name or postcode. */
const commune = {
  commune: requiredText("Écrivez le nom de la commune, ou son code postal.", { max: 100 }),
  communeCode: z.string().default(""),
};

const organisationForm = z.object({
  kind: z.literal("organisation"),
  name,
  legalForm: oneOf(LEGAL_FORMS, "Choisissez la forme juridique."),
  ...commune,
});

const financerForm = z.object({
  kind: z.literal("financer"),
  name,
  type: oneOf(FINANCER_TYPES, "Dites quel financeur vous êtes."),
});

const placeForm = z.object({
  kind: z.literal("place"),
  name,
  type: oneOf(PLACE_TYPES, "Dites quel lieu c'est."),
  ...commune,
  capacity: requiredText("Écrivez combien de personnes il peut recevoir.").pipe(
    z
      .string()
      .regex(/^\d{1,5}$/, { error: "Un nombre de personnes, par exemple 40." })
      .transform(Number)
      .refine((people) => people > 0, { error: "Une personne au moins." }),
  ),
  access: oneOf(PLACE_ACCESSES, "Dites si une personne en fauteuil peut y entrer."),
});

/** What is asked of a structure before anything else; its own page asks the rest. One form for each kind. */
export const STRUCTURE_FORMS = { organisation: organisationForm, financer: financerForm, place: placeForm };
export type StructureInput = z.output<(typeof STRUCTURE_FORMS)[StructureKind]>;

/** Which kind a page or a form is about; null when it does not say. */
export const readKind = optionalOneOf(STRUCTURE_KINDS, "?").catch(null);
