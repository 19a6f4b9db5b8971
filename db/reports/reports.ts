import { and, asc, count, desc, eq, isNotNull, isNull, lt, min, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { reports } from "#db/schema/reports.ts";
import type { Report, ReportAnswer, ReportSubject } from "#domain/reports/report.ts";

type Row = typeof reports.$inferSelect;

function fromRow(row: Row): Report {
  const { id, subjectId, title, explanation, replyTo, follows, receivedAt, automatic } = row;
  return {
    id,
    subject: row.subject as ReportSubject,
    subjectId,
    title,
    reason: row.reason as Report["reason"],
    explanation,
    replyTo,
    follows,
    receivedAt,
    automatic,
    answer:
      row.decision === null
        ? null
        : {
            decision: row.decision as ReportAnswer["decision"],
            sentence: row.answer!,
            at: row.answeredAt!,
            byAccount: row.answeredBy,
          },
  };
}

export async function addReport(db: Queryable, report: Omit<Report, "answer" | "automatic">): Promise<void> {
  await db.insert(reports).values(report);
}

/** Reports by itself what a sheet says; one at a time for each: what it says now takes the place of what it said. */
export async function addAutomaticReport(
  db: Queryable,
  report: Pick<Report, "id" | "subject" | "subjectId" | "title" | "explanation" | "receivedAt"> & {
    textsDigest: string;
  },
): Promise<void> {
  const { title, explanation, textsDigest } = report;
  await db
    .insert(reports)
    .values({ ...report, reason: "promise", automatic: true })
    .onConflictDoUpdate({
      target: [reports.subject, reports.subjectId],
      targetWhere: sql`automatic and answered_at is null`,
      set: { title, explanation, textsDigest },
    });
}

/** Takes back the automatic report that waits: the sheet says nothing of the kind any more. */
export async function dropAutomaticReport(
  db: Queryable,
  of: { subject: ReportSubject; subjectId: string },
): Promise<void> {
  await db
    .delete(reports)
    .where(
      and(
        eq(reports.subject, of.subject),
        eq(reports.subjectId, of.subjectId),
        eq(reports.automatic, true),
        isNull(reports.answeredAt),
      ),
    );
}

/** Did an operator read these very words, and let them be shown? */
export async function textsWereKept(
  db: Queryable,
  of: { subject: ReportSubject; subjectId: string; textsDigest: string },
): Promise<boolean> {
  const rows = await db
    .select({ id: reports.id })
    .from(reports)
    .where(
      and(
        eq(reports.subject, of.subject),
        eq(reports.subjectId, of.subjectId),
        eq(reports.automatic, true),
        eq(reports.textsDigest, of.textsDigest),
        eq(reports.decision, "kept"),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

export async function findReport(db: Queryable, id: string): Promise<Report | null> {
  const [row] = await db.select().from(reports).where(eq(reports.id, id));
  return row ? fromRow(row) : null;
}

/** The same, kept from others until the transaction ends. */
export async function lockReport(db: Queryable, id: string): Promise<Report | null> {
  const [row] = await db.select().from(reports).where(eq(reports.id, id)).for("update");
  return row ? fromRow(row) : null;
}

export async function answerReport(db: Queryable, id: string, answer: ReportAnswer): Promise<void> {
  const { decision, sentence, at, byAccount } = answer;
  await db
    .update(reports)
    .set({ decision, answer: sentence, answeredAt: at, answeredBy: byAccount })
    .where(eq(reports.id, id));
}

/** A page of reports: those that wait, the oldest first; or those that were answered, the latest first. */
export async function listReports(
  db: Queryable,
  { answered }: { answered: boolean },
  { page, size }: { page: number; size: number },
): Promise<{ reports: Report[]; total: number }> {
  const where = answered ? isNotNull(reports.answeredAt) : isNull(reports.answeredAt);
  const [counted] = await db.select({ total: count() }).from(reports).where(where);
  const rows = await db
    .select()
    .from(reports)
    .where(where)
    .orderBy(answered ? desc(reports.answeredAt) : asc(reports.receivedAt), asc(reports.id))
    .limit(size)
    .offset((page - 1) * size);
  return { reports: rows.map(fromRow), total: counted?.total ?? 0 };
}

/** Other reports of the same thing, the latest first. */
export async function reportsOf(db: Queryable, subjectId: string, but: string): Promise<Report[]> {
  const rows = await db
    .select()
    .from(reports)
    .where(and(eq(reports.subjectId, subjectId), sql`${reports.id} <> ${but}`))
    .orderBy(desc(reports.receivedAt))
    .limit(20);
  return rows.map(fromRow);
}

/** How many wait, and since when; null: none does. */
export async function countReportsWaiting(db: Queryable): Promise<{ count: number; since: string | null }> {
  const [row] = await db
    .select({ count: count(), since: min(reports.receivedAt) })
    .from(reports)
    .where(isNull(reports.answeredAt));
  return row ?? { count: 0, since: null };
}

/** Forgets whom reports were answered to before this instant. */
export async function forgetReplyAddresses(db: Queryable, before: string): Promise<void> {
  await db.update(reports).set({ replyTo: null }).where(lt(reports.answeredAt, before));
}
