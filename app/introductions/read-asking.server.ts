import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import type { Context } from "#app/platform/context.ts";
import { actingMembersOf } from "#db/accounts/members-to-tell.ts";
import type { Queryable } from "#db/client.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { findOpenCriteria } from "#db/criteria/read-criteria.ts";
import { findFinancer } from "#db/financers/financers.ts";
import {
  countWaitingRequests,
  type IntroductionParty,
  lastRefusalBetween,
} from "#db/introductions/read-introductions.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { findOpenNeed } from "#db/needs/read-needs.ts";
import { parisDay } from "#domain/calendar/paris.ts";
import { type AskProblem, mayAsk } from "#domain/introductions/asking.ts";
import { type Pairing, pair } from "#domain/matching/pairing.ts";
import { done, type Result, refused } from "#domain/result.ts";

export type Asked = { needId: string; criteriaId: string };
/** A need and a programme that may be introduced, and why they correspond. */
export type Askable = { need: NeedRecord; criteria: CriteriaRecord; pairing: Pairing };

/** May this structure ask for that introduction, now? Only about its own need, or its own programme. */
export async function readAsking(
  { clock, mostWaitingIntroductions }: Pick<Context, "clock" | "mostWaitingIntroductions">,
  db: Queryable,
  party: IntroductionParty,
  { needId, criteriaId }: Asked,
): Promise<Result<Askable, AskProblem | { kind: "not-own" }>> {
  const [need, criteria] = [await findOpenNeed(db, needId), await findOpenCriteria(db, criteriaId)];
  if (!need) return refused({ kind: "need-not-open" });
  if (!criteria) return refused({ kind: "programme-not-open" });
  const { side, structureId } = party;
  const { organisationId } = need;
  const { financerId, contactPolicy } = criteria;
  if ((side === "organisation" ? organisationId : financerId) !== structureId)
    return refused({ kind: "not-own" });
  const today = clock.today();
  const pairing = pair(preparedNeed(need), preparedCriteria(criteria), today);
  const other =
    side === "organisation"
      ? ({ kind: "financer", structureId: financerId } as const)
      : ({ kind: "organisation", structureId: organisationId } as const);
  const refusedAt = await lastRefusalBetween(db, { needId, financerId });
  const may = mayAsk({
    side,
    today,
    needOpen: true,
    programmeOpen: true,
    blocked: pairing.blockedBy.length > 0,
    financerVerified: (await findFinancer(db, financerId))?.verifiedOn != null,
    contactPolicy,
    answered: (await actingMembersOf(db, other)).length > 0,
    refusedOn: refusedAt && parisDay(new Date(refusedAt)),
    waiting: await countWaitingRequests(db, party),
    mostWaiting: mostWaitingIntroductions,
  });
  return may.ok ? done({ need, criteria, pairing }) : may;
}
