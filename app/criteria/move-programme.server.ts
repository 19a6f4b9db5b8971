import { tellCriteriaChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import { findCriteriaStatus, moveCriteria } from "#db/criteria/own-criteria.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { CRITERIA_ACTS, type CriteriaStatus, nextCriteriaStatus } from "#domain/criteria/status.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type MoveProgrammeProblem =
  | { kind: "programme-not-found" }
  | { kind: "unknown-act" }
  | { kind: "act-not-allowed"; status: CriteriaStatus }
  | { kind: "changed-meanwhile" };

/** Does an act of a programme's life, as its transition table allows; the needs' rankings follow. Two people at once: one wins. */
export async function moveProgramme(
  { db, clock }: Context,
  actor: ActorOf<"financer">,
  asked: { criteriaId: string; act: string },
): Promise<Result<CriteriaStatus, MoveProgrammeProblem>> {
  const act = CRITERIA_ACTS.find((one) => one === asked.act);
  const of = { financerId: actor.active.structureId, criteriaId: asked.criteriaId };
  return db.transaction(async (tx) => {
    const from = await findCriteriaStatus(tx, of);
    if (!from) return refused({ kind: "programme-not-found" });
    if (!act) return refused({ kind: "unknown-act" });
    const to = nextCriteriaStatus(from, act);
    if (!to) return refused({ kind: "act-not-allowed", status: from });
    const moved = await moveCriteria(tx, of, { from, to, at: clock.now().toISOString() });
    if (!moved) return refused({ kind: "changed-meanwhile" });
    await tellCriteriaChanged(tx, of.criteriaId);
    return done(to);
  });
}
