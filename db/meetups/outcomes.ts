import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "#db/client.ts";
import {
  meetupFeedback,
  meetupGuests,
  meetupOutcomes,
  meetups,
  meetupTimetables,
} from "#db/schema/meetups.ts";
import type { Outcome } from "#domain/meetups/outcome.ts";

export type KeptOutcome = Outcome & {
  financerGuestId: string;
  organisationGuestId: string;
  side: "organisation" | "financer";
  toldAt: string;
};

/** What a side says of a meeting; saying it again replaces it. */
export async function keepOutcome(
  db: Queryable,
  { meetupId, ...outcome }: KeptOutcome & { meetupId: string },
): Promise<void> {
  const values = { meetupId, ...outcome };
  await db
    .insert(meetupOutcomes)
    .values(values)
    .onConflictDoUpdate({
      target: [
        meetupOutcomes.meetupId,
        meetupOutcomes.financerGuestId,
        meetupOutcomes.organisationGuestId,
        meetupOutcomes.side,
      ],
      set: values,
    });
}

export async function outcomesOf(db: Queryable, meetupId: string): Promise<KeptOutcome[]> {
  const rows = await db.select().from(meetupOutcomes).where(eq(meetupOutcomes.meetupId, meetupId));
  return rows.map(({ meetupId: _m, ...row }) => row as KeptOutcome);
}

export type Feedback = { useful: number; prepared: number; again: number; comment: string | null };

export async function keepFeedback(db: Queryable, guestId: string, feedback: Feedback): Promise<void> {
  await db
    .insert(meetupFeedback)
    .values({ guestId, ...feedback })
    .onConflictDoUpdate({ target: meetupFeedback.guestId, set: feedback });
}

export async function feedbackOf(
  db: Queryable,
  meetupId: string,
): Promise<(Feedback & { guestId: string })[]> {
  return db
    .select({
      guestId: meetupFeedback.guestId,
      useful: meetupFeedback.useful,
      prepared: meetupFeedback.prepared,
      again: meetupFeedback.again,
      comment: meetupFeedback.comment,
    })
    .from(meetupFeedback)
    .innerJoin(meetupGuests, eq(meetupGuests.id, meetupFeedback.guestId))
    .where(eq(meetupGuests.meetupId, meetupId));
}

const financerGuest = alias(meetupGuests, "financer_guest");
const organisationGuest = alias(meetupGuests, "organisation_guest");

/** Pairs of an organisation and a financer of whom one said what came of their meeting: they have met. */
export async function pairsThatMet(db: Queryable): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({
      organisationId: organisationGuest.organisationId,
      financerId: financerGuest.financerId,
    })
    .from(meetupOutcomes)
    .innerJoin(financerGuest, eq(financerGuest.id, meetupOutcomes.financerGuestId))
    .innerJoin(organisationGuest, eq(organisationGuest.id, meetupOutcomes.organisationGuestId))
    .where(and(isNotNull(organisationGuest.organisationId), isNotNull(financerGuest.financerId)));
  return new Set(rows.map(({ organisationId, financerId }) => `${organisationId} ${financerId}`));
}

export type MeetupSums = {
  meetups: number;
  invited: number;
  accepted: number;
  present: number;
  meetings: number;
  followUps: number;
};

/** Sums over every meetup that was held: for pages that everybody reads, and never of one meetup. */
export async function sumHeldMeetups(db: Queryable): Promise<MeetupSums> {
  const held = db
    .select({ id: meetups.id })
    .from(meetups)
    .where(inArray(meetups.status, ["held", "closed"]));
  const [guests] = await db
    .select({
      meetups: sql<number>`count(distinct ${meetupGuests.meetupId})::int`,
      invited: sql<number>`count(${meetupGuests.invitedAt})::int`,
      accepted: sql<number>`count(*) filter (where ${meetupGuests.status} = 'accepted')::int`,
      present: sql<number>`count(${meetupGuests.checkedInAt}) filter (where ${meetupGuests.status} = 'accepted')::int`,
    })
    .from(meetupGuests)
    .where(and(inArray(meetupGuests.meetupId, held)));
  const [meetings] = await db
    .select({ of: sql<number>`coalesce(sum(jsonb_array_length(${meetupTimetables.meetings})), 0)::int` })
    .from(meetupTimetables)
    .innerJoin(
      meetups,
      and(
        eq(meetups.id, meetupTimetables.meetupId),
        eq(meetups.publishedTimetable, meetupTimetables.version),
      ),
    )
    .where(inArray(meetups.status, ["held", "closed"]));
  const [followUps] = await db
    .select({
      of: sql<number>`count(distinct (${meetupOutcomes.financerGuestId}, ${meetupOutcomes.organisationGuestId}))::int`,
    })
    .from(meetupOutcomes)
    .where(and(eq(meetupOutcomes.kind, "follow-up"), inArray(meetupOutcomes.meetupId, held)));
  return {
    ...(guests ?? { meetups: 0, invited: 0, accepted: 0, present: 0 }),
    meetings: meetings?.of ?? 0,
    followUps: followUps?.of ?? 0,
  };
}
