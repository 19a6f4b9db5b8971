import type { Context } from "#app/platform/context.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { NeedStatus } from "#domain/needs/status.ts";
import { type Result, refused } from "#domain/result.ts";
import { type EurosProblem, readEuros } from "#domain/typed/euros.ts";
import { frenchEuros } from "#domain/vocabulary/french.ts";
import { type MoveNeedProblem, moveNeedWithin } from "./move-need.server.ts";
import { reduceNeedWithin, type ReduceNeedProblem } from "./reduce-need.server.ts";

export type MeetInPartProblem = ReduceNeedProblem | EurosProblem | { kind: "remaining-missing" };

/** Part of the money was found: the need goes on for what remains, as typed, more than nothing and less than before. */
export async function meetNeedInPart(
  { db, ...context }: Context,
  actor: ActorOf<"organisation">,
  { needId, remaining: typed }: { needId: string; remaining: string },
): Promise<Result<NeedStatus, MeetInPartProblem>> {
  const read = readEuros(typed);
  if (!read.ok) return read;
  const remaining = read.value;
  if (!remaining) return refused({ kind: "remaining-missing" });
  return context.db.transaction(async (tx) => {
    const own = await lockOwnNeed(tx, of);
    if (!own) return refused({ kind: "need-not-found" });
    const { sought, minimumUseful } = own.need.amount;
    if (remaining >= sought) return refused({ kind: "remaining-not-less", sought });
    const changes = [
      { field: "sought" as const, before: frenchEuros(sought), after: frenchEuros(remaining) },
    ];
    const by = { accountId: actor.accountId, organisationId: of.organisationId };
    const moved = await moveNeedWithin(tx, context, { needId, act: "meet-in-part", by, changes });
    if (!moved.ok) return moved;
    await setSought(tx, of, {
      sought: remaining,
      minimumUseful: minimumUseful === null ? null : Math.min(minimumUseful, remaining),
    });
    const record = await lockDraft(tx, of);
    if (record) {
      const draft = { ...record.draft, sought: String(remaining) };
      const savedAt = context.clock.now().toISOString();
      await replaceDraft(tx, { ...of, draft, savedAt, savedBy: actor.accountId });
    }
    return done(moved.value);
  });
  const { accountId, active } = actor;
  const of = { organisationId: active.structureId, needId, accountId };
  return db.transaction((tx) => reduceNeedWithin(tx, { db, ...context }, of, remaining));
}
