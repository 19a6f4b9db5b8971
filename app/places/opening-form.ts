import { z } from "zod";
import { oneOf, optionalDay, optionalText, requiredDay } from "#app/http/form-fields.ts";
import { WEEKDAYS } from "#domain/places/openings.ts";

/** An hour as people type it: `9h`, `9 h 30`, `09:30`, `930`. Gives `HH:MM`. */
export const hour = (missing: string) =>
  z
    .string()
    .default("")
    .transform((typed, context) => {
      const bare = typed.replace(/\s+/gu, "").toLowerCase();
      if (bare === "") {
        context.addIssue({ code: "custom", message: missing });
        return z.NEVER;
      }
      const parts = /^(\d{1,2})(?:[h:.](\d{2})?|(\d{2}))?(?:min)?$/.exec(bare);
      const hours = Number(parts?.[1]);
      const minutes = Number(parts?.[2] ?? parts?.[3] ?? 0);
      if (!parts || hours > 23 || minutes > 59) {
        context.addIssue({ code: "custom", message: "Écrivez une heure, par exemple 9 h 30." });
        return z.NEVER;
      }
      return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
    });

const span = { startsAt: hour("Écrivez l'heure du début."), endsAt: hour("Écrivez l'heure de la fin.") };
const inOrder = { error: "La fin vient après le début.", path: ["endsAt"] };

const weekly = z
  .object({
    kind: z.literal("weekly"),
    weekday: oneOf(WEEKDAYS, "Choisissez le jour de la semaine."),
    ...span,
    fromOn: requiredDay("Écrivez le premier jour."),
    untilOn: optionalDay(),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, inOrder)
  .refine(({ fromOn, untilOn }) => untilOn === null || fromOn <= untilOn, {
    error: "Le dernier jour vient après le premier.",
    path: ["untilOn"],
  })
  .transform(({ weekday, ...said }) => ({ ...said, weekday: Number(weekday) }));

const once = z
  .object({ kind: z.literal("once"), on: requiredDay("Écrivez le jour."), ...span })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, inOrder);

const closure = z
  .object({
    kind: z.literal("closure"),
    fromOn: requiredDay("Écrivez le premier jour de fermeture."),
    untilOn: requiredDay("Écrivez le dernier jour de fermeture."),
    reason: optionalText({ max: 120 }),
  })
  .refine(({ fromOn, untilOn }) => fromOn <= untilOn, {
    error: "Le dernier jour vient après le premier.",
    path: ["untilOn"],
  });

/** One form for each kind of opening. */
export const OPENING_FORMS = { weekly, once, closure };
export type OpeningKind = keyof typeof OPENING_FORMS;
export const OPENING_KINDS = Object.keys(OPENING_FORMS) as OpeningKind[];
