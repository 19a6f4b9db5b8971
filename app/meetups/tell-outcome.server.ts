import { digestOfSecret } from "#app/accounts/sessions.server.ts";
import { holdAtMeetup } from "#app/introductions/hold-at-meetup.server.ts";
import type { Context } from "#app/platform/context.ts";
import type { Queryable } from "#db/client.ts";
import { findGuest, findGuestByToken } from "#db/meetups/guests.ts";
import { lockMeetup } from "#db/meetups/meetups.ts";
import { type Feedback, keepFeedback, keepOutcome } from "#db/meetups/outcomes.ts";
import { findTimetable } from "#db/meetups/timetables.ts";
import { declaredByMember } from "#db/introductions/read-introductions.ts";
import { findPlace } from "#db/places/places.ts";
import type { IntroductionSide, Outcome as IntroductionOutcome } from "#domain/introductions/status.ts";
import { type Meetup, slotTimes, venueOf } from "#domain/meetups/meetup.ts";
import type { PlannedMeeting } from "#domain/meetups/timetable-input.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { OutcomeInput } from "./outcome-form.ts";
import { pairGuests, pairKey } from "./read-sheets.server.ts";

export type DeclaredSince = { kind: "declared-since"; outcome: IntroductionOutcome; declaredAt: string };
export type OutcomeProblem =
  | { kind: "link-unknown" }
  | { kind: "not-begun" }
  | { kind: "not-your-meeting" }
  | DeclaredSince;

/**
 * Says what came of one's meeting with somebody, by the personal link; said again, it replaces what was said. What a member has
 * declared on the site meanwhile is not replaced unless one has read it and says so: `replaces` is its version.
 */
export async function tellOutcome(
  context: Context,
  secret: string,
  { partnerId, replaces, ...said }: OutcomeInput,
): Promise<Result<null, OutcomeProblem>> {
  const { db, clock } = context;
  const guest = await findGuestByToken(db, digestOfSecret(secret));
  if (!guest) return refused({ kind: "link-unknown" });
  return db.transaction(async (tx) => {
    const meetup = await lockMeetup(tx, guest.meetupId);
    const version = meetup?.publishedTimetable ?? null;
    const timetable =
      version === null ? null : await findTimetable(tx, { meetupId: guest.meetupId, version });
    const meeting = timetable?.meetings.find(
      ({ a, b }) => (a === guest.id && b === partnerId) || (b === guest.id && a === partnerId),
    );
    if (!meetup || !meeting || guest.side === "visitor")
      return refused({ kind: "not-your-meeting" as const });
    if (meetup.status === "cancelled" || Date.parse(meetup.startsAt) > clock.now().getTime()) {
      return refused({ kind: "not-begun" as const });
    }
    // A follow-up declares nothing: it replaces nothing.
    const declared =
      said.kind === "follow-up" ? null : await findDeclared(tx, { meetup, meeting, side: guest.side });
    if (declared && declared.declaredAt !== replaces) {
      return refused({ kind: "declared-since" as const, ...declared });
    }
    await keepOutcome(tx, {
      meetupId: meetup.id,
      financerGuestId: meeting.a,
      organisationGuestId: meeting.b,
      side: guest.side,
      ...said,
      // A reason is of no follow-up, a name of a referral, papers of a follow-up: what was typed for another answer is dropped.
      reason: said.kind === "no-follow-up" ? said.reason : null,
      referTo: said.kind === "refer" ? said.referTo : null,
      documents: said.kind === "follow-up" && guest.side === "financer" ? said.documents : [],
      agreedOn: said.kind === "follow-up" ? said.agreedOn : null,
      toldAt: clock.now().toISOString(),
    });
    await tellIntroduction(tx, context, { meetup, meeting, side: guest.side, said });
    return done(null);
  });
}

/** The two structures of a meeting; null where a guest stands for none. */
async function structuresOf(tx: Queryable, meetup: Meetup, meeting: PlannedMeeting) {
  const financer = await findGuest(tx, { meetupId: meetup.id, guestId: meeting.a });
  const organisation = await findGuest(tx, { meetupId: meetup.id, guestId: meeting.b });
  return financer?.financerId && organisation?.organisationId
    ? { financer, organisation, financerId: financer.financerId, organisationId: organisation.organisationId }
    : null;
}

/** What a member of this side has declared on the site of the introduction of both, since they met here. */
export async function findDeclared(
  tx: Queryable,
  { meetup, meeting, side }: { meetup: Meetup; meeting: PlannedMeeting; side: IntroductionSide },
) {
  const structures = await structuresOf(tx, meetup, meeting);
  if (!structures) return null;
  const { financerId, organisationId } = structures;
  const meetingAt = slotTimes(meetup, meeting.slot).startsAt;
  return declaredByMember(tx, { financerId, organisationId, meetingAt, side });
}

type Told = {
  meetup: Meetup;
  meeting: PlannedMeeting;
  side: IntroductionSide;
  said: Omit<OutcomeInput, "partnerId" | "replaces">;
};

/** What was said goes into the introduction of both structures; guests who stand for none have none. */
async function tellIntroduction(
  tx: Queryable,
  context: Context,
  { meetup, meeting, side, said }: Told,
): Promise<void> {
  const structures = await structuresOf(tx, meetup, meeting);
  if (!structures) return;
  const { financer, organisation, financerId, organisationId } = structures;
  const pairings = await pairGuests({ db: tx, clock: context.clock }, [financer, organisation]);
  const pairing = pairings.get(pairKey(financer.id, organisation.id));
  await holdAtMeetup(tx, context, {
    organisationId,
    financerId,
    side,
    about: pairing ? { need: pairing.need, criteriaId: pairing.criteria.criteria.id } : null,
    meetingAt: slotTimes(meetup, meeting.slot).startsAt,
    meetingWhere: (await findPlace(tx, venueOf(meetup)))?.name ?? null,
    said,
  });
}

/** Answers the three questions, once the meetup has begun; again replaces. */
export async function giveFeedback(
  { db, clock }: Context,
  secret: string,
  feedback: Feedback,
): Promise<Result<null, OutcomeProblem>> {
  const guest = await findGuestByToken(db, digestOfSecret(secret));
  const meetup = guest && (await lockMeetup(db, guest.meetupId));
  if (!guest || !meetup) return refused({ kind: "link-unknown" });
  if (Date.parse(meetup.startsAt) > clock.now().getTime()) return refused({ kind: "not-begun" });
  await keepFeedback(db, guest.id, feedback);
  return done(null);
}
