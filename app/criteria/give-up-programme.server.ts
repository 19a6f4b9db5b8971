import type { Context } from "#app/platform/context.ts";
import { criteriaExist } from "#db/criteria/own-criteria.ts";
import {
  dropProgrammeDraft,
  findProgrammeDraft,
  markProgrammeGivenUp,
} from "#db/criteria/programme-drafts.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type GiveUpProgrammeProblem = { kind: "programme-not-found" };

/**
 * Sets a draft aside: changes of a published programme are forgotten, and it stays as it is shown; one that was never
 * published can be taken back.
 */
export async function giveUpProgramme(
  { db, clock }: Context,
  actor: ActorOf<"financer">,
  { criteriaId }: { criteriaId: string },
): Promise<Result<"given-up" | "changes-dropped", GiveUpProgrammeProblem>> {
  const of = { financerId: actor.active.structureId, criteriaId };
  return db.transaction(async (tx) => {
    if (!(await findProgrammeDraft(tx, of))) return refused({ kind: "programme-not-found" });
    if (await criteriaExist(tx, criteriaId)) {
      await dropProgrammeDraft(tx, of);
      return done("changes-dropped");
    }
    await markProgrammeGivenUp(tx, of, clock.now().toISOString());
    return done("given-up");
  });
}

/** Takes back a draft that was set aside. */
export async function takeProgrammeBack(
  { db }: Context,
  actor: ActorOf<"financer">,
  { criteriaId }: { criteriaId: string },
): Promise<Result<null, GiveUpProgrammeProblem>> {
  const of = { financerId: actor.active.structureId, criteriaId };
  return (await markProgrammeGivenUp(db, of, null)) ? done(null) : refused({ kind: "programme-not-found" });
}
