import { problem } from "#app/http/problem.ts";
import { isAnothersToRead } from "#app/needs/review-need.server.ts";
import { tellInstant } from "#app/needs/tell-saved.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { findNeedToReview, lastEventOf, lastReturnOf } from "#db/needs/needs-in-review.ts";
import { planOf } from "#db/needs/read-needs.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import type { ReturnReason } from "#domain/moderation/return-reason.ts";
import { APPEAL } from "#domain/moderation/review.ts";
import { type BlockedKind, blockedPromises } from "#domain/needs/blocked-promises.ts";
import { legalFormLabel } from "#domain/vocabulary/labels.ts";

/** The reason that goes with what was found first. */
const REASON_OF: Record<BlockedKind, ReturnReason> = {
  return: "return",
  guarantee: "guarantee",
  "no-risk": "guarantee",
  urgency: "urgency",
  subscription: "subscription",
  payment: "payment",
};

/** A text that waits, as an operator reads it: each of its parts, what was decided of it before. Throws a problem when there is none. */
export async function readReviewPage({ db }: Context, operator: Actor, needId: string) {
  const record = await findNeedToReview(db, needId);
  if (!record) throw problem("need-not-found");
  const [plan, last, returned, anothers] = await Promise.all([
    planOf(db, needId),
    lastEventOf(db, needId),
    lastReturnOf(db, needId),
    isAnothersToRead(db, operator, needId),
  ]);
  const { need, moneyAllows, riskIfNotFound, organisationId } = record;
  const texts = [
    { label: "Titre", text: need.title },
    { label: "En deux phrases", text: need.summary },
    { label: "L’histoire", text: need.story },
    { label: "Ce que l’argent permet", text: moneyAllows ?? "" },
    { label: "Sans cet argent", text: riskIfNotFound ?? "" },
    ...plan.map(({ label }) => ({ label: "Ligne du plan", text: label })),
  ].filter(({ text }) => text !== "");
  const [first] = blockedPromises(texts.map(({ text }) => text));
  return {
    needId,
    title: typeset(need.title),
    organisation: {
      id: organisationId,
      name: typeset(need.organisation.name),
      legalForm: typeset(legalFormLabel(need.organisation.legalForm)),
    },
    waits: record.status === "in-review",
    texts,
    proposed: first ? REASON_OF[first.kind] : null,
    returned: returned && { when: tellInstant(returned.at), reason: returned.reason },
    appeal: last?.reason === APPEAL,
    anothers,
  };
}
