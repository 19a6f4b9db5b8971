import { notifyMembers } from "#app/notifications/notify.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { findFinancer } from "#db/financers/financers.ts";
import { lockIntroduction } from "#db/introductions/read-introductions.ts";
import { addIntroductionEvent, changeIntroduction } from "#db/introductions/write-introduction.ts";
import { findNeedStatus } from "#db/needs/find-need-status.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import type { Introduction } from "#domain/introductions/introduction.ts";
import {
  type IntroductionAct,
  type IntroductionSide,
  type IntroductionStatus,
  mayAct,
  otherSide,
  statusAfter,
} from "#domain/introductions/status.ts";
import { OPEN_NEED_STATUSES } from "#domain/needs/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { type OnBehalf, partyOf } from "./introduction-actor.ts";

export type MoveProblem =
  | { kind: "introduction-not-found" }
  | { kind: "introduction-act-not-allowed"; status: IntroductionStatus }
  | { kind: "changed-meanwhile" }
  | { kind: "need-is-over" }
  | { kind: "meeting-not-yet" }
  | { kind: "financer-not-verified"; own: boolean };

type Changes = Parameters<typeof changeIntroduction>[2];
export type Move = {
  introductionId: string;
  act: Exclude<IntroductionAct, "declare">;
  changes?: Omit<Changes, "status" | "statusAt">;
};

/** Does an act of an introduction's life, as its table allows to that side, and tells the other. Two people at once: one wins. */
export const moveIntroduction = (
  context: Context,
  actor: SideActor,
  move: Move,
): Promise<Result<IntroductionStatus, MoveProblem>> =>
  context.db.transaction((tx) => moveIntroductionWithin(tx, context, actor, move));

/** The same, inside a transaction that does more. */
export async function moveIntroductionWithin(
  tx: Queryable,
  context: Context,
  actor: SideActor,
  { introductionId, act, changes = {} }: Move,
): Promise<Result<IntroductionStatus, MoveProblem>> {
  const party = partyOf(actor);
  const introduction = await lockIntroduction(tx, party, introductionId);
  if (!introduction) return refused({ kind: "introduction-not-found" });
  const to = statusAfter(act);
  if (!to || !mayAct(introduction, act, party.side))
    return refused({ kind: "introduction-act-not-allowed", status: introduction.status });
  const problem = await problemOf(tx, context, introduction, act, party.side);
  if (problem) return refused(problem);
  const at = context.clock.now().toISOString();
  const accepted = act === "accept" ? { acceptedAt: at } : {};
  const moved = await changeIntroduction(tx, introduction, {
    ...changes,
    ...accepted,
    status: to,
    statusAt: at,
  });
  if (!moved) return refused({ kind: "changed-meanwhile" });
  await tellMoved(tx, context, actor, { introduction, act, status: to });
  return done(to);
}

/** What keeps an act that the table allows from being done now. */
async function problemOf(
  tx: Queryable,
  { clock }: Context,
  { needId, financerId, meetingAt }: Introduction,
  act: IntroductionAct,
  side: IntroductionSide,
): Promise<MoveProblem | null> {
  if (act === "hold" && meetingAt && new Date(meetingAt) > clock.now()) return { kind: "meeting-not-yet" };
  if (act !== "accept") return null;
  const status = (await findNeedStatus(tx, needId))?.status;
  if (!status || !(OPEN_NEED_STATUSES.includes(status) || status === "paused"))
    return { kind: "need-is-over" };
  const verified = (await findFinancer(tx, financerId))?.verifiedOn != null;
  return verified ? null : { kind: "financer-not-verified", own: side === "financer" };
}

/** Keeps what was done in the history of both, and tells the members of the other side. */
export async function tellMoved(
  tx: Queryable,
  context: Context,
  actor: OnBehalf,
  {
    introduction,
    act,
    status,
  }: {
    introduction: Pick<Introduction, "id" | "organisationId" | "financerId">;
    act: string;
    status: IntroductionStatus;
  },
): Promise<void> {
  const { side } = partyOf(actor);
  const [id, introductionId] = [context.newId(), introduction.id];
  const at = context.clock.now().toISOString();
  await addIntroductionEvent(tx, { id, introductionId, at, side, byAccount: actor.accountId, act, status });
  await notifyMembers(context, tx, {
    structure: structureOn(otherSide(side), introduction),
    event: "introduction-moved",
    payload: { introductionId, eventId: id },
    key: `introduction-moved ${id}`,
  });
}

/** The structure on this side of an introduction. */
export const structureOn = (
  side: IntroductionSide,
  { organisationId, financerId }: Pick<Introduction, "organisationId" | "financerId">,
) => ({ kind: side, structureId: side === "organisation" ? organisationId : financerId });
