import type { Context } from "#app/platform/context.ts";
import { paths } from "#app/http/paths.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { done, type Result } from "#domain/result.ts";
import { type AppealProblem, appealReview } from "#app/moderation/appeal-review.server.ts";
import { duplicateProgramme } from "./duplicate-programme.server.ts";
import { giveUpProgramme, takeProgrammeBack } from "./give-up-programme.server.ts";
import { moveProgramme, type MoveProgrammeProblem } from "./move-programme.server.ts";
import { REVIEW_SLUG, STEP_SLUGS } from "./programme-steps.ts";

export type ProgrammeActProblem = MoveProgrammeProblem | AppealProblem;

/** Does what a button of a programme says; gives the page to go to next. */
export async function actOnProgramme(
  context: Context,
  actor: ActorOf<"financer">,
  asked: { criteriaId: string; act: string },
): Promise<Result<string, ProgrammeActProblem>> {
  const { criteriaId } = asked;
  const page = paths.ownProgramme(criteriaId);
  const to = (result: Result<unknown, ProgrammeActProblem>, place = page) =>
    result.ok ? done(place) : result;
  switch (asked.act) {
    case "duplicate": {
      const copy = await duplicateProgramme(context, actor, { criteriaId });
      return copy.ok ? done(paths.programmeStep(copy.value, STEP_SLUGS.wish)) : copy;
    }
    case "appeal":
      return to(await appealReview(context, actor, { kind: "programme", id: criteriaId }));
    case "give-up":
      return to(await giveUpProgramme(context, actor, { criteriaId }));
    case "take-back":
      return to(
        await takeProgrammeBack(context, actor, { criteriaId }),
        paths.programmeStep(criteriaId, REVIEW_SLUG),
      );
    default:
      return to(await moveProgramme(context, actor, asked));
  }
}
