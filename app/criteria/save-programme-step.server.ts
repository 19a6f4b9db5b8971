import type { Context } from "#app/platform/context.ts";
import { isNewNeedId as isNewId } from "#app/needs/save-need-step.server.ts";
import type { Queryable } from "#db/client.ts";
import { criteriaExist, findOwnCriteria } from "#db/criteria/own-criteria.ts";
import {
  addProgrammeDraft,
  lockProgrammeDraft,
  type ProgrammeDraftRecord,
  replaceProgrammeDraft,
} from "#db/criteria/programme-drafts.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { type ReadCriterion, withCriterion } from "#domain/criteria/criterion-of-reading.ts";
import {
  changedFields,
  emptyProgramme,
  FIELDS_OF_STEP,
  type ProgrammeDraft,
  type ProgrammeField,
  type ProgrammeStep,
} from "#domain/criteria/programme-draft.ts";
import { faultsOfStep } from "#domain/criteria/programme-faults.ts";
import { draftOf, unknownTerritories } from "#domain/criteria/read-programme.ts";
import { mergeFields } from "#domain/drafts/merge.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type SaveProgrammeProblem =
  | { kind: "programme-not-found" }
  | { kind: "programme-given-up" }
  /** Somebody saved other answers to the same questions meanwhile: what is kept, who by and when. */
  | {
      kind: "changed-meanwhile";
      fields: ProgrammeField[];
      kept: ProgrammeDraft;
      savedBy: string | null;
      savedAt: string;
    };

export type ProgrammeStepToSave = {
  criteriaId: string;
  step: ProgrammeStep;
  /** The whole draft as the page showed it, and as it was sent: only the step's fields are read. */
  seen: ProgrammeDraft;
  mine: ProgrammeDraft;
  /** A reading of the text that its author makes a criterion: it may be of another step. */
  criterion?: ReadCriterion | null;
};

/**
 * Keeps what was typed on one step, right or wrong: nothing typed is lost. A programme that has no draft yet gets one, of what
 * is published or of nothing. Two people at once: each keeps what the other did not change; otherwise nothing is put over
 * anything, and the later one is told. Says whether something on the step is wrong.
 */
export async function saveProgrammeStep(
  { db, clock }: Context,
  actor: ActorOf<"financer">,
  { criteriaId, step, seen, mine, criterion }: ProgrammeStepToSave,
): Promise<Result<{ wrong: boolean }, SaveProgrammeProblem>> {
  const of = { financerId: actor.active.structureId, criteriaId };
  const saving = { ...of, savedAt: clock.now().toISOString(), savedBy: actor.accountId };
  return db.transaction(async (tx) => {
    const record = (await lockProgrammeDraft(tx, of)) ?? (await beginDraft(tx, saving));
    if (!record) return refused({ kind: "programme-not-found" });
    if (record.givenUpAt) return refused({ kind: "programme-given-up" });
    const merged = mergeFields(FIELDS_OF_STEP[step], { seen, mine, kept: record.draft });
    if (merged.contested.length > 0) {
      const { draft: kept, savedBy, savedAt } = record;
      return refused({ kind: "changed-meanwhile", fields: merged.contested, kept, savedBy, savedAt });
    }
    const draft = criterion ? withCriterion(merged.draft, criterion) : merged.draft;
    if (changedFields(draft, record.draft).length > 0) await replaceProgrammeDraft(tx, { ...saving, draft });
    const faults = [
      ...faultsOfStep(step, draft, { today: clock.today() }),
      ...unknownTerritories(draft).filter((fault) => fault.step === step),
    ];
    return done({ wrong: faults.some(({ kind }) => kind === "wrong") });
  });
}

/** The first saving: a draft of what is published, or of nothing when there is no such programme yet. */
async function beginDraft(
  tx: Queryable,
  saving: { financerId: string; criteriaId: string; savedAt: string; savedBy: string },
): Promise<ProgrammeDraftRecord | null> {
  const own = await findOwnCriteria(tx, saving);
  if (!own && (!isNewId(saving.criteriaId) || (await criteriaExist(tx, saving.criteriaId)))) return null;
  const draft = own ? draftOf({ criteria: own.criteria, details: own }) : emptyProgramme();
  await addProgrammeDraft(tx, { ...saving, draft });
  return lockProgrammeDraft(tx, saving);
}
