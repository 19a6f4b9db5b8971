import { recordAct } from "#app/administration/record-act.server.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import { findText } from "#app/moderation/find-text.server.ts";
import { moveText } from "#app/moderation/move-text.server.ts";
import type { Context } from "#app/platform/context.ts";
import { anotherOperatorThan } from "#db/accounts/operators.ts";
import { structureMembersToTell } from "#db/accounts/structure-members.ts";
import type { Queryable } from "#db/client.ts";
import { answerReport as answer, findReport, lockReport } from "#db/reports/reports.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { TEXT_KINDS } from "#domain/moderation/text.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";
import { decisionsFor, type Report, type ReportDecision } from "#domain/reports/report.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { findReported } from "./subjects.server.ts";

export type AnswerProblem =
  | { kind: "report-not-found" }
  | { kind: "already-answered" }
  | { kind: "decision-not-allowed" }
  /** It is no longer shown, so that it cannot be taken down. */
  | { kind: "not-shown" }
  | { kind: "another-answers" };

/**
 * An operator answers a report with its reasons: whoever reported is told, and whoever wrote it, when something is asked of
 * them. Taken down, a need or a programme is a draft again. Two operators at once: one answers. Source: DSA, art. 16 and 17.
 */
export async function answerReport(
  context: Context,
  operator: Actor,
  { reportId, decision, sentence }: { reportId: string; decision: ReportDecision; sentence: string },
): Promise<Result<null, AnswerProblem>> {
  const { db, clock } = context;
  return db.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report) return refused({ kind: "report-not-found" });
    if (report.answer) return refused({ kind: "already-answered" });
    if (!decisionsFor(report.subject).includes(decision)) return refused({ kind: "decision-not-allowed" });
    if (await isAnothersToAnswer(tx, operator, report)) return refused({ kind: "another-answers" });
    const reported = await findReported(tx, report.subject, report.subjectId);
    if (decision === "taken-down") {
      const down = reported && (await takeDown(context, tx, operator, { report, sentence }));
      if (!down) return refused({ kind: "not-shown" });
    }
    const at = clock.now().toISOString();
    await answer(tx, reportId, { decision, sentence, at, byAccount: operator.accountId });
    await recordAct(context, tx, operator, {
      act: "report-answered",
      subject: "report",
      subjectId: reportId,
      title: report.title,
      note: sentence,
    });
    if (report.replyTo) await addMail(context, tx, "report-answered", { reportId });
    if (decision !== "kept" && reported) {
      for (const { accountId } of await structureMembersToTell(tx, reported.structure))
        await addMail(context, tx, "content-reported", { reportId, accountId, ...reported.structure });
    }
    return done(null);
  });
}

/** Is another person asked to look again at what this very operator answered? */
export async function isAnothersToAnswer(
  db: Queryable,
  { accountId }: Pick<Actor, "accountId">,
  { follows }: Pick<Report, "follows">,
): Promise<boolean> {
  const earlier = follows && (await findReport(db, follows));
  return earlier
    ? earlier.answer?.byAccount === accountId && (await anotherOperatorThan(db, accountId))
    : false;
}

const SHOWN = new Set<string | undefined>([...OPEN_NEED_STATUSES, "open"]);

/** False when it is shown no longer: its author, or somebody else, was quicker. */
async function takeDown(
  context: Context,
  tx: Queryable,
  operator: Actor,
  { report, sentence }: { report: Report; sentence: string },
): Promise<boolean> {
  const { subject, subjectId } = report;
  const kind = TEXT_KINDS.find((one) => one === subject);
  const text = kind && { kind, id: subjectId };
  if (!text || !SHOWN.has((await findText(tx, text))?.status)) return false;
  const by = { accountId: operator.accountId };
  const held = await moveText(tx, context, text, { act: "hold", by });
  const returned = held.ok && (await moveText(tx, context, text, { act: "return", by, reason: sentence }));
  if (!returned || !returned.ok) return false;
  const act = { act: "content-taken-down", subject, subjectId, title: report.title, note: sentence } as const;
  await recordAct(context, tx, operator, act);
  return true;
}
