import { sql } from "drizzle-orm";
import { NOTIFICATIONS } from "#app/notifications/catalogue.ts";
import { preparedCriteria, preparedNeed } from "#app/pairings/prepared.server.ts";
import type { Context } from "#app/platform/context.ts";
import { actingMembersOf } from "#db/accounts/members-to-tell.ts";
import type { Queryable } from "#db/client.ts";
import type { CriteriaRecord } from "#db/criteria/criteria-row.ts";
import { allOpenCriteria } from "#db/criteria/read-criteria.ts";
import { addMessage } from "#db/introductions/thread.ts";
import {
  addIntroduction,
  addIntroductionEvent,
  changeIntroduction,
  keepContact,
  keepOutcome,
} from "#db/introductions/write-introduction.ts";
import { addNotification } from "#db/notifications/notifications.ts";
import { detailsOf } from "#db/needs/own-needs.ts";
import type { NeedRecord } from "#db/needs/need-row.ts";
import { allOpenNeeds } from "#db/needs/read-needs.ts";
import { parisDay, parisInstant } from "#domain/calendar/paris.ts";
import { type IntroductionSide, otherSide, OUTCOMES } from "#domain/introductions/status.ts";
import { pair } from "#domain/matching/pairing.ts";
import { draftOf } from "#domain/needs/read-draft.ts";
import { amountRange } from "#domain/needs/visible-need.ts";
import { DEMO_INTRODUCTIONS, type DemoIntroduction } from "./demo/introductions.ts";

const DAY = 86_400_000;
/** What happened longer ago is no news: it was read, and is in the history alone. */
const NEWS_DAYS = 10;

/** Introductions of the demonstration, each between a need and a programme that correspond; twice changes nothing. */
export async function loadIntroductions(
  context: Context,
  introductions: readonly DemoIntroduction[] = DEMO_INTRODUCTIONS,
): Promise<void> {
  const { db, clock } = context;
  const [there] = await db.execute(sql`select 1 from introductions limit 1`);
  if (there) return;
  const [needs, programmes] = [await allOpenNeeds(db), await allOpenCriteria(db)];
  const used = new Set<string>();
  await db.transaction(async (tx) => {
    // Those that are named first: the others take what is left.
    const stars = ({ organisation, financer }: DemoIntroduction) =>
      Number(organisation === "*") + Number(financer === "*");
    for (const wanted of introductions.toSorted((a, b) => stars(a) - stars(b))) {
      const found = findPair(needs, programmes, wanted, { used, today: clock.today() });
      if (!found) continue;
      used.add(found.need.need.id + found.criteria.financerId);
      await load(tx, context, wanted, found);
    }
  });
}

type Found = { need: NeedRecord; criteria: CriteriaRecord };

/** A need and a programme of those named that correspond and are not introduced yet. */
function findPair(
  needs: readonly NeedRecord[],
  programmes: readonly CriteriaRecord[],
  { organisation, financer }: DemoIntroduction,
  { used, today }: { used: ReadonlySet<string>; today: string },
): Found | null {
  for (const criteria of programmes) {
    if (financer !== "*" && criteria.criteria.financer.name !== financer) continue;
    for (const need of needs) {
      if (organisation !== "*" && need.need.organisation.name !== organisation) continue;
      if (used.has(need.need.id + criteria.financerId)) continue;
      // Each star takes another: no structure but the two that are named meets twice.
      if (organisation === "*" && [...used].some((one) => one.startsWith(need.need.id))) continue;
      if (pair(preparedNeed(need), preparedCriteria(criteria), today).blockedBy.length === 0)
        return { need, criteria };
    }
  }
  return null;
}

