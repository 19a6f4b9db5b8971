import { z } from "zod";
import {
  oneOf,
  optionalDay,
  optionalOneOf,
  optionalParagraphs,
  optionalText,
  requiredDay,
  requiredText,
} from "#app/http/form-fields.ts";
import { hour } from "#app/places/opening-form.ts";
import { AUDIENCES, FORMAT_DEFAULTS, MOST_GUESTS } from "#domain/meetups/format.ts";
import { THEMES } from "#domain/vocabulary/codes.ts";
import { MEETING_FORMATS } from "#domain/vocabulary/meeting-formats.ts";

/** A whole number between two bounds. */
export const wholeNumber = (missing: string, { least, most }: { least: number; most: number }) =>
  requiredText(missing).pipe(
    z
      .string()
      .regex(/^\d{1,6}$/, { error: missing })
      .transform(Number)
      .refine((value) => value >= least && value <= most, { error: `Entre ${least} et ${most}.` }),
  );

export const WHENS = ["any", "span", "day"] as const;
export const RADII = ["20", "40", "60", "100", "200"] as const;

const theme = optionalOneOf(THEMES, "Choisissez un thème dans la liste.");
const title = requiredText("Donnez un titre à la rencontre.", { max: 120 });

/** How a host begins a meetup: a format and, if they wish, a day, a theme, a distance. Everything is proposed from there. */
export const newMeetupForm = z
  .object({
    format: oneOf(MEETING_FORMATS, "Choisissez une forme de rencontre."),
    audience: oneOf(AUDIENCES, "Dites si elle est sur invitation ou ouverte au public."),
    title,
    when: oneOf(WHENS, "Dites quand."),
    day: optionalDay(),
    startsAt: z.string().default(""),
    fromOn: optionalDay(),
    untilOn: optionalDay(),
    theme,
    radiusKm: oneOf(RADII, "Choisissez une distance.").transform(Number),
  })
  .superRefine((said, context) => {
    const missing = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (!FORMAT_DEFAULTS[said.format].audiences.includes(said.audience)) {
      missing("audience", "Cette forme de rencontre est professionnelle, sur invitation.");
    }
    if (said.when === "day") {
      if (said.day === null) missing("day", "Écrivez le jour.");
      const read = hour("Écrivez l'heure du début.").safeParse(said.startsAt);
      if (!read.success) missing("startsAt", read.error.issues[0]!.message);
    }
    if (said.when === "span") {
      if (said.fromOn === null) missing("fromOn", "Écrivez le premier jour possible.");
      if (said.untilOn === null) missing("untilOn", "Écrivez le dernier jour possible.");
      if (said.fromOn && said.untilOn && said.fromOn > said.untilOn) {
        missing("untilOn", "Le dernier jour vient après le premier.");
      }
    }
  })
  .transform((said) => ({
    ...said,
    startsAt: said.when === "day" ? hour("").parse(said.startsAt) : null,
  }));
export type NewMeetup = z.output<typeof newMeetupForm>;

/** The frame of a meetup, as its hosts change it. */
export const frameForm = z.object({
  version: z.coerce.number().int(),
  title,
  presentation: optionalParagraphs({ max: 800 }),
  day: requiredDay("Écrivez le jour."),
  startsAt: hour("Écrivez l'heure du début."),
  slots: wholeNumber("Écrivez un nombre de créneaux.", { least: 1, most: 24 }),
  slotMinutes: wholeNumber("Écrivez une durée en minutes.", { least: 5, most: 480 }),
  pauseMinutes: wholeNumber("Écrivez une durée en minutes, 0 sans pause.", { least: 0, most: 60 }),
  tables: wholeNumber("Écrivez un nombre de tables.", { least: 1, most: 100 }),
  seats: wholeNumber("Écrivez un nombre de places.", { least: 1, most: 1_000 }).refine(
    (seats) => seats <= MOST_GUESTS,
    { error: `Une rencontre reçoit ${MOST_GUESTS} personnes au plus : au-delà, partagez-la en deux.` },
  ),
  theme,
  radiusKm: wholeNumber("Écrivez une distance en kilomètres.", { least: 1, most: 1_000 }),
  answerHours: wholeNumber("Écrivez un nombre d'heures.", { least: 1, most: 336 }),
  remoteLink: optionalText({ max: 300 }).refine((link) => link === null || /^https:\/\/\S+\.\S+/.test(link), {
    error: "Écrivez une adresse qui commence par https://, ou laissez vide.",
  }),
});
export type MeetupFrame = z.output<typeof frameForm>;
