import { z } from "zod";
import { territoryExists } from "#domain/territories/gazetteer.ts";
import { TERRITORY_LEVELS } from "#domain/territories/territory.ts";
import { LARGEST_AMOUNT } from "#domain/typed/euros.ts";

/** Text of at most `longest` characters as a reader counts them: an emoji is one. Kept as written, spaces included. */
export function text(longest: number) {
  return z.string().superRefine((value, context) => {
    const length = [...value].length;
    if (length > longest)
      context.addIssue({ code: "custom", message: `${length} caractères, ${longest} au plus` });
    if (/[\p{Cs}\uFFFD]/u.test(value)) {
      const message = "caractère illisible : le fichier doit être en UTF-8";
      context.addIssue({ code: "custom", message });
    }
    if (CONTROL.test(value)) context.addIssue({ code: "custom", message: "caractère de contrôle refusé" });
  });
}

/** Text that must say something. */
export const requiredText = (longest: number) => text(longest).regex(/\S/, { error: "ce champ est vide" });

/** Text that may be missing: unknown is then the empty text. */
export const optionalText = (longest: number) =>
  text(longest)
    .nullish()
    .transform((value) => value ?? "");

/** Control characters but tab and line ends; Postgres refuses the first of them outright. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export const identifier = text(120).regex(/^\S+$/, { error: "un identifiant sans espace est attendu" });

export const euros = z.int().min(0).max(LARGEST_AMOUNT);
export const someEuros = z.int().min(1).max(LARGEST_AMOUNT);

/** An ISO 8601 day of the calendar: 2026-02-30 is none. */
export const day = z.string().superRefine((value, context) => {
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDay(value);
  if (!valid) context.addIssue({ code: "custom", message: "date attendue, sous la forme 2027-04-30" });
});

function isCalendarDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** A missing field and a null both mean unknown. */
export const unknownable = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null);

/** A list; a missing one is the empty one. */
export const list = <Schema extends z.ZodType>(schema: Schema, longest = 200) =>
  z
    .array(schema)
    .max(longest)
    .nullish()
    .transform((values) => values ?? []);

export const communeCode = z.string().superRefine((code, context) => {
  if (!territoryExists({ level: "COMMUNE", code })) {
    context.addIssue({
      code: "custom",
      message: `aucune commune ne porte le code INSEE « ${code.slice(0, 12)} »`,
    });
  }
});

export const territory = z
  .object({ level: z.enum(TERRITORY_LEVELS), code: z.string() })
  .superRefine((value, context) => {
    if (territoryExists(value)) return;
    const message = `aucun territoire de niveau ${value.level} ne porte le code « ${value.code.slice(0, 12)} »`;
    context.addIssue({ code: "custom", path: ["code"], message });
  });
