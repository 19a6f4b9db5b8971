import { type AppLoadContext, redirect } from "@remix-run/node";
import { paths } from "#app/http/paths.ts";
import { problem } from "#app/http/problem.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { lastEventOf } from "#db/moderation/texts-in-review.ts";
import { findOwnCriteria } from "#db/criteria/own-criteria.ts";
import { findProgrammeDraft } from "#db/criteria/programme-drafts.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import { CONTACT_POLICY_LABELS } from "#domain/criteria/contact-policy.ts";
import { criteriaActsFrom } from "#domain/criteria/status.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { REVIEW_SLUG } from "./programme-steps.ts";
import { readAnsweringNeeds } from "./read-answering-needs.server.ts";
import {
  PROGRAMME_ACT_BUTTONS,
  PROGRAMME_STATUS_LABELS,
  PROGRAMME_STATUS_SENTENCES,
} from "./tell-programme-life.ts";
import { tellCriteriaBriefly } from "./tell-criteria.server.ts";

/** A programme as its financer follows it: where it stands, what can be done, which needs answer it and why, what is new. */
export async function readOwnProgramme(
  context: AppLoadContext,
  actor: ActorOf<"financer">,
  { criteriaId, request }: { criteriaId: string; request: Request },
) {
  const { db } = context.place;
  const of = { financerId: actor.active.structureId, criteriaId };
  const [own, draft] = await Promise.all([findOwnCriteria(db, of), findProgrammeDraft(db, of)]);
  if (!own && !draft) throw problem("own-programme-not-found");
  const mayAct = may(actor, "edit-programme");
  if (!own && !draft?.givenUpAt) throw redirect(paths.programmeStep(criteriaId, REVIEW_SLUG));
  if (!own) return { kind: "given-up" as const, criteriaId, title: typeset(draft!.draft.title), mayAct };
  const open = own.status === "open";
  const last = own.status === "draft" ? await lastEventOf(db, { kind: "programme", id: criteriaId }) : null;
  return {
    kind: "programme" as const,
    criteriaId,
    programme: tellCriteriaBriefly(own.criteria),
    status: PROGRAMME_STATUS_LABELS[own.status],
    sentence: PROGRAMME_STATUS_SENTENCES[own.status],
    open,
    waits: own.status === "in-review",
    verified: own.verified,
    notes: notesOf(context.place, own),
    returned: last?.act === "return" ? last.reason : null,
    hasChanges: draft !== null,
    mayAct,
    acts: mayAct
      ? criteriaActsFrom(own.status).flatMap((act) => {
          const label = PROGRAMME_ACT_BUTTONS[act];
          return label ? [{ act, label }] : [];
        })
      : [],
    justPublished: new URL(request.url).searchParams.get("fait") === "publie",
    answering: open ? await readAnsweringNeeds(context.place, actor, { record: own, request }) : null,
  };
}

/** What a reader of the calendar should know: when it opens, when it closes, who may write. */
export function notesOf({ clock }: Context, { criteria, opensOn, contactPolicy }: CriteriaRecord): string[] {
  const today = clock.today();
  const { validUntil } = criteria;
  return [
    opensOn && opensOn > today ? `Ouvre le ${frenchDay(opensOn)}` : null,
    validUntil &&
      (validUntil < today ? `Clos depuis le ${frenchDay(validUntil)}` : `Jusqu’au ${frenchDay(validUntil)}`),
    CONTACT_POLICY_LABELS[contactPolicy],
  ].flatMap((note) => (note ? [typeset(note)] : []));
}
