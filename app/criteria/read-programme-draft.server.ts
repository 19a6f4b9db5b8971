import type { Context } from "#app/platform/context.ts";
import { problem } from "#app/http/problem.ts";
import { isNewNeedId as isNewId } from "#app/needs/save-need-step.server.ts";
import { criteriaExist, findOwnCriteria } from "#db/criteria/own-criteria.ts";
import { findProgrammeDraft } from "#db/criteria/programme-drafts.ts";
import { findOwnFinancer } from "#db/financers/financers.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { CriteriaFinancer } from "#domain/criteria/criteria.ts";
import { emptyProgramme, type ProgrammeDraft } from "#domain/criteria/programme-draft.ts";
import { type ProgrammeFault, programmeFaults } from "#domain/criteria/programme-faults.ts";
import { draftOf, unknownTerritories } from "#domain/criteria/read-programme.ts";
import type { CriteriaStatus } from "#domain/criteria/status.ts";

/** A programme as its financer is writing it: what is kept, what keeps it from being published, what is published of it. */
export type ProgrammeDraftPage = {
  criteriaId: string;
  draft: ProgrammeDraft;
  /** 0: nothing was saved yet, or nothing since it was published. */
  version: number;
  savedAt: string | null;
  savedBy: string | null;
  faults: ProgrammeFault[];
  financer: CriteriaFinancer;
  verified: boolean;
  /** Null: it was never published. */
  status: CriteriaStatus | null;
};

/** Throws a problem when the programme is not this financer's, or its draft was given up. */
export async function readProgrammeDraft(
  { db, clock }: Context,
  actor: ActorOf<"financer">,
  criteriaId: string,
): Promise<ProgrammeDraftPage> {
  const of = { financerId: actor.active.structureId, criteriaId };
  const [kept, own, found] = await Promise.all([
    findProgrammeDraft(db, of),
    findOwnCriteria(db, of),
    findOwnFinancer(db, of.financerId),
  ]);
  const begun = kept !== null || own !== null;
  if (!found || (!begun && (!isNewId(criteriaId) || (await criteriaExist(db, criteriaId))))) {
    throw problem("own-programme-not-found");
  }
  if (kept?.givenUpAt) throw problem("programme-given-up");
  const { name, type, operatorLinked, verifiedOn } = found.financer;
  const draft = kept?.draft ?? (own ? draftOf({ criteria: own.criteria, details: own }) : emptyProgramme());
  return {
    criteriaId,
    draft,
    version: kept?.version ?? 0,
    savedAt: kept?.savedAt ?? null,
    savedBy: kept?.savedBy ?? null,
    faults: [...programmeFaults(draft, { today: clock.today() }), ...unknownTerritories(draft)],
    financer: { name, type, operatorLinked },
    verified: verifiedOn !== null,
    status: own?.status ?? null,
  };
}
