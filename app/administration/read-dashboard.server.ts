import { AGAIN_WITHIN_DAYS } from "#app/financers/read-checks-page.server.ts";
import type { Context } from "#app/platform/context.ts";
import { listAdministrationActs } from "#db/administration/acts.ts";
import { countFinancersToCheck } from "#db/financers/financer-checks.ts";
import { countTextsInReview } from "#db/moderation/texts-in-review.ts";
import { countReportsWaiting } from "#db/reports/reports.ts";
import { nextOperatorStep } from "#domain/administration/next-step.ts";
import { dayAfter } from "#domain/needs/status.ts";
import { tellAct } from "./read-journal-page.server.ts";

/** What waits for an operator, the one thing to do next, and what was done last. */
export async function readOperatorDashboard({ db, clock }: Context) {
  const [texts, reports, checks, { acts }] = await Promise.all([
    countTextsInReview(db),
    countReportsWaiting(db),
    countFinancersToCheck(db, dayAfter(clock.today(), AGAIN_WITHIN_DAYS)),
    listAdministrationActs(db, {}, { page: 1, size: 5 }),
  ]);
  const queues = {
    texts: { count: texts.waiting, since: texts.since },
    reports,
    financers: checks.waiting,
    renewals: checks.again,
  };
  return { next: nextOperatorStep(queues, clock.now()), queues, acts: acts.map(tellAct) };
}
