import type { Context } from "#app/platform/context.ts";
import { tellWritten } from "#app/needs/tell-saved.server.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { FIELDS_OF_STEP, PROGRAMME_STEPS } from "#domain/criteria/programme-draft.ts";
import { FIELD_LABELS, tellField, WHEN_EMPTY } from "#domain/criteria/tell-programme.ts";
import { findMatches } from "./find-matches.server.ts";
import { readProgrammeDraft } from "./read-programme-draft.server.ts";

/** The whole draft in words, step by step, with what keeps it from being published, and which needs answer it. */
export async function readProgrammeReview(context: Context, actor: ActorOf<"financer">, criteriaId: string) {
  const page = await readProgrammeDraft(context, actor, criteriaId);
  const { draft } = page;
  return {
    ...page,
    saved: tellWritten({ ...page, published: page.status !== null && page.status !== "draft" }),
    steps: PROGRAMME_STEPS.map((step) => ({
      step,
      answers: FIELDS_OF_STEP[step].map((field) => ({
        field,
        label: typeset(FIELD_LABELS[field]),
        said: typeset(tellField(field, draft) || WHEN_EMPTY[field] || ""),
      })),
    })),
    matches: await findMatches(context, draft, page),
  };
}
