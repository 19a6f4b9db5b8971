import type { Context } from "#app/platform/context.ts";
import { dropDraft, findDraft, markGivenUp } from "#db/needs/need-drafts.ts";
import { needExists } from "#db/needs/own-needs.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type GiveUpProblem = { kind: "need-not-found" };

/**
 * Sets a draft aside: changes of a published need are forgotten, and the need stays as it is shown; one that was never
 * published can be taken back.
 */
export async function giveUpDraft(
  { db, clock }: Context,
  actor: ActorOf<"organisation">,
  { needId }: { needId: string },
): Promise<Result<"given-up" | "changes-dropped", GiveUpProblem>> {
  const of = { organisationId: actor.active.structureId, needId };
  return db.transaction(async (tx) => {
    if (!(await findDraft(tx, of))) return refused({ kind: "need-not-found" });
    if (await needExists(tx, needId)) {
      await dropDraft(tx, of);
      return done("changes-dropped");
    }
    await markGivenUp(tx, of, clock.now().toISOString());
    return done("given-up");
  });
}

/** Takes back a draft that was set aside. */
export async function takeDraftBack(
  { db }: Context,
  actor: ActorOf<"organisation">,
  { needId }: { needId: string },
): Promise<Result<null, GiveUpProblem>> {
  const taken = await markGivenUp(db, { organisationId: actor.active.structureId, needId }, null);
  return taken ? done(null) : refused({ kind: "need-not-found" });
}
