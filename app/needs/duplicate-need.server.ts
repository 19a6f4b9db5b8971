import type { Context } from "#app/platform/context.ts";
import { addDraft, findDraft } from "#db/needs/need-drafts.ts";
import { detailsOf, findOwnNeed } from "#db/needs/own-needs.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { LONGEST } from "#domain/needs/need-draft.ts";
import { draftOf } from "#domain/needs/read-draft.ts";
import { done, type Result, refused } from "#domain/result.ts";

const COPY = " (copie)";

/** Begins another need that says the same: a draft, for its organisation to change. Gives its id. */
export async function duplicateNeed(
  { db, clock, newId }: Context,
  actor: ActorOf<"organisation">,
  { needId }: { needId: string },
): Promise<Result<string, { kind: "need-not-found" }>> {
  const of = { organisationId: actor.active.structureId, needId };
  return db.transaction(async (tx) => {
    const own = await findOwnNeed(tx, of);
    const draft = own
      ? draftOf({ need: own.need, details: await detailsOf(tx, own) })
      : (await findDraft(tx, of))?.draft;
    if (!draft) return refused({ kind: "need-not-found" });
    const title = [...draft.title].slice(0, LONGEST.title - COPY.length).join("") + COPY;
    const id = newId();
    await addDraft(tx, {
      organisationId: of.organisationId,
      needId: id,
      draft: { ...draft, title },
      savedAt: clock.now().toISOString(),
      savedBy: actor.accountId,
    });
    return done(id);
  });
}
