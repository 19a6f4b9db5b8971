import type { FormValues } from "#app/http/read-form.ts";
import { problem } from "#app/http/problem.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findOwnFinancer } from "#db/financers/financers.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { writeEuros } from "#domain/typed/euros.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";

/** A financer's sheet as its form holds it. */
export async function readFinancerSheet({ db }: Context, actor: ActorOf<"financer">) {
  const found = await findOwnFinancer(db, actor.active.structureId);
  if (!found) throw problem("financer-not-found");
  const { financer, version } = found;
  const { sheet, recit } = financer;
  const { askedDocuments, paysRunningCosts, answerDelayDays, ...said } = sheet;
  const texts = Object.fromEntries(
    Object.entries({ ...said, website: financer.website, committee: financer.committee }).map(
      ([name, value]) => [name, value === null ? "" : String(value)],
    ),
  );
  const defaults: FormValues = {
    ...texts,
    yearlyEuros: sheet.yearlyEuros === null ? "" : writeEuros(sheet.yearlyEuros),
    name: financer.name,
    type: financer.type,
    version: String(version),
    askedDocuments,
    paysRunningCosts: paysRunningCosts === null ? "" : paysRunningCosts ? "yes" : "no",
    answerDelay: answerDelayDays === null ? "" : `${answerDelayDays} jours`,
    recit: Object.fromEntries(Object.entries(recit).map(([name, value]) => [name, value ?? ""])),
  };
  return {
    defaults,
    version,
    verifiedOn: financer.verifiedOn && frenchDay(financer.verifiedOn),
    operatorLinked: financer.operatorLinked,
    shownStatus: sheet.regulatoryKind
      ? null
      : financer.regulatoryStatus && typeset(financer.regulatoryStatus),
  };
}
