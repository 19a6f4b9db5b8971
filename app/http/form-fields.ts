import { z } from "zod";
import { dayProblem, readDay } from "#domain/typed/day.ts";
import { eurosProblem, readEuros } from "#domain/typed/euros.ts";
import { tidyText } from "#domain/typed/text.ts";

/** The fields that forms are made of, each reading what people type and saying what to mend. Browser and server share them. */

const typed = z.string().default("").transform(tidyText);
const oneLine = typed.transform((text) => text.replace(/\s+/gu, " "));

const tooLong = (most: number) => ({
  error: ({ input }: { input?: unknown }) =>
    `${most.toLocaleString("fr-FR")} signes au plus : il y en a ${String(input).length.toLocaleString("fr-FR")}.`,
});

/** One line that must be there; `missing` says what to write. */
export const requiredText = (missing: string, { max = 200 } = {}) =>
  oneLine.pipe(z.string().min(1, { error: missing }).max(max, tooLong(max)));

/** One line that may be left empty: null then. */
export const optionalText = ({ max = 200 } = {}) =>
  oneLine.pipe(z.string().max(max, tooLong(max))).transform((text) => text || null);

/** Paragraphs that must be there. */
export const requiredParagraphs = (missing: string, { max }: { max: number }) =>
  typed.pipe(z.string().min(1, { error: missing }).max(max, tooLong(max)));

/** Paragraphs that may be left empty: null then. */
export const optionalParagraphs = ({ max }: { max: number }) =>
  typed.pipe(z.string().max(max, tooLong(max))).transform((text) => text || null);

/** Whole euros, as people type them; null when left empty. */
export const optionalEuros = () =>
  typed.transform((text, context) => {
    const read = readEuros(text);
    if (read.ok) return read.value;
    context.addIssue({ code: "custom", message: eurosProblem(read.error) });
    return z.NEVER;
  });

/** Whole euros that must be there. */
export const requiredEuros = (missing: string) => present(optionalEuros(), missing);

/** An ISO day, as people type or pick it; null when left empty. */
export const optionalDay = () =>
  typed.transform((text, context) => {
    const read = readDay(text);
    if (read.ok) return read.value;
    context.addIssue({ code: "custom", message: dayProblem(read.error) });
    return z.NEVER;
  });

export const requiredDay = (missing: string) => present(optionalDay(), missing);

/** One of these codes. */
export const oneOf = <Code extends string>(choices: readonly Code[], missing: string) =>
  z.enum(choices as readonly [Code, ...Code[]], { error: missing });

/** One of these codes, or null when none is chosen. */
export const optionalOneOf = <Code extends string>(choices: readonly Code[], unknown: string) =>
  z
    .union([z.literal(""), z.enum(choices as readonly [Code, ...Code[]])], { error: unknown })
    .default("" as const)
    .transform((value) => (value === "" ? null : (value as Code)));

/** Any of these codes, each once, in the order they are sent; `missing` when at least one must be ticked. */
export const manyOf = <Code extends string>(
  choices: readonly Code[],
  { missing, most }: { missing?: string; most?: { count: number; sentence: string } } = {},
) =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((sent) => [...new Set([sent].flat().filter((code) => code !== ""))])
    .pipe(z.array(z.enum(choices as readonly [Code, ...Code[]], { error: "Choisissez dans la liste." })))
    .refine((codes) => missing === undefined || codes.length > 0, { error: missing })
    .refine((codes) => most === undefined || codes.length <= most.count, { error: most?.sentence });

/** A box that may be ticked. */
export const yesNo = () =>
  z
    .union([z.boolean(), z.string(), z.array(z.string())])
    .optional()
    .transform((sent) => sent !== undefined && sent !== false && sent !== "");

/** A box that must be ticked. */
export const ticked = (missing: string) => yesNo().refine((yes) => yes, { error: missing });

/** An address of electronic mail, as it is typed but for blanks and capitals. */
export const email = (missing: string) =>
  typed
    .transform((text) => text.replace(/\s/gu, "").toLowerCase())
    .pipe(
      z
        .string()
        .min(1, { error: missing })
        .max(254, { error: "Cette adresse est trop longue." })
        .pipe(z.email({ error: "Écrivez une adresse complète, par exemple prenom@exemple.org." })),
    );

function present<Value>(field: z.ZodType<Value | null>, missing: string) {
  return field.transform((value, context): Value => {
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: missing });
    return z.NEVER;
  });
}
