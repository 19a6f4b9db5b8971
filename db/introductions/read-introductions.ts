import { and, count, desc, eq, inArray, isNotNull, max, ne, or, sql } from "drizzle-orm";
import type { Queryable } from "#db/client.ts";
import { criteria } from "#db/schema/criteria.ts";
import { financers } from "#db/schema/financers.ts";
import {
  introductionMessages,
  introductionOutcomes,
  introductionReads,
  introductions,
} from "#db/schema/introductions.ts";
import { needs } from "#db/schema/needs.ts";
import { organisations } from "#db/schema/organisations.ts";
import type { DeclaredOutcome, Introduction } from "#domain/introductions/introduction.ts";
import {
  type IntroductionSide,
  type IntroductionStatus,
  OPEN_INTRODUCTION_STATUSES,
  type Outcome,
  REFUSAL_STATUSES,
} from "#domain/introductions/status.ts";
import { introductionFromRow, introductionSelection } from "./introduction-row.ts";

/** One of the two structures that an introduction belongs to. */
export type IntroductionParty = { side: IntroductionSide; structureId: string };

const ofParty = ({ side, structureId }: IntroductionParty) =>
  eq(side === "organisation" ? introductions.organisationId : introductions.financerId, structureId);

/** An introduction of this structure; null when it is others', or does not exist. */
export async function findIntroduction(
  db: Queryable,
  party: IntroductionParty,
  id: string,
): Promise<Introduction | null> {
  const [row] = await db
    .select(introductionSelection)
    .from(introductions)
    .where(and(eq(introductions.id, id), ofParty(party)));
  return row ? introductionFromRow(row) : null;
}

/** The same, kept from others until the transaction ends. */
export async function lockIntroduction(
  db: Queryable,
  party: IntroductionParty,
  id: string,
): Promise<Introduction | null> {
  await db
    .select({ id: introductions.id })
    .from(introductions)
    .where(and(eq(introductions.id, id), ofParty(party)))
    .for("update");
  return findIntroduction(db, party, id);
}

/** The introduction that a need and a financer have now; null when they have none that is open. */
export async function findOpenIntroduction(
  db: Queryable,
  { needId, financerId }: { needId: string; financerId: string },
): Promise<Introduction | null> {
  const [row] = await db
    .select(introductionSelection)
    .from(introductions)
    .where(
      and(
        eq(introductions.needId, needId),
        eq(introductions.financerId, financerId),
        inArray(introductions.status, [...OPEN_INTRODUCTION_STATUSES]),
      ),
    );
  return row ? introductionFromRow(row) : null;
}

/**
 * The introduction of two structures that a meeting of theirs belongs to, kept from others until the transaction ends: the one
 * that has that meeting, over or not, or else the open one, of this need first.
 */
export async function lockIntroductionOfMeeting(
  db: Queryable,
  {
    organisationId,
    financerId,
    meetingAt,
    needId,
  }: { organisationId: string; financerId: string; meetingAt: string; needId: string | null },
): Promise<Introduction | null> {
  const hasMeeting = eq(introductions.meetingAt, meetingAt);
  const [row] = await db
    .select({ id: introductions.id })
    .from(introductions)
    .where(
      and(
        eq(introductions.organisationId, organisationId),
        eq(introductions.financerId, financerId),
        or(hasMeeting, inArray(introductions.status, [...OPEN_INTRODUCTION_STATUSES])),
      ),
    )
    .orderBy(
      sql`coalesce(${hasMeeting}, false) desc`,
      sql`(${introductions.needId} is not distinct from ${needId}) desc`,
      desc(introductions.statusAt),
    )
    .limit(1)
    .for("update");
  return row ? findIntroduction(db, { side: "organisation", structureId: organisationId }, row.id) : null;
}

/** Where the introductions of a structure stand, by what they are about: for the buttons of its rankings. The latest of each counts. */
export async function introductionsAbout(
  db: Queryable,
  party: IntroductionParty,
  { needId, criteriaId }: { needId?: string; criteriaId?: string },
): Promise<Pick<Introduction, "id" | "needId" | "financerId" | "status">[]> {
  const { id, financerId, status } = introductions;
  return (await db
    .select({ id, needId: introductions.needId, financerId, status })
    .from(introductions)
    .where(
      and(
        ofParty(party),
        needId === undefined ? undefined : eq(introductions.needId, needId),
        criteriaId === undefined
          ? undefined
          : sql`${introductions.financerId} = (select ${criteria.financerId} from ${criteria} where ${criteria.id} = ${criteriaId})`,
      ),
    )
    .orderBy(introductions.proposedAt)) as Pick<Introduction, "id" | "needId" | "financerId" | "status">[];
}

/** When the last refusal between a need and a financer was; null: there was none. */
export async function lastRefusalBetween(
  db: Queryable,
  { needId, financerId }: { needId: string; financerId: string },
): Promise<string | null> {
  const [row] = await db
    .select({ at: max(introductions.statusAt) })
    .from(introductions)
    .where(
      and(
        eq(introductions.needId, needId),
        eq(introductions.financerId, financerId),
        inArray(introductions.status, [...REFUSAL_STATUSES]),
      ),
    );
  return row?.at ?? null;
}

