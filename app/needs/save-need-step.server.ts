import type { Context } from "#app/platform/context.ts";
import { addDraft, type DraftRecord, lockDraft, replaceDraft } from "#db/needs/need-drafts.ts";
import { detailsOf, findOwnNeed, needExists } from "#db/needs/own-needs.ts";
import { findNeedOrganisation } from "#db/organisations/read-organisation.ts";
import type { Queryable } from "#db/client.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { faultsOfStep } from "#domain/needs/draft-faults.ts";
import { mergeStep } from "#domain/needs/merge-draft.ts";
import {
  changedFields,
  type DraftField,
  emptyDraft,
  type NeedDraft,
  type NeedStep,
} from "#domain/needs/need-draft.ts";
import { draftOf, unknownTerritories } from "#domain/needs/read-draft.ts";
import { EDITABLE_NEED_STATUSES } from "#domain/needs/status.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type SaveStepProblem =
  | { kind: "need-not-found" }
  | { kind: "need-is-over" }
  /** Somebody saved other answers to the same questions meanwhile: what is kept, who by and when. */
  | {
      kind: "changed-meanwhile";
      fields: DraftField[];
      kept: NeedDraft;
      savedBy: string | null;
      savedAt: string;
    };

export type StepToSave = {
  needId: string;
  step: NeedStep;
  /** The whole draft as the page showed it, and as it was sent: only the step's fields are read. */
  seen: NeedDraft;
  mine: NeedDraft;
};

/**
 * Keeps what was typed on one step, right or wrong: nothing typed is lost. A need that has no draft yet gets one, of what is
 * published or of nothing. Two people at once: each keeps what the other did not change; otherwise nothing is put over
 * anything, and the later one is told. Says whether something on the step is wrong.
 */
export async function saveNeedStep(
  { db, clock }: Context,
  actor: ActorOf<"organisation">,
  { needId, step, seen, mine }: StepToSave,
): Promise<Result<{ wrong: boolean }, SaveStepProblem>> {
  const of = { organisationId: actor.active.structureId, needId };
  const saving = { ...of, savedAt: clock.now().toISOString(), savedBy: actor.accountId };
  return db.transaction(async (tx) => {
    const record = (await lockDraft(tx, of)) ?? (await beginDraft(tx, saving));
    if (typeof record === "string") return refused({ kind: record });
    if (record.givenUpAt) return refused({ kind: "need-is-over" });
    const { draft, contested } = mergeStep(step, { seen, mine, kept: record.draft });
    if (contested.length > 0) {
      const { draft: kept, savedBy, savedAt } = record;
      return refused({ kind: "changed-meanwhile", fields: contested, kept, savedBy, savedAt });
    }
    if (changedFields(draft, record.draft).length > 0) await replaceDraft(tx, { ...saving, draft });
    return done({ wrong: await isWrong(tx, { draft, step, today: clock.today(), ...of }) });
  });
}

/** Does the step, as it is kept now, say something that cannot be? What is only missing is not wrong. */
async function isWrong(
  tx: Queryable,
  {
    draft,
    step,
    today,
    organisationId,
  }: { draft: NeedDraft; step: NeedStep; today: string; organisationId: string },
): Promise<boolean> {
  const organisation = await findNeedOrganisation(tx, organisationId);
  if (!organisation) return false;
  const faults = [
    ...faultsOfStep(step, draft, { legalForm: organisation.legalForm, today }),
    ...unknownTerritories(draft).filter((fault) => fault.step === step),
  ];
  return faults.some(({ kind }) => kind === "wrong");
}

/** The first saving of a need: a draft of what is published, or of nothing when there is no such need yet. */
async function beginDraft(
  tx: Queryable,
  saving: { organisationId: string; needId: string; savedAt: string; savedBy: string },
): Promise<DraftRecord | "need-not-found" | "need-is-over"> {
  const own = await findOwnNeed(tx, saving);
  if (own && !EDITABLE_NEED_STATUSES.includes(own.status)) return "need-is-over";
  if (!own && (!isNewNeedId(saving.needId) || (await needExists(tx, saving.needId)))) return "need-not-found";
  const draft = own ? draftOf({ need: own.need, details: await detailsOf(tx, own) }) : emptyDraft();
  await addDraft(tx, { ...saving, draft });
  return (await lockDraft(tx, saving)) ?? "need-not-found";
}

/** Is this an id as we give them out? A need that is not there yet is begun under one of them only. */
export const isNewNeedId = (id: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id);
