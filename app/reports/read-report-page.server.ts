import { z } from "zod";
import { readQuery } from "#app/http/read-query.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findReport } from "#db/reports/reports.ts";
import { SUBJECT_SLUGS, type SubjectSlug } from "./report-form.ts";
import { findReported, pageOfReported } from "./subjects.server.ts";

const id = z.string().min(1).max(200).optional().catch(undefined);
const query = z.object({
  quoi: z
    .enum(Object.keys(SUBJECT_SLUGS) as [SubjectSlug, ...SubjectSlug[]])
    .optional()
    .catch(undefined),
  id,
  suite: id,
  envoye: z.literal("oui").optional().catch(undefined),
});

/** What is about to be reported; `subject` null: nothing that is published. */
export async function readReportPage({ db }: Context, request: Request) {
  const { quoi, id: subjectId, suite, envoye } = readQuery(request, query);
  const received = envoye === "oui";
  if (!quoi || !subjectId || /[\p{Cc}\p{Cs}\uFFFD]/u.test(subjectId + (suite ?? "")))
    return { subject: null, received };
  const subject = SUBJECT_SLUGS[quoi];
  const [reported, earlier] = await Promise.all([
    findReported(db, subject, subjectId),
    suite ? findReport(db, suite) : null,
  ]);
  const follows = earlier?.answer && earlier.subjectId === subjectId ? earlier : null;
  const title = reported?.title ?? follows?.title;
  if (!title) return { subject: null, received };
  return {
    subject: {
      kind: subject,
      id: subjectId,
      title: typeset(title),
      page: reported && pageOfReported[subject](subjectId),
      follows: follows && { id: follows.id, sentence: follows.answer!.sentence },
    },
    received,
  };
}
