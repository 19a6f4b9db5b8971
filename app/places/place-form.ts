import { z } from "zod";
import {
  oneOf,
  optionalOneOf,
  optionalParagraphs,
  optionalText,
  requiredText,
  ticked,
} from "#app/http/form-fields.ts";
import { email as emailField } from "#app/http/form-fields.ts";
import { PLACE_ACCESSES } from "#domain/places/place.ts";
import { PLACE_TYPES } from "#domain/vocabulary/place-types.ts";

/** How many rooms a place can describe: the form has a line for each, with or without scripts. */
export const MOST_ROOMS = 8;
const MOST_PEOPLE = 20_000;

/** A whole number of people, as one types it. */
export const people = (missing: string) =>
  requiredText(missing).pipe(
    z
      .string()
      .regex(/^\d{1,5}$/, { error: "Un nombre de personnes, par exemple 40." })
      .transform(Number)
      .refine((count) => count > 0, { error: "Une personne au moins." })
      .refine((count) => count <= MOST_PEOPLE, { error: "Vingt mille personnes au plus." }),
  );

/** A line of the form: both answers, or none. */
const room = z
  .object({
    name: optionalText({ max: 80 }),
    capacity: optionalText({ max: 6 }),
  })
  .transform((line, context) => {
    if (line.name === null && line.capacity === null) return null;
    if (line.name === null) {
      context.addIssue({ code: "custom", path: ["name"], message: "Nommez cette salle, ou videz la ligne." });
      return z.NEVER;
    }
    const capacity = Number(line.capacity);
    if (!/^\d{1,5}$/.test(line.capacity ?? "") || capacity < 1) {
      const message = "Écrivez combien de personnes elle contient, par exemple 20.";
      context.addIssue({ code: "custom", path: ["capacity"], message });
      return z.NEVER;
    }
    return { name: line.name, capacity };
  });

const identity = {
  name: requiredText("Écrivez le nom du lieu."),
  type: oneOf(PLACE_TYPES, "Dites quel lieu c'est."),
  commune: requiredText("Écrivez le nom de la commune, ou son code postal.", { max: 100 }),
  communeCode: z.string().default(""),
  capacity: people("Écrivez combien de personnes il peut recevoir."),
  access: oneOf(PLACE_ACCESSES, "Dites si une personne en fauteuil peut y entrer."),
};

/** The sheet of a place, as its hosts fill it. Browser and server share it. Source: domaine, § 2.i. */
export const placeForm = z.object({
  version: z.coerce.number().int(),
  ...identity,
  presentation: optionalParagraphs({ max: 600 }),
  rooms: z
    .array(room)
    .max(MOST_ROOMS)
    .default([])
    .transform((rooms) => rooms.filter((one) => one !== null)),
  hearingLoop: optionalOneOf(["yes", "no"], "Choisissez une réponse."),
  transport: optionalParagraphs({ max: 400 }),
  cost: optionalText({ max: 200 }),
  equipment: optionalParagraphs({ max: 400 }),
  contact: optionalText({ max: 200 }),
  ambassador: optionalText({ max: 200 }),
  leadDays: requiredText("Écrivez un nombre de jours, par exemple 14.").pipe(
    z
      .string()
      .regex(/^\d{1,3}$/, { error: "Un nombre de jours, par exemple 14." })
      .transform(Number)
      .refine((days) => days <= 180, { error: "Six mois au plus." }),
  ),
});
export type PlaceSheet = z.output<typeof placeForm>;

/** A place that somebody proposes, with the address of whoever could host. */
export const proposalForm = z.object({
  ...identity,
  presentation: optionalParagraphs({ max: 600 }),
  hostEmail: emailField("Écrivez l'adresse de la personne qui accueillerait : elle confirme, ou non."),
});
export type PlaceProposal = z.output<typeof proposalForm>;

/** The charter, accepted in one's own name. */
export const charterForm = z.object({
  name: requiredText("Écrivez votre nom et votre rôle.", { max: 120 }),
  accepted: ticked("La charte s'accepte en cochant la case."),
});
