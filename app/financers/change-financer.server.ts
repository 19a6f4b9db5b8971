import { tellCriteriaChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import { findOwnFinancer } from "#db/financers/financers.ts";
import {
  changeFinancer as change,
  type FinancerToChange,
  refreshProgrammesOf,
} from "#db/financers/write-financer.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { Financer } from "#domain/financers/financer.ts";
import { regulatoryLine } from "#domain/financers/sheet.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { FinancerSheetForm } from "./financer-form.ts";

export type ChangeFinancerProblem = { kind: "financer-not-found" } | { kind: "changed-meanwhile" };

/**
 * Keeps what members say of their financer. One that was checked and takes another name or number is to be checked again: a
 * check is of the person it was made of. Its programmes are told where they show its name or type.
 */
export async function changeFinancer(
  { db, clock }: Context,
  actor: ActorOf<"financer">,
  form: FinancerSheetForm,
): Promise<Result<{ toCheckAgain: boolean }, ChangeFinancerProblem>> {
  const id = actor.active.structureId;
  return db.transaction(async (tx) => {
    const found = await findOwnFinancer(tx, id);
    if (!found) return refused({ kind: "financer-not-found" });
    const { financer: before } = found;
    const said = financerOf(form, before);
    const renamed = isSomebodyElse(before, said);
    if (!(await change(tx, said, { version: form.version, renamed }))) {
      return refused({ kind: "changed-meanwhile" });
    }
    if (said.name !== before.name || said.type !== before.type || renamed) {
      const at = clock.now().toISOString();
      for (const criteriaId of await refreshProgrammesOf(tx, id, at))
        await tellCriteriaChanged(tx, criteriaId);
    }
    return done({ toCheckAgain: renamed && before.verifiedOn !== null });
  });
}

/** Another name, or another number than the one that was given. */
const isSomebodyElse = (before: Financer, said: FinancerToChange): boolean =>
  said.name !== before.name || (before.sheet.siren !== null && said.sheet.siren !== before.sheet.siren);

function financerOf(form: FinancerSheetForm, before: Financer): FinancerToChange {
  const { name, type, website, committee, recit, regulatoryKind: kind, regulatoryNumber, ...rest } = form;
  const { version: _version, paysRunningCosts, answerDelay, ...said } = rest;
  const line = regulatoryLine({ kind, number: regulatoryNumber });
  return {
    id: before.id,
    name,
    type,
    website,
    committee,
    recit,
    // What an import or an operator wrote stays until members say it themselves.
    regulatoryStatus: line ?? (before.sheet.regulatoryKind ? null : before.regulatoryStatus),
    sheet: {
      ...said,
      regulatoryKind: kind,
      regulatoryNumber,
      paysRunningCosts: paysRunningCosts === null ? null : paysRunningCosts === "yes",
      answerDelayDays: answerDelay,
    },
  };
}
