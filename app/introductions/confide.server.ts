import type { Context } from "#app/platform/context.ts";
import { lockIntroduction } from "#db/introductions/read-introductions.ts";
import { keepContact, setClosed } from "#db/introductions/write-introduction.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { partyOf } from "./introduction-actor.ts";

type ConfideProblem = { kind: "introduction-not-found" };

/** What one confides in an introduction: how one is reached, and whether the other side may read it and one's figures. */
export function confide(
  { db, clock }: Context,
  actor: SideActor,
  { introductionId, ...change }: { introductionId: string; contact?: string | null; open?: boolean },
): Promise<Result<null, ConfideProblem>> {
  const party = partyOf(actor);
  return db.transaction(async (tx) => {
    const introduction = await lockIntroduction(tx, party, introductionId);
    if (!introduction) return refused({ kind: "introduction-not-found" as const });
    if (change.contact !== undefined) await keepContact(tx, introductionId, party.side, change.contact);
    if (change.open !== undefined) {
      const closedAt = change.open ? null : clock.now().toISOString();
      await setClosed(tx, introductionId, party.side, closedAt);
    }
    return done(null);
  });
}