async function load(
  tx: Queryable,
  { newId, clock }: Context,
  wanted: DemoIntroduction,
  { need, criteria }: Found,
): Promise<void> {
  // At an hour of the day at which people write and meet, whatever the hour at which the demonstration starts.
  const ago = (days: number, minutes = 0) => {
    const day = parisDay(new Date(clock.now().getTime() - days * DAY));
    const hour = String(9 + (Math.abs(days) % 6)).padStart(2, "0");
    return new Date(parisInstant(day, `${hour}:30`).getTime() + minutes * 60_000).toISOString();
  };
  const { organisationId } = need;
  const { financerId } = criteria;
  const { proposedBy, status, askedDaysAgo, movedDaysAgo, meetingInDays } = wanted;
  const id = newId();
  const members: Record<IntroductionSide, string | null> = {
    organisation: await memberOf(tx, "organisation", organisationId),
    financer: await memberOf(tx, "financer", financerId),
  };
  await addIntroduction(tx, {
    id,
    needId: need.need.id,
    organisationId,
    criteriaId: criteria.criteria.id,
    financerId,
    proposedBy,
    proposedAt: ago(askedDaysAgo),
    needThen: draftOf({ need: need.need, details: await detailsOf(tx, need) }),
  });
  const asked = otherSide(proposedBy);
  const accepted = !["proposed", "declined", "withdrawn"].includes(status);
  const outcome = OUTCOMES.find((one) => one === status);
  await changeIntroduction(
    tx,
    { id, version: 1 },
    {
      status,
      statusAt: ago(movedDaysAgo),
      acceptedAt: accepted ? ago(askedDaysAgo - 2) : null,
      declineReason: status === "declined" ? wanted.reason : null,
      kindWord: wanted.kindWord ?? null,
      meetingAt: meetingInDays === undefined ? null : ago(-meetingInDays),
      meetingWhere: wanted.where ?? null,
      nextStep: wanted.nextStep ?? null,
      nextOn: wanted.nextStep ? ago(-9).slice(0, 10) : null,
      nextBy: wanted.nextStep ? (status === "documents-asked" ? "organisation" : "financer") : null,
    },
  );
  await keepContact(tx, id, "organisation", "Le matin, au 05 55 00 00 00 (numéro inventé)");
  await keepContact(tx, id, "financer", "Secrétariat, au 01 00 00 00 00 (numéro inventé)");
  const event = async (side: IntroductionSide, act: string, at: string, to: DemoIntroduction["status"]) => {
    const eventId = newId();
    await addIntroductionEvent(tx, {
      id: eventId,
      introductionId: id,
      at,
      side,
      byAccount: members[side],
      act,
      status: to,
    });
    if (at < ago(NEWS_DAYS)) return;
    const structure = {
      kind: otherSide(side),
      structureId: side === "organisation" ? financerId : organisationId,
    };
    for (const { accountId } of await actingMembersOf(tx, structure)) {
      await addNotification(tx, {
        id: newId(),
        accountId,
        structure,
        event: "introduction-moved",
        topic: NOTIFICATIONS["introduction-moved"].topic,
        payload: { introductionId: id, eventId },
        key: `introduction-moved ${eventId}`,
        at,
        onSite: true,
        mailWaits: false,
      });
    }
  };
  const say = (side: IntroductionSide, text: string, at: string) =>
    addMessage(tx, { id: newId(), introductionId: id, side, byAccount: members[side], text, at });
  await event(proposedBy, "propose", ago(askedDaysAgo), "proposed");
  await say(proposedBy, firstWords(proposedBy, need, criteria), ago(askedDaysAgo));
  if (accepted) await event(asked, "accept", ago(askedDaysAgo - 2), "accepted");
  for (const [turn, text] of (wanted.talk ?? []).entries())
    await say(turn % 2 === 0 ? asked : proposedBy, text, ago(askedDaysAgo - 2, (turn + 1) * 190));
  const act = ACTS[status];
  if (act) await event(status === "withdrawn" ? proposedBy : "financer", act, ago(movedDaysAgo), status);
  if (outcome) {
    await keepOutcome(tx, id, "financer", {
      outcome,
      instrument: outcome === "agreed" ? (criteria.criteria.instruments[0] ?? null) : null,
      range: outcome === "agreed" ? amountRange(criteria.criteria.ticket?.min ?? 10_000) : null,
      reason: outcome === "refused" ? (wanted.reason ?? "AUTRE") : null,
      orientedTo: outcome === "oriented" ? "le réseau local de financement solidaire" : null,
      declaredAt: ago(movedDaysAgo),
      byAccount: members.financer,
    });
  }
}

/** The last act that led to a status. */
const ACTS: Partial<Record<DemoIntroduction["status"], string>> = {
  declined: "decline",
  withdrawn: "withdraw",
  planned: "plan",
  held: "hold",
  cancelled: "cancel",
  "to-follow-up": "follow-up",
  "documents-asked": "ask-documents",
  "under-review": "review",
  "in-committee": "send-to-committee",
  agreed: "declare-agreed",
  refused: "declare-refused",
  oriented: "declare-oriented",
  "no-follow-up": "declare-no-follow-up",
};

const memberOf = async (tx: Queryable, kind: IntroductionSide, structureId: string) =>
  (await actingMembersOf(tx, { kind, structureId }))[0]?.accountId ?? null;

const firstWords = (side: IntroductionSide, { need }: NeedRecord, { criteria }: CriteriaRecord): string =>
  side === "organisation"
    ? `Bonjour,\n\nNotre besoin « ${need.title} » et votre programme « ${criteria.title} » nous semblent aller ensemble. Pouvons-nous en parler une demi-heure, sans engagement de part ni d’autre ?`
    : `Bonjour,\n\nVotre besoin « ${need.title} » correspond à ce que cherche notre programme « ${criteria.title} ». Nous aimerions vous rencontrer, sans engagement de part ni d’autre.`;
