import { recordAct } from "#app/administration/record-act.server.ts";
import { tellCriteriaChanged } from "#app/jobs/tell-change.server.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import { moveNeedWithin } from "#app/needs/move-need.server.ts";
import type { Context } from "#app/platform/context.ts";
import { anotherOperatorThan } from "#db/accounts/operators.ts";
import { structureMembersToTell } from "#db/accounts/structure-members.ts";
import type { Queryable } from "#db/client.ts";
import { moveCriteria } from "#db/criteria/own-criteria.ts";
import { answerReport as answer, findReport, lockReport } from "#db/reports/reports.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { decisionsFor, type Report, type ReportDecision } from "#domain/reports/report.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { findReported, type Reported } from "./subjects.server.ts";

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
      const down = reported && (await takeDown(context, tx, operator, { report, reported, sentence }));
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

/** False when it is shown no longer: its author, or somebody else, was quicker. */
async function takeDown(
  context: Context,
  tx: Queryable,
  operator: Actor,
  { report, reported, sentence }: { report: Report; reported: Reported; sentence: string },
): Promise<boolean> {
  const { subject, subjectId } = report;
  if (subject === "need") {
    const by = { accountId: operator.accountId };
    const held = await moveNeedWithin(tx, context, { needId: subjectId, act: "hold", by });
    const returned =
      held.ok &&
      (await moveNeedWithin(tx, context, { needId: subjectId, act: "return", by, reason: sentence }));
    if (!returned || !returned.ok) return false;
  } else {
    const of = { financerId: reported.structure.structureId, criteriaId: subjectId };
    const at = context.clock.now().toISOString();
    if (!(await moveCriteria(tx, of, { from: "open", to: "draft", at }))) return false;
    await tellCriteriaChanged(tx, subjectId);
  }
  const act = { act: "content-taken-down", subject, subjectId, title: report.title, note: sentence } as const;
  await recordAct(context, tx, operator, act);
  return true;
}
