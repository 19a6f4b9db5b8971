import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { lockDraft, replaceDraft } from "#db/needs/need-drafts.ts";
import { addNeedEvent } from "#db/needs/need-events.ts";
import { lockOwnNeed } from "#db/needs/own-needs.ts";
import { setSought } from "#db/needs/write-need.ts";
import { tellNeedChanged } from "#app/jobs/tell-change.server.ts";
import type { NeedStatus } from "#domain/needs/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { frenchEuros } from "#domain/vocabulary/french.ts";
import { type MoveNeedProblem, moveNeedWithin } from "./move-need.server.ts";

export type ReduceNeedProblem = MoveNeedProblem | { kind: "remaining-not-less"; sought: number };

/** Part of the money was found: a need goes on for what remains, more than nothing and less than before; again when another part is. In whole euros. */
export async function reduceNeedWithin(
  tx: Queryable,
  context: Context,
  of: { organisationId: string; needId: string; accountId: string },
  remaining: number,
): Promise<Result<NeedStatus, ReduceNeedProblem>> {
  const { organisationId, needId, accountId } = of;
  const own = await lockOwnNeed(tx, of);
  if (!own) return refused({ kind: "need-not-found" });
  const { sought, minimumUseful } = own.need.amount;
  if (remaining >= sought) return refused({ kind: "remaining-not-less", sought });
  const changes = [{ field: "sought" as const, before: frenchEuros(sought), after: frenchEuros(remaining) }];
  const at = context.clock.now().toISOString();
  if (own.status === "met-in-part") {
    const said = { act: "change" as const, fromStatus: own.status, reason: null, changes };
    const event = { id: context.newId(), needId, organisationId, at, byAccount: accountId, ...said };
    await addNeedEvent(tx, event);
  } else {
    const by = { accountId, organisationId };
    const moved = await moveNeedWithin(tx, context, { needId, act: "meet-in-part", by, changes });
    if (!moved.ok) return moved;
  }
  await setSought(tx, of, {
    sought: remaining,
    minimumUseful: minimumUseful === null ? null : Math.min(minimumUseful, remaining),
  });
  await tellNeedChanged(tx, needId);
  const record = await lockDraft(tx, of);
  if (record) {
    const draft = { ...record.draft, sought: String(remaining) };
    await replaceDraft(tx, { ...of, draft, savedAt: at, savedBy: accountId });
  }
  return done("met-in-part");
}
