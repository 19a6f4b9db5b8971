import { limitTries } from "#app/accounts/limit-tries.server.ts";
import { notifyAccount } from "#app/notifications/notify.server.ts";
import type { Context } from "#app/platform/context.ts";
import { actingMembersOf } from "#db/accounts/members-to-tell.ts";
import { lockIntroduction } from "#db/introductions/read-introductions.ts";
import { addMessage, markThreadRead, readUpTo } from "#db/introductions/thread.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import type { TooManyTries } from "#domain/accounts/try-limits.ts";
import { otherSide, TALKING_STATUSES } from "#domain/introductions/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { partyOf } from "./introduction-actor.ts";
import { type MoveProblem, structureOn } from "./move-introduction.server.ts";

export type MessageProblem =
  | TooManyTries
  | Extract<MoveProblem, { kind: "introduction-not-found" | "introduction-act-not-allowed" }>;
type Message = { introductionId: string; text: string; address: string };

/** Writes to the other side, once both have said yes. Each of its members is told once until they have read the thread. */
export async function writeMessage(
  context: Context,
  actor: SideActor,
  { introductionId, text, address }: Message,
): Promise<Result<null, MessageProblem>> {
  const { db, clock, newId } = context;
  const limited = await limitTries(context, "write-message", { person: actor.accountId, address });
  if (!limited.ok) return limited;
  const party = partyOf(actor);
  return db.transaction(async (tx) => {
    const introduction = await lockIntroduction(tx, party, introductionId);
    if (!introduction) return refused({ kind: "introduction-not-found" as const });
    const { status } = introduction;
    if (!TALKING_STATUSES.includes(status))
      return refused({ kind: "introduction-act-not-allowed" as const, status });
    const [id, at] = [newId(), clock.now().toISOString()];
    const { accountId } = actor;
    await addMessage(tx, { id, introductionId, side: party.side, byAccount: accountId, text, at });
    await markThreadRead(tx, { introductionId, accountId, readAt: at });
    const structure = structureOn(otherSide(party.side), introduction);
    for (const reader of await actingMembersOf(tx, structure)) {
      const read = await readUpTo(tx, introductionId, reader.accountId);
      await notifyAccount(context, tx, {
        event: "introduction-message",
        payload: { introductionId },
        key: `introduction-message ${introductionId} after ${read ?? "nothing"}`,
        accountId: reader.accountId,
        structure,
      });
    }
    return done(null);
  });
}
