import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { digestOf } from "#db/digest.ts";
import { addAutomaticReport, dropAutomaticReport, textsWereKept } from "#db/reports/reports.ts";
import { blockedPromises } from "#domain/needs/blocked-promises.ts";
import type { ReportSubject } from "#domain/reports/report.ts";

type Sheet = { subject: ReportSubject; subjectId: string; texts: readonly string[] };

/**
 * Has the texts of a sheet read by an operator when they seem to hold a blocked promise, in the transaction that writes them:
 * a sheet has no draft to wait in, so that its texts are hidden meanwhile (`textsAreHeld`). Mended, they are read by nobody.
 * Source: product requirement 30.
 */
export async function watchTexts(
  { clock, newId }: Context,
  tx: Queryable,
  { title, ...sheet }: Sheet & { title: string },
): Promise<void> {
  const found = blockedPromises(sheet.texts);
  const { subject, subjectId } = sheet;
  if (found.length === 0 || (await wereKept(tx, sheet)))
    return dropAutomaticReport(tx, { subject, subjectId });
  await addAutomaticReport(tx, {
    id: newId(),
    subject,
    subjectId,
    title,
    explanation: [...new Set(found.map(({ sentence }) => sentence))].join("\n").slice(0, 2_000),
    textsDigest: digestOf(sheet.texts),
    receivedAt: clock.now().toISOString(),
  });
}

/** Are these texts hidden from others than those who wrote them? Not once an operator has let these very words be shown. */
export const textsAreHeld = async ({ db }: Pick<Context, "db">, sheet: Sheet): Promise<boolean> =>
  blockedPromises(sheet.texts).length > 0 && !(await wereKept(db, sheet));

const wereKept = (db: Queryable, { subject, subjectId, texts }: Sheet): Promise<boolean> =>
  textsWereKept(db, { subject, subjectId, textsDigest: digestOf(texts) });
