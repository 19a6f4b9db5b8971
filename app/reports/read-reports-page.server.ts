import { z } from "zod";
import { pageNumber, readQuery } from "#app/http/read-query.server.ts";
import { problem } from "#app/http/problem.ts";
import { tellInstant } from "#app/needs/tell-saved.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findReport, listReports, reportsOf } from "#db/reports/reports.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { SUBJECT_LABELS } from "#domain/administration/act.ts";
import {
  decisionsFor,
  type Report,
  REPORT_DECISION_LABELS,
  REPORT_REASON_LABELS,
} from "#domain/reports/report.ts";
import { isAnothersToAnswer } from "./answer-report.server.ts";
import { findReported, pageOfReported } from "./subjects.server.ts";

const SIZE = 30;
const query = z.object({
  liste: z.enum(["attente", "traites"]).catch("attente"),
  fait: z.literal("oui").optional().catch(undefined),
  page: pageNumber,
});

/** Reports that wait, the oldest first; or those that were answered, the latest first. */
export async function readReportsPage({ db }: Context, request: Request) {
  const { liste, page, fait } = readQuery(request, query);
  const { reports, total } = await listReports(db, { answered: liste === "traites" }, { page, size: SIZE });
  return {
    list: liste,
    page,
    pages: Math.max(1, Math.ceil(total / SIZE)),
    total,
    answered: fait === "oui",
    reports: reports.map(tellReport),
  };
}

/** A report as the operator who answers it reads it, with what else was said of the same thing. Throws a problem when there is none. */
export async function readAnswerPage({ db }: Context, operator: Actor, reportId: string) {
  const report = await findReport(db, reportId);
  if (!report) throw problem("report-not-found");
  const [reported, others, anothers, earlier] = await Promise.all([
    findReported(db, report.subject, report.subjectId),
    reportsOf(db, report.subjectId, reportId),
    isAnothersToAnswer(db, operator, report),
    report.follows ? findReport(db, report.follows) : null,
  ]);
  return {
    ...tellReport(report),
    explanation: report.explanation,
    wishesAnswer: report.replyTo !== null,
    page: reported && pageOfReported[report.subject](report.subjectId),
    decisions: decisionsFor(report.subject).filter((decision) => decision !== "taken-down" || reported),
    earlier: earlier?.answer?.sentence ?? null,
    anothers,
    others: others.map(tellReport),
  };
}

const tellReport = ({ id, subject, title, reason, receivedAt, follows, automatic, answer }: Report) => ({
  id,
  subject: typeset(SUBJECT_LABELS[subject]),
  title: typeset(title),
  reason: typeset(REPORT_REASON_LABELS[reason]),
  when: tellInstant(receivedAt),
  again: follows !== null,
  automatic,
  answer: answer && {
    decision: typeset(REPORT_DECISION_LABELS[answer.decision]),
    sentence: answer.sentence,
    when: tellInstant(answer.at),
  },
});
