import { tellCriteriaChanged } from "#app/jobs/tell-change.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { addCriteriaEvent } from "#db/criteria/criteria-events.ts";
import { moveCriteria } from "#db/criteria/own-criteria.ts";
import { findProgrammeToReview } from "#db/moderation/texts-in-review.ts";
import type { Actor, ActorOf } from "#domain/accounts/actor.ts";
import {
  CRITERIA_ACTS,
  type CriteriaAct,
  type CriteriaStatus,
  nextCriteriaStatus,
} from "#domain/criteria/status.ts";
import { blockedPromises } from "#domain/needs/blocked-promises.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { PROGRAMME_ACT_BUTTONS } from "./tell-programme-life.ts";

export type MoveProgrammeProblem =
  | { kind: "programme-not-found" }
  | { kind: "unknown-act" }
  | { kind: "act-not-allowed"; status: CriteriaStatus }
  | { kind: "changed-meanwhile" };

type Moved = Result<CriteriaStatus, MoveProgrammeProblem>;

/** Does an act of a programme's life that a member may do; the needs' rankings follow. Two people at once: one wins. */
export function moveProgramme(
  context: Context,
  { accountId, active }: ActorOf<"financer">,
  { criteriaId, act: asked }: { criteriaId: string; act: string },
): Promise<Moved> {
  // Only acts that have a button are a member's to do: the review's are an operator's, publishing has its page.
  const act = CRITERIA_ACTS.find((one) => one === asked && PROGRAMME_ACT_BUTTONS[one]);
  const by = { accountId, financerId: active.structureId };
  return context.db.transaction((tx) => moveProgrammeWithin(tx, context, { criteriaId, act, by }));
}

type Move = {
  criteriaId: string;
  act: CriteriaAct | undefined;
  /** Who does it; a financer's member moves the programmes of that financer only. */
  by: { accountId: string; financerId?: string };
  /** Why a text is sent back. */
  reason?: string;
};

/** Does an act of a programme's life, as its transition table allows, inside a transaction that does more. */
export async function moveProgrammeWithin(
  tx: Queryable,
  { clock, newId }: Context,
  { criteriaId, act: asked, by, reason }: Move,
): Promise<Moved> {
  const found = await findProgrammeToReview(tx, criteriaId);
  if (!found || (by.financerId !== undefined && found.financerId !== by.financerId))
    return refused({ kind: "programme-not-found" });
  if (!asked) return refused({ kind: "unknown-act" });
  const { criteria, status: from, financerId } = found;
  // A text that was closed before anybody read it does not come out by another door.
  const held = asked === "reopen" && blockedPromises([criteria.title, criteria.text]).length > 0;
  const act = held ? "hold" : asked;
  const to = nextCriteriaStatus(from, act);
  if (!to) return refused({ kind: "act-not-allowed", status: from });
  const at = clock.now().toISOString();
  const moved = await moveCriteria(tx, { financerId, criteriaId }, { from, to, at });
  if (!moved) return refused({ kind: "changed-meanwhile" });
  await addCriteriaEvent(tx, {
    id: newId(),
    criteriaId,
    financerId,
    at,
    byAccount: by.accountId,
    act,
    fromStatus: from,
    reason,
  });
  await tellCriteriaChanged(tx, criteriaId);
  return done(to);
}

/** A decision of review is taken back: the programme waits again. False when it is no longer where the decision put it. */
export async function takeProgrammeIntoReviewAgain(
  tx: Queryable,
  { clock, newId }: Context,
  criteriaId: string,
  { accountId }: Pick<Actor, "accountId">,
): Promise<boolean> {
  const found = await findProgrammeToReview(tx, criteriaId);
  if (!found || !["open", "draft"].includes(found.status)) return false;
  const { status: from, financerId } = found;
  const at = clock.now().toISOString();
  if (!(await moveCriteria(tx, { financerId, criteriaId }, { from, to: "in-review", at }))) return false;
  const event = { id: newId(), criteriaId, financerId, at, byAccount: accountId };
  await addCriteriaEvent(tx, { ...event, act: "undo", fromStatus: from });
  await tellCriteriaChanged(tx, criteriaId);
  return true;
}
