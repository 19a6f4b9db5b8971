import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { findIntroduction, lockIntroduction } from "#db/introductions/read-introductions.ts";
import { changeIntroduction, keepOutcome } from "#db/introductions/write-introduction.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import type { DeclaredOutcome } from "#domain/introductions/introduction.ts";
import { type IntroductionStatus, mayAct, statusOfOutcomes } from "#domain/introductions/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { type OnBehalf, partyOf } from "./introduction-actor.ts";
import { type MoveProblem, tellMoved } from "./move-introduction.server.ts";

type Declaration = Omit<DeclaredOutcome, "declaredAt"> & { introductionId: string };

/** One side says what came of it, for itself; both words are shown, and where they lead is worked out from both. */
export const declareOutcome = (
  context: Context,
  actor: SideActor,
  declaration: Declaration,
): Promise<Result<IntroductionStatus, MoveProblem>> =>
  context.db.transaction((tx) => declareOutcomeWithin(tx, context, actor, declaration));

/** The same, inside a transaction that does more. */
export async function declareOutcomeWithin(
  tx: Queryable,
  context: Context,
  actor: OnBehalf,
  { introductionId, ...said }: Declaration,
): Promise<Result<IntroductionStatus, MoveProblem>> {
  const party = partyOf(actor);
  const before = await lockIntroduction(tx, party, introductionId);
  if (!before) return refused({ kind: "introduction-not-found" });
  if (!mayAct(before, "declare", party.side))
    return refused({ kind: "introduction-act-not-allowed", status: before.status });
  const at = context.clock.now().toISOString();
  const outcome = { ...said, declaredAt: at, byAccount: actor.accountId };
  await keepOutcome(tx, introductionId, party.side, outcome);
  const { outcomes } = (await findIntroduction(tx, party, introductionId))!;
  const status = statusOfOutcomes({
    organisation: outcomes.organisation?.outcome,
    financer: outcomes.financer?.outcome,
  });
  // What was a step of somebody's is no longer what is to be done.
  const steps = { nextStep: null, nextOn: null, nextBy: null };
  await changeIntroduction(tx, before, { status, statusAt: at, ...steps });
  await tellMoved(tx, context, actor, { introduction: before, act: `declare-${said.outcome}`, status });
  return done(status);
}
