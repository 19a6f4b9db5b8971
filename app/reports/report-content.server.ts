import { limitTries } from "#app/accounts/limit-tries.server.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addReport, findReport } from "#db/reports/reports.ts";
import type { TooManyTries } from "#domain/accounts/try-limits.ts";
import type { Report } from "#domain/reports/report.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { findReported } from "./subjects.server.ts";

type Asked = Pick<Report, "subject" | "subjectId" | "reason" | "explanation" | "replyTo" | "follows"> & {
  /** The network address it comes from. */
  address: string;
};

/**
 * Anybody reports something that everyone can read. An operator answers; whoever gave an address is told that it came, and
 * what was decided. `follows`: the answered report that another person is asked to look at again. Source: DSA, art. 16.
 */
export async function reportContent(
  context: Context,
  { address, ...asked }: Asked,
): Promise<Result<null, TooManyTries | { kind: "nothing-there" }>> {
  const { db, clock, newId } = context;
  const reported = await findReported(db, asked.subject, asked.subjectId);
  const earlier = asked.follows ? await findReport(db, asked.follows) : null;
  const follows = earlier?.answer && earlier.subjectId === asked.subjectId ? earlier.id : null;
  // What was taken down is there no more, and its answer can be contested all the same.
  if (!reported && !follows) return refused({ kind: "nothing-there" });
  const allowed = await limitTries(context, "report", { person: asked.replyTo ?? address, address });
  if (!allowed.ok) return allowed;
  const id = newId();
  const receivedAt = clock.now().toISOString();
  await db.transaction(async (tx) => {
    await addReport(tx, { ...asked, id, follows, title: reported?.title ?? earlier!.title, receivedAt });
    if (asked.replyTo) await addMail(context, tx, "report-received", { reportId: id });
  });
  return done(null);
}
