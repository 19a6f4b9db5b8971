import { z } from "zod";
import { email, oneOf, requiredParagraphs } from "#app/http/form-fields.ts";
import { REPORT_DECISIONS, REPORT_REASONS } from "#domain/reports/report.ts";

/** What somebody reports: why, in their own words, and where to answer if they wish. */
export const reportForm = z.object({
  reason: oneOf(REPORT_REASONS, "Choisissez ce qui ne va pas."),
  explanation: requiredParagraphs("Dites ce qui ne va pas, et où : une phrase suffit.", { max: 2_000 }),
  replyTo: z
    .string()
    .default("")
    .transform((typed, context): string | null => {
      if (typed.trim() === "") return null;
      const read = email("Écrivez une adresse.").safeParse(typed);
      if (read.success) return read.data;
      context.addIssue({ code: "custom", message: read.error.issues[0]!.message });
      return z.NEVER;
    }),
});

/** What an operator decides, and the reasons that are sent to whoever reported. */
export const answerForm = z.object({
  decision: oneOf(REPORT_DECISIONS, "Choisissez ce que vous décidez."),
  sentence: requiredParagraphs("Donnez vos raisons : c'est la réponse qui partira.", { max: 2_000 }),
});

/** What is reported, as addresses name it. */
export const SUBJECT_SLUGS = {
  besoin: "need",
  programme: "programme",
  organisation: "organisation",
  financeur: "financer",
} as const;
export type SubjectSlug = keyof typeof SUBJECT_SLUGS;
