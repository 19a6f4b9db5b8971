import { problem } from "#app/http/problem.ts";
import { tellInstant } from "#app/needs/tell-saved.server.ts";
import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { lastEventOf, lastReturnOf } from "#db/moderation/texts-in-review.ts";
import type { Actor } from "#domain/accounts/actor.ts";
import type { ReturnReason } from "#domain/moderation/return-reason.ts";
import { APPEAL } from "#domain/moderation/review.ts";
import type { TextRef } from "#domain/moderation/text.ts";
import { type BlockedKind, blockedPromises } from "#domain/needs/blocked-promises.ts";
import { findText } from "./find-text.server.ts";
import { isAnothersToRead } from "./review-text.server.ts";

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
export async function readReviewPage({ db }: Context, operator: Actor, text: TextRef) {
  const found = await findText(db, text);
  if (!found) throw problem("text-not-found");
  const [last, returned, anothers] = await Promise.all([
    lastEventOf(db, text),
    lastReturnOf(db, text),
    isAnothersToRead(db, operator, text),
  ]);
  const { texts, status, structure } = found;
  const [first] = blockedPromises(texts.map((part) => part.text));
  return {
    kind: text.kind,
    id: text.id,
    title: typeset(found.title),
    structure,
    waits: status === "in-review",
    texts,
    proposed: first ? REASON_OF[first.kind] : null,
    returned: returned && { when: tellInstant(returned.at), reason: returned.reason },
    appeal: last?.reason === APPEAL,
    anothers,
  };
}
