import { z } from "zod";
import {
  email,
  oneOf,
  optionalParagraphs,
  optionalText,
  requiredText,
  ticked,
  yesNo,
} from "#app/http/form-fields.ts";
import { ANSWERS } from "#domain/meetups/guest.ts";

const MOST_COMPANIONS = 3;
export const COMPANION_COUNTS = Array.from({ length: MOST_COMPANIONS + 1 }, (_, count) => String(count));

const ids = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((sent) =>
    [...new Set([sent].flat().filter((id) => id !== "" && id.length <= 80))].slice(0, 300),
  );

/** What a guest answers, by a personal link and without an account. */
export const answerForm = z.object({
  answer: oneOf(ANSWERS, "Dites si vous venez."),
  /** The slots in which they can be there; none ticked with "yes" is all of them, for a form without that question. */
  present: ids,
  asksPresence: yesNo(),
  companions: oneOf(COMPANION_COUNTS, "Dites combien de personnes vous accompagnent.")
    .default("0")
    .transform(Number),
  companionNames: optionalText({ max: 200 }),
  accessNeeds: optionalText({ max: 300 }),
  remote: yesNo(),
  staysSeated: yesNo(),
  wishesMore: yesNo(),
  wishes: ids,
  vetoes: ids,
  anotherTime: optionalParagraphs({ max: 400 }),
});
export type GuestAnswer = z.output<typeof answerForm>;

/** Somebody who wants to come to a meetup that is open to the public. */
export const registrationForm = z.object({
  name: requiredText("Écrivez votre prénom et votre nom.", { max: 120 }),
  email: email("Écrivez votre adresse électronique : nous y envoyons votre place."),
  companions: oneOf(COMPANION_COUNTS, "Dites combien de personnes vous accompagnent.")
    .default("0")
    .transform(Number),
  accessNeeds: optionalText({ max: 300 }),
  charter: ticked("Cochez la charte : c'est un temps d'information, rien ne s'y souscrit."),
});
export type Registration = z.output<typeof registrationForm>;
