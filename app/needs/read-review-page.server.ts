import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { type DraftField, FIELDS_OF_STEP, NEED_STEPS } from "#domain/needs/need-draft.ts";
import { sumPlan } from "#domain/needs/plan-remarks.ts";
import { FIELD_LABELS, tellField, territoryName } from "#domain/needs/tell-draft.ts";
import { findReach } from "./find-reach.server.ts";
import { readDraftPage } from "./read-draft-page.server.ts";
import { tellWritten } from "./tell-saved.server.ts";

/** A need that says nothing of where it acts does so where its organisation is. */
const whereUnsaid = (field: DraftField, headquarters: string): string =>
  field === "actionTerritories" ? `${territoryName(`C${headquarters}`)}, commune de votre siège` : "";

/** The whole draft in words, step by step, with what keeps it from being published, and whom it reaches. */
export async function readReviewPage(context: Context, actor: ActorOf<"organisation">, needId: string) {
  const page = await readDraftPage(context, actor, needId);
  const { draft, organisation } = page;
  return {
    ...page,
    saved: tellWritten({ ...page, published: page.status !== null && page.status !== "draft" }),
    steps: NEED_STEPS.map((step) => ({
      step,
      answers: FIELDS_OF_STEP[step].map((field) => ({
        field,
        label: typeset(FIELD_LABELS[field]),
        said: typeset(tellField(field, draft) || whereUnsaid(field, organisation.headquarters)),
      })),
    })),
    remarks: sumPlan(draft).remarks.map(typeset),
    reach: await findReach(context, draft, { needId, organisation }),
  };
}
