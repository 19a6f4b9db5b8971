import { tellNeedChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import { addNeedEvent, eventsOf } from "#db/needs/need-events.ts";
import { lockOwnNeed } from "#db/needs/own-needs.ts";
import { moveNeed as move } from "#db/needs/write-need.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { mayUndo, type NeedStatus } from "#domain/needs/status.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type UndoProblem = { kind: "need-not-found" } | { kind: "too-late-to-undo" };

/** Takes back the last act, if it ended the need less than an hour ago: the need is again what it was. */
export async function undoNeedAct(
  { db, clock, newId }: Context,
  actor: ActorOf<"organisation">,
  { needId }: { needId: string },
): Promise<Result<NeedStatus, UndoProblem>> {
  const of = { organisationId: actor.active.structureId, needId };
  return db.transaction(async (tx) => {
    const need = await lockOwnNeed(tx, of);
    if (!need) return refused({ kind: "need-not-found" });
    const [last] = await eventsOf(tx, of, 1);
    if (!last?.fromStatus || !mayUndo(last, clock.now())) return refused({ kind: "too-late-to-undo" });
    await move(tx, needId, [need.status], last.fromStatus);
    await addNeedEvent(tx, {
      id: newId(),
      ...of,
      at: clock.now().toISOString(),
      byAccount: actor.accountId,
      act: "undo",
      fromStatus: need.status,
      reason: null,
      changes: [],
    });
    await tellNeedChanged(tx, needId);
    return done(last.fromStatus);
  });
}
