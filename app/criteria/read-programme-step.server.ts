import type { Context } from "#app/platform/context.ts";
import { problem } from "#app/http/problem.ts";
import { territoryMatches } from "#app/needs/read-step-page.server.ts";
import { tellWritten } from "#app/needs/tell-saved.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { SentenceTold } from "#app/ui/readings.tsx";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { FIELDS_OF_STEP, PROGRAMME_STEPS, type ProgrammeStep } from "#domain/criteria/programme-draft.ts";
import { territoryName } from "#domain/needs/tell-draft.ts";
import { findMatches, type Matches } from "./find-matches.server.ts";
import { readProgrammeDraft } from "./read-programme-draft.server.ts";
import { readProgrammeForm } from "./read-programme-form.server.ts";
import { tellProgrammeReadings } from "./tell-readings.server.ts";

/** One step of the form: what is kept, what is missing everywhere, which needs answer as it stands, what is read in its text. */
export async function readProgrammeStep(
  context: Context,
  actor: ActorOf<"financer">,
  { criteriaId, step, request }: { criteriaId: string; step: ProgrammeStep | undefined; request: Request },
) {
  if (!step) throw problem("page-not-found");
  const page = await readProgrammeDraft(context, actor, criteriaId);
  const { draft } = page;
  const query = new URL(request.url).searchParams;
  const searched = query.get("territoire")?.trim() ?? "";
  return {
    ...page,
    step,
    today: context.clock.today(),
    saved: tellWritten({ ...page, published: page.status !== null && page.status !== "draft" }),
    justSaved: query.get("fait") === "enregistre",
    matches: await findMatches(context, draft, page),
    readings: step === "wish" ? tellProgrammeReadings(draft) : [],
    territories: {
      chosen: draft.territories.map((key) => ({ key, label: typeset(territoryName(key)), detail: "" })),
      searched,
      matches: searched ? territoryMatches(searched) : [],
    },
  };
}

/** The same two, were the step that is being typed saved now: nothing is kept. */
export async function readLiveMatches(
  context: Context,
  actor: ActorOf<"financer">,
  { criteriaId, request }: { criteriaId: string; request: Request },
): Promise<{ matches: Matches; readings: SentenceTold[] }> {
  const { mine, step: named } = await readProgrammeForm(request);
  const step = PROGRAMME_STEPS.find((one) => one === named);
  if (!step) throw problem("bad-parameter");
  const page = await readProgrammeDraft(context, actor, criteriaId);
  const typed = Object.fromEntries(FIELDS_OF_STEP[step].map((field) => [field, mine[field]]));
  const draft = { ...page.draft, ...typed };
  return {
    matches: await findMatches(context, draft, page),
    readings: step === "wish" ? tellProgrammeReadings(draft) : [],
  };
}
