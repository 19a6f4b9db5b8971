import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { findCriteriaFinancer } from "#db/criteria/read-criteria.ts";
import {
  findOpenIntroduction,
  holdRequestsOf,
  lockIntroduction,
} from "#db/introductions/read-introductions.ts";
import { addMessage } from "#db/introductions/thread.ts";
import { addIntroduction, keepContact } from "#db/introductions/write-introduction.ts";
import { detailsOf } from "#db/needs/own-needs.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import type { AskProblem } from "#domain/introductions/asking.ts";
import type { Introduction } from "#domain/introductions/introduction.ts";
import { otherSide } from "#domain/introductions/status.ts";
import { draftOf } from "#domain/needs/read-draft.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { partyOf } from "./introduction-actor.ts";
import { type MoveProblem, moveIntroductionWithin, tellMoved } from "./move-introduction.server.ts";
import { type Asked, readAsking } from "./read-asking.server.ts";

export type ProposeProblem = AskProblem | MoveProblem | { kind: "not-own" };
type Proposal = Asked & { message: string; contact: string | null };

/**
 * Asks for an introduction, with a message. When the other side has just asked for the same one, be it at this very second,
 * both want it: it is accepted, and there is one. Asked twice by the same side, it is the same one. Gives its id.
 */
export function proposeIntroduction(
  context: Context,
  actor: SideActor,
  { message, contact, ...asked }: Proposal,
): Promise<Result<string, ProposeProblem>> {
  const { db, clock, newId } = context;
  const party = partyOf(actor);
  return db.transaction(async (tx) => {
    await holdRequestsOf(tx, party);
    const existing = await openBetween(tx, actor, asked);
    if (existing) return join(tx, context, actor, { existing, message, contact });
    const asking = await readAsking(context, tx, party, asked);
    if (!asking.ok) return asking;
    const { need, criteria } = asking.value;
    const [id, at] = [newId(), clock.now().toISOString()];
    const added = await addIntroduction(tx, {
      id,
      ...asked,
      organisationId: need.organisationId,
      financerId: criteria.financerId,
      proposedBy: party.side,
      proposedAt: at,
      needThen: draftOf({ need: need.need, details: await detailsOf(tx, need) }),
    });
    if (!added) {
      const theirs = await findOpenIntroduction(tx, {
        needId: asked.needId,
        financerId: criteria.financerId,
      });
      if (!theirs) return refused({ kind: "changed-meanwhile" });
      return join(tx, context, actor, { existing: theirs, message, contact });
    }
    await keepContact(tx, id, party.side, contact);
    await write(tx, context, actor, { introductionId: id, message });
    const { organisationId } = need;
    const { financerId } = criteria;
    const introduction = { id, organisationId, financerId };
    await tellMoved(tx, context, actor, { introduction, act: "propose", status: "proposed" });
    return done(id);
  });
}

/** The introduction that this need and that programme's financer have already, if it is one's own. */
async function openBetween(
  tx: Queryable,
  actor: SideActor,
  { needId, criteriaId }: Asked,
): Promise<Introduction | null> {
  const financerId = await findCriteriaFinancer(tx, criteriaId);
  const found = financerId && (await findOpenIntroduction(tx, { needId, financerId }));
  return found ? lockIntroduction(tx, partyOf(actor), found.id) : null;
}

/** There is one already: the other's request is accepted by asking for the same; one's own stays as it is. */
async function join(
  tx: Queryable,
  context: Context,
  actor: SideActor,
  { existing, message, contact }: { existing: Introduction; message: string; contact: string | null },
): Promise<Result<string, MoveProblem>> {
  const { side } = partyOf(actor);
  if (existing.status !== "proposed" || existing.proposedBy !== otherSide(side)) return done(existing.id);
  const moved = await moveIntroductionWithin(tx, context, actor, {
    introductionId: existing.id,
    act: "accept",
  });
  if (!moved.ok) return moved;
  await keepContact(tx, existing.id, side, contact);
  await write(tx, context, actor, { introductionId: existing.id, message });
  return done(existing.id);
}

const write = (
  tx: Queryable,
  { clock, newId }: Context,
  actor: SideActor,
  { introductionId, message }: { introductionId: string; message: string },
) =>
  addMessage(tx, {
    id: newId(),
    introductionId,
    side: partyOf(actor).side,
    byAccount: actor.accountId,
    text: message,
    at: clock.now().toISOString(),
  });