/** How many requests of this structure wait for an answer. Taken with {@link holdRequestsOf} when one is about to be added. */
export async function countWaitingRequests(db: Queryable, party: IntroductionParty): Promise<number> {
  const [row] = await db
    .select({ waiting: count() })
    .from(introductions)
    .where(
      and(ofParty(party), eq(introductions.proposedBy, party.side), eq(introductions.status, "proposed")),
    );
  return row?.waiting ?? 0;
}

/** The request of others that has waited longest for this structure's answer, and how many do; null: none. */
export async function requestToAnswer(
  db: Queryable,
  party: IntroductionParty,
): Promise<{ id: string; who: string; waiting: number } | null> {
  const [row] = await db
    .select({
      id: introductions.id,
      who: party.side === "organisation" ? financers.name : organisations.name,
      waiting: sql<number>`(count(*) over ())::int`,
    })
    .from(introductions)
    .innerJoin(organisations, eq(organisations.id, introductions.organisationId))
    .innerJoin(financers, eq(financers.id, introductions.financerId))
    .where(
      and(ofParty(party), ne(introductions.proposedBy, party.side), eq(introductions.status, "proposed")),
    )
    .orderBy(introductions.proposedAt, introductions.id)
    .limit(1);
  return row ?? null;
}

/** Requests of one structure are added one after the other, until the transaction ends: ten at once are not eleven. */
export async function holdRequestsOf(db: Queryable, { structureId }: IntroductionParty): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`requests ${structureId}`}, 0))`);
}

/** An introduction in a list: with what both sides are called, and how much one has not read. */
export type ListedIntroduction = {
  introduction: Introduction;
  needTitle: string;
  organisationName: string;
  programmeTitle: string;
  financerName: string;
  unread: number;
};

/** Every introduction of a structure, the latest moved first, with what this account has not read of each. */
export async function listIntroductions(
  db: Queryable,
  party: IntroductionParty,
  accountId: string,
): Promise<ListedIntroduction[]> {
  const rows = await db
    .select({
      introduction: introductionSelection,
      needTitle: needs.title,
      organisationName: organisations.name,
      programmeTitle: criteria.title,
      financerName: financers.name,
      unread: sql<number>`(select count(*)::int from ${introductionMessages} m
        where m.introduction_id = "introductions"."id" and m.side <> ${party.side}
          and m.at > coalesce((select r.read_at from ${introductionReads} r
            where r.introduction_id = "introductions"."id" and r.account_id = ${accountId}), '-infinity'))`,
    })
    .from(introductions)
    .innerJoin(needs, eq(needs.id, introductions.needId))
    .innerJoin(organisations, eq(organisations.id, introductions.organisationId))
    .innerJoin(criteria, eq(criteria.id, introductions.criteriaId))
    .innerJoin(financers, eq(financers.id, introductions.financerId))
    .where(ofParty(party))
    .orderBy(desc(introductions.statusAt), desc(introductions.id))
    .limit(500);
  return rows.map((row) => ({ ...row, introduction: introductionFromRow(row.introduction) }));
}

/** Introductions in these statuses whose last move or meeting is before this instant, oldest first: for reminders. */
export async function introductionsToRemind(
  db: Queryable,
  statuses: readonly IntroductionStatus[],
): Promise<(Introduction & { reminded: string | null })[]> {
  const rows = await db
    .select({ introduction: introductionSelection, reminded: introductions.reminded })
    .from(introductions)
    .where(inArray(introductions.status, [...statuses]))
    .orderBy(introductions.id);
  return rows.map(({ introduction, reminded }) => ({ ...introductionFromRow(introduction), reminded }));
}

/**
 * What a member of one side declared, signed in, of the introduction that has this meeting; null when nobody did. `declaredAt` is
 * its version: whoever would replace it says which one they read.
 */
export async function declaredByMember(
  db: Queryable,
  {
    organisationId,
    financerId,
    meetingAt,
    side,
  }: { organisationId: string; financerId: string; meetingAt: string; side: IntroductionSide },
): Promise<Pick<DeclaredOutcome, "outcome" | "declaredAt"> | null> {
  const [row] = await db
    .select({ outcome: introductionOutcomes.outcome, declaredAt: introductionOutcomes.declaredAt })
    .from(introductionOutcomes)
    .innerJoin(introductions, eq(introductions.id, introductionOutcomes.introductionId))
    .where(
      and(
        eq(introductions.organisationId, organisationId),
        eq(introductions.financerId, financerId),
        eq(introductions.meetingAt, meetingAt),
        eq(introductionOutcomes.side, side),
        isNotNull(introductionOutcomes.byAccount),
      ),
    )
    .orderBy(desc(introductionOutcomes.declaredAt))
    .limit(1);
  return row ? { outcome: row.outcome as Outcome, declaredAt: new Date(row.declaredAt).toISOString() } : null;
}

/** May this financer read what that organisation confides? While one of their introductions has it so. */
export async function isConfidedTo(
  db: Queryable,
  { organisationId, financerId }: { organisationId: string; financerId: string },
  statuses: readonly IntroductionStatus[],
): Promise<boolean> {
  const rows = await db
    .select({ id: introductions.id })
    .from(introductions)
    .where(
      and(
        eq(introductions.organisationId, organisationId),
        eq(introductions.financerId, financerId),
        inArray(introductions.status, [...statuses]),
        sql`${introductions.organisationClosedAt} is null`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}
