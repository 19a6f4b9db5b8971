import { tellNeedChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import { addNeedEvent } from "#db/needs/need-events.ts";
import { moveNeed as move } from "#db/needs/write-need.ts";
import type { NeedChangeTold } from "#domain/needs/need-event.ts";
import {
  dayAfter,
  type NeedAct,
  type NeedStatus,
  nextNeedStatus,
  SHOWN_FOR_DAYS,
} from "#domain/needs/status.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type MoveNeedProblem =
  | { kind: "need-not-found" }
  | { kind: "act-not-allowed"; status: NeedStatus; act: NeedAct }
  | { kind: "changed-meanwhile" };

export type Move = {
  needId: string;
  act: NeedAct;
  /** Who does it; an organisation's member moves the needs of that organisation only. Not given: the calendar. */
  by?: { accountId: string; organisationId?: string };
  /** Why a text is sent back. */
  reason?: string;
  /** What else it changes, for the history. */
  changes?: NeedChangeTold[];
};

/** Does an act of the need's life, as its transition table allows, and tells the other side. Two people at once: one wins. */
export const moveNeed = (context: Context, asked: Move): Promise<Result<NeedStatus, MoveNeedProblem>> =>
  context.db.transaction((tx) => moveNeedWithin(tx, context, asked));

/** The same, inside a transaction that does more. */
export async function moveNeedWithin(
  tx: Queryable,
  { clock, newId }: Context,
  { needId, act, by, reason, changes = [] }: Move,
): Promise<Result<NeedStatus, MoveNeedProblem>> {
  const found = await findNeedStatus(tx, needId, by?.organisationId);
  if (!found) return refused({ kind: "need-not-found" });
  const { status: from, organisationId } = found;
  const to = nextNeedStatus(from, act);
  if (!to) return refused({ kind: "act-not-allowed", status: from, act });
  const at = clock.now().toISOString();
  const expiresOn = dayAfter(clock.today(), SHOWN_FOR_DAYS);
  const published = act === "publish" || act === "release" ? { publishedAt: at, expiresOn } : {};
  const extended = act === "extend" ? { expiresOn } : {};
  const moved = await move(tx, needId, [from], to, { ...published, ...extended });
  if (!moved) return refused({ kind: "changed-meanwhile" });
  await addNeedEvent(tx, {
    id: newId(),
    needId,
    organisationId,
    at,
    byAccount: by?.accountId ?? null,
    act,
    fromStatus: from,
    reason: reason ?? null,
    changes,
  });
  await tellNeedChanged(tx, needId);
  return done(to);
}

/** A decision of review is taken back: the need waits again. False when it is no longer where the decision put it. */
export async function takeNeedIntoReviewAgain(
  tx: Queryable,
  { clock, newId }: Context,
  needId: string,
  operator: Pick<Actor, "accountId">,
): Promise<boolean> {
  const found = await findNeedStatus(tx, needId);
  if (!found || !(await move(tx, needId, ["published", "draft"], "in-review"))) return false;
  await addNeedEvent(tx, {
    id: newId(),
    needId,
    organisationId: found.organisationId,
    at: clock.now().toISOString(),
    byAccount: operator.accountId,
    act: "undo",
    fromStatus: found.status,
    reason: null,
    changes: [],
  });
  await tellNeedChanged(tx, needId);
  return true;
}
