import type { Context } from "#app/platform/context.ts";
import { findOwnCriteria } from "#db/criteria/own-criteria.ts";
import { addProgrammeDraft, findProgrammeDraft } from "#db/criteria/programme-drafts.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { LONGEST } from "#domain/criteria/programme-draft.ts";
import { draftOf } from "#domain/criteria/read-programme.ts";
import { done, type Result, refused } from "#domain/result.ts";

const COPY = " (copie)";

/** Begins another programme that says the same: a draft, for its financer to change. Gives its id. */
export async function duplicateProgramme(
  { db, clock, newId }: Context,
  actor: ActorOf<"financer">,
  { criteriaId }: { criteriaId: string },
): Promise<Result<string, { kind: "programme-not-found" }>> {
  const of = { financerId: actor.active.structureId, criteriaId };
  return db.transaction(async (tx) => {
    const own = await findOwnCriteria(tx, of);
    const draft = own
      ? draftOf({ criteria: own.criteria, details: own })
      : (await findProgrammeDraft(tx, of))?.draft;
    if (!draft) return refused({ kind: "programme-not-found" });
    const title = [...draft.title].slice(0, LONGEST.title - COPY.length).join("") + COPY;
    const id = newId();
    await addProgrammeDraft(tx, {
      financerId: of.financerId,
      criteriaId: id,
      draft: { ...draft, title },
      savedAt: clock.now().toISOString(),
      savedBy: actor.accountId,
    });
    return done(id);
  });
}
