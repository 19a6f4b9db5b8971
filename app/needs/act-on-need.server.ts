import type { Context } from "#app/platform/context.ts";
import { paths } from "#app/http/paths.ts";
import { chooseWaveSize, type WaveSizeProblem } from "#app/waves/choose-wave-size.server.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { NEED_ACTS } from "#domain/needs/status.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { appealReview, type AppealProblem } from "#app/moderation/appeal-review.server.ts";
import { duplicateNeed } from "./duplicate-need.server.ts";
import { giveUpDraft, takeDraftBack } from "./give-up-draft.server.ts";
import { meetNeedInPart, type MeetInPartProblem } from "./meet-need-in-part.server.ts";
import { moveNeed } from "./move-need.server.ts";
import { REVIEW_SLUG, STEP_SLUGS } from "./step-slugs.ts";
import { ACT_BUTTONS } from "./tell-status.ts";
import { undoNeedAct, type UndoProblem } from "./undo-need-act.server.ts";

export type ActProblem =
  | WaveSizeProblem
  | MeetInPartProblem
  | UndoProblem
  | AppealProblem
  | { kind: "unknown-act" };
type Asked = { needId: string; act: string; remaining?: string; size?: string };

/** Does what a button of a need's page says; gives the page to go to next. */
export async function actOnNeed(
  context: Context,
  actor: ActorOf<"organisation">,
  { needId, act: asked, remaining = "", size = "" }: Asked,
): Promise<Result<string, ActProblem>> {
  const page = paths.ownNeed(needId, { fait: asked });
  const to = (result: Result<unknown, ActProblem>, place = page) => (result.ok ? done(place) : result);
  switch (asked) {
    case "undo":
      return to(await undoNeedAct(context, actor, { needId }));
    case "appeal":
      return to(await appealReview(context, actor, { kind: "need", id: needId }));
    case "meet-in-part":
      return to(await meetNeedInPart(context, actor, { needId, remaining }));
    case "waves":
      return to(await chooseWaveSize(context, actor, { needId, size }));
    case "take-back":
      return to(await takeDraftBack(context, actor, { needId }), paths.needStep(needId, REVIEW_SLUG));
    case "give-up":
      return to(await giveUpDraft(context, actor, { needId }));
    case "duplicate": {
      const copy = await duplicateNeed(context, actor, { needId });
      return copy.ok ? done(paths.needStep(copy.value, STEP_SLUGS.essential, { fait: asked })) : copy;
    }
  }
  const act = NEED_ACTS.find((one) => one === asked);
  // Only acts that have a button are a member's to do: the review's are an operator's, expiry is the calendar's.
  if (!act || !ACT_BUTTONS[act]) return refused({ kind: "unknown-act" });
  const by = { accountId: actor.accountId, organisationId: actor.active.structureId };
  return to(await moveNeed(context, { needId, act, by }));
}
