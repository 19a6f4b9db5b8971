import type { Context } from "#app/platform/context.ts";
import { problem } from "#app/http/problem.ts";
import type { SentenceTold } from "#app/ui/readings.tsx";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { FIELDS_OF_STEP, NEED_STEPS } from "#domain/needs/need-draft.ts";
import { findReach, type Reach } from "./find-reach.server.ts";
import { readDraftPage } from "./read-draft-page.server.ts";
import { tellNeedReadings } from "./tell-need-readings.server.ts";
import { readStepForm } from "./read-step-form.server.ts";

/** Whom the need would reach, and what is read in its texts, were the step that is being typed saved now. */
export async function readLiveReach(
  context: Context,
  actor: ActorOf<"organisation">,
  { needId, request }: { needId: string; request: Request },
): Promise<{ reach: Reach; readings: SentenceTold[] }> {
  const { mine, step: named } = await readStepForm(request);
  const step = NEED_STEPS.find((one) => one === named);
  if (!step) throw problem("bad-parameter");
  const { draft, organisation } = await readDraftPage(context, actor, needId);
  const typed = Object.fromEntries(FIELDS_OF_STEP[step].map((field) => [field, mine[field]]));
  const now = { ...draft, ...typed };
  return {
    reach: await findReach(context, now, { needId, organisation }),
    readings: step === "story" ? tellNeedReadings(now, { needId, organisation }) : [],
  };
}
