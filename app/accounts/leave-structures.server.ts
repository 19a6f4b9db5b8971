import { tellCriteriaChanged } from "#app/jobs/tell-change.server.ts";
import { leavePlace } from "#app/meetups/act-on-meetup.server.ts";
import { moveNeedWithin } from "#app/needs/move-need.server.ts";
import type { Context } from "#app/platform/context.ts";
import { closePlace, forgetContact } from "#db/accounts/erase-account.ts";
import { holdMembers, membershipsOf } from "#db/accounts/memberships.ts";
import type { StructureRef } from "#db/accounts/structure-ref.ts";
import type { Queryable } from "#db/client.ts";
import { moveCriteria, ownCriteria } from "#db/criteria/own-criteria.ts";
import { draftsOf, dropDraft } from "#db/needs/need-drafts.ts";
import { needsOf } from "#db/needs/own-needs.ts";
import { fateOf, type StructureLeft } from "#domain/accounts/erasure.ts";
import { nextNeedStatus } from "#domain/needs/status.ts";

/** What would become of the structures of an account if it were erased; held until the end of the transaction that is given. */
export async function findStructuresLeft(db: Queryable, accountId: string): Promise<StructureLeft[]> {
  const left: StructureLeft[] = [];
  for (const { kind, structureId, structureName } of await membershipsOf(db, accountId)) {
    const members = await holdMembers(db, { kind, structureId });
    left.push({ kind, structureId, name: structureName, fate: fateOf(members, accountId) });
  }
  return left;
}

/** Withdraws what a structure shows, when nobody is left to answer for it. */
export async function withdrawStructure(
  context: Context,
  tx: Queryable,
  { kind, structureId }: StructureRef,
): Promise<void> {
  if (kind === "organisation") return withdrawNeeds(context, tx, structureId);
  if (kind === "financer") return closeProgrammes(context, tx, structureId);
  await closePlace(tx, structureId);
  await leavePlace(context, tx, structureId);
}

async function withdrawNeeds(context: Context, tx: Queryable, organisationId: string): Promise<void> {
  for (const { needId } of await draftsOf(tx, organisationId))
    await dropDraft(tx, { organisationId, needId });
  for (const { need, status } of await needsOf(tx, organisationId)) {
    if (nextNeedStatus(status, "withdraw"))
      await moveNeedWithin(tx, context, { needId: need.id, act: "withdraw" });
  }
  await forgetContact(tx, organisationId);
}

async function closeProgrammes({ clock }: Context, tx: Queryable, financerId: string): Promise<void> {
  for (const { criteria, status } of await ownCriteria(tx, financerId)) {
    if (status === "closed") continue;
    const of = { financerId, criteriaId: criteria.id };
    await moveCriteria(tx, of, { from: status, to: "closed", at: clock.now().toISOString() });
    await tellCriteriaChanged(tx, criteria.id);
  }
}
