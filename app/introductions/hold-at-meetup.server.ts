import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { findIntroduction, lockIntroductionOfMeeting } from "#db/introductions/read-introductions.ts";
import { addIntroduction, changeIntroduction } from "#db/introductions/write-introduction.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { detailsOf } from "#db/needs/own-needs.ts";
import type { Introduction } from "#domain/introductions/introduction.ts";
import {
  type IntroductionAct,
  type IntroductionSide,
  mayAct,
  SIDES,
  statusAfter,
} from "#domain/introductions/status.ts";
import type { Outcome } from "#domain/meetups/outcome.ts";
import { draftOf } from "#domain/needs/read-draft.ts";
import { declareOutcomeWithin } from "./declare-outcome.server.ts";
import type { OnBehalf } from "./introduction-actor.ts";
import { tellMoved } from "./move-introduction.server.ts";

export type HeldMeeting = {
  organisationId: string;
  financerId: string;
  /** Of whoever speaks. */
  side: IntroductionSide;
  /** What brings both together now; null: nothing published corresponds any more, and no introduction is begun. */
  about: { need: NeedRecord; criteriaId: string } | null;
  meetingAt: string;
  meetingWhere: string | null;
  said: Pick<Outcome, "kind" | "reason" | "referTo" | "documents">;
};

/**
 * Two structures met at a meetup and one says what came of it: their introduction has been held, and goes on or ends by that
 * side's word. Without one, it begins as held: the place introduced them, so limits on requests do not apply. Runs in the
 * transaction of the meetup, whose row is held: both sides at once have one introduction.
 */
export async function holdAtMeetup(tx: Queryable, context: Context, held: HeldMeeting): Promise<void> {
  const actor: OnBehalf = {
    accountId: null,
    active: {
      kind: held.side,
      structureId: held.side === "organisation" ? held.organisationId : held.financerId,
    },
  };
  const found = await findOrBegin(tx, context, held);
  if (!found) return;
  const introduction = await hold(tx, context, actor, { introduction: found, held });
  await goOn(tx, context, actor, { introduction, said: held.said });
}

async function findOrBegin(
  tx: Queryable,
  { clock, newId }: Context,
  { organisationId, financerId, side, about, meetingAt }: HeldMeeting,
): Promise<Introduction | null> {
  const of = { organisationId, financerId, meetingAt, needId: about?.need.need.id ?? null };
  const existing = await lockIntroductionOfMeeting(tx, of);
  if (existing || !about) return existing;
  const { need, criteriaId } = about;
  await addIntroduction(tx, {
    id: newId(),
    needId: need.need.id,
    criteriaId,
    organisationId,
    financerId,
    proposedBy: side,
    proposedAt: clock.now().toISOString(),
    needThen: draftOf({ need: need.need, details: await detailsOf(tx, need) }),
  });
  // Found again, be it the one that somebody asked for at this very second.
  return lockIntroductionOfMeeting(tx, of);
}

/** Having met, both have accepted, and had a date: the acts that are still to be done lead to held, as the table allows. */
const TO_HELD: readonly IntroductionAct[] = ["accept", "plan", "hold"];

async function hold(
  tx: Queryable,
  context: Context,
  actor: OnBehalf,
  { introduction, held }: { introduction: Introduction; held: HeldMeeting },
): Promise<Introduction> {
  const at = context.clock.now().toISOString();
  let { status } = introduction;
  for (const act of TO_HELD) {
    const allowed = SIDES.some((side) => mayAct({ ...introduction, status }, act, side));
    if (allowed) status = statusAfter(act) ?? status;
  }
  if (status === introduction.status) return introduction;
  await changeIntroduction(tx, introduction, {
    status,
    statusAt: at,
    acceptedAt: introduction.acceptedAt ?? at,
    meetingAt: held.meetingAt,
    meetingWhere: held.meetingWhere,
  });
  await tellMoved(tx, context, actor, { introduction, act: "hold", status });
  return again(tx, introduction);
}

const again = async (tx: Queryable, { id, organisationId }: Introduction): Promise<Introduction> =>
  (await findIntroduction(tx, { side: "organisation", structureId: organisationId }, id))!;

/** A follow-up moves what has only been held; papers are the financer's to ask. The end is declared, each side for itself. */
async function goOn(
  tx: Queryable,
  context: Context,
  actor: OnBehalf,
  { introduction, said }: { introduction: Introduction; said: HeldMeeting["said"] },
): Promise<void> {
  const { kind: side } = actor.active;
  if (said.kind !== "follow-up") {
    await declareOutcomeWithin(tx, context, actor, {
      introductionId: introduction.id,
      outcome: said.kind === "refer" ? "oriented" : "no-follow-up",
      instrument: null,
      range: null,
      reason: said.kind === "no-follow-up" ? said.reason : null,
      orientedTo: said.kind === "refer" ? said.referTo : null,
    });
    return;
  }
  const asksPapers = side === "financer" && said.documents.length > 0;
  const act = asksPapers ? "ask-documents" : "follow-up";
  const goesFurther =
    introduction.status === "held" || (asksPapers && introduction.status === "to-follow-up");
  const status = statusAfter(act);
  if (!goesFurther || !status || !mayAct(introduction, act, side)) return;
  await changeIntroduction(tx, introduction, { status, statusAt: context.clock.now().toISOString() });
  await tellMoved(tx, context, actor, { introduction, act, status });
}
