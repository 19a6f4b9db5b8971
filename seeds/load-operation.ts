import { verifyFinancer } from "#app/financers/verify-financer.server.ts";
import { tellNeedChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import { listOperators } from "#db/accounts/operators.ts";
import { findStructureByName } from "#db/accounts/structures.ts";
import { criteriaExist } from "#db/criteria/own-criteria.ts";
import { keepCriteria } from "#db/criteria/write-criteria.ts";
import { checksOf } from "#db/financers/financer-checks.ts";
import { keepNeed } from "#db/needs/write-need.ts";
import { needExists } from "#db/needs/own-needs.ts";
import { addReport, findReport } from "#db/reports/reports.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { dayAfter } from "#domain/needs/status.ts";
import { comingAgain } from "./demo/demo.ts";
import { PROGRAMME_TO_REVIEW, REPORTS, TEXTS_TO_REVIEW, TO_CHECK_AGAIN } from "./demo/operation.ts";

/** Gives those who keep the demonstration something to do: texts, reports, a check to renew. Twice changes nothing. */
export async function loadOperation(context: Context): Promise<void> {
  const { db, newId, clock } = context;
  for (const written of TEXTS_TO_REVIEW) {
    if (await needExists(db, written.id)) continue;
    const need = { ...written, deadline: written.deadline && comingAgain(written.deadline, clock.today()) };
    await keepNeed(db, { need, status: "in-review", publishedAt: null, expiresOn: null }, newId);
    await tellNeedChanged(db, need.id);
  }
  const held = { criteria: PROGRAMME_TO_REVIEW, status: "in-review", publishedAt: null } as const;
  if (!(await criteriaExist(db, PROGRAMME_TO_REVIEW.id))) await keepCriteria(db, held, newId);
  for (const report of REPORTS) await loadReport(context, report);
  await checkLongAgo(context);
}

async function loadReport(
  { db, clock }: Context,
  { of, hoursAgo, ...report }: (typeof REPORTS)[number],
): Promise<void> {
  const kind = report.subject === "financer" ? "financer" : "organisation";
  const found = await findStructureByName(db, kind, of);
  if (!found || (await findReport(db, report.id))) return;
  const receivedAt = new Date(clock.now().getTime() - hoursAgo * 3_600_000).toISOString();
  await addReport(db, { ...report, subjectId: found.structureId, title: of, follows: null, receivedAt });
}

async function checkLongAgo(context: Context): Promise<void> {
  const { db, clock } = context;
  const found = await findStructureByName(db, "financer", TO_CHECK_AGAIN.name);
  const [operator] = await listOperators(db);
  if (!found || !operator || (await checksOf(db, found.structureId)).length > 0) return;
  await verifyFinancer(context, { accountId: operator.id } as Actor, {
    financerId: found.structureId,
    methods: ["directory", "email-domain"],
    checkedOn: dayAfter(clock.today(), -TO_CHECK_AGAIN.daysAgo),
    note: "Répertoire national des fondations ; standard rappelé.",
  });
}
