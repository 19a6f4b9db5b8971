import { problem } from "#app/http/problem.ts";
import { tellInstant } from "#app/needs/tell-saved.server.ts";
import type { Context } from "#app/platform/context.ts";
import { rangeLabel } from "#app/ui/amount.tsx";
import { typeset } from "#app/ui/french-typography.ts";
import { findConfided, findNeedThen, findOwnContact } from "#db/introductions/confided.ts";
import { findIntroductionTitles } from "#db/introductions/introduction-titles.ts";
import { findIntroduction } from "#db/introductions/read-introductions.ts";
import { introductionEventsOf, markThreadRead, messagesOf, readUpTo } from "#db/introductions/thread.ts";
import { detailsOf, findOwnNeed } from "#db/needs/own-needs.ts";
import { markNotificationsRead } from "#db/notifications/notifications.ts";
import type { SideActor } from "#domain/accounts/actor.ts";
import { may } from "#domain/accounts/permissions.ts";
import { parisDay, parisTime } from "#domain/calendar/paris.ts";
import type { DeclaredOutcome, Introduction } from "#domain/introductions/introduction.ts";
import { nextStepOf } from "#domain/introductions/next-step.ts";
import {
  actsOf,
  CONFIDING_STATUSES,
  otherSide,
  SIDES,
  TALKING_STATUSES,
} from "#domain/introductions/status.ts";
import { draftOf } from "#domain/needs/read-draft.ts";
import { FIELD_LABELS, tellChanges } from "#domain/needs/tell-draft.ts";
import { MEAN_NAMES, MEANS, meanLabel } from "#domain/organisations/means.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";
import { instrumentLabel } from "#domain/vocabulary/labels.ts";
import { refusalReasonLabel } from "#domain/vocabulary/refusal-reasons.ts";
import { partyOf } from "./introduction-actor.ts";
import { eventLabel, NEXT_STEPS, OUTCOME_LABELS, STATUS_LABELS } from "./tell-introduction.ts";

const MOST_MESSAGES = 300;

export type IntroductionPage = Awaited<ReturnType<typeof readIntroductionPage>>;

/** An introduction as one of its sides reads it: where it stands, what is next, what is confided, what was written and said. Reading it marks it read. */
export async function readIntroductionPage(context: Context, actor: SideActor, id: string) {
  const { db, clock } = context;
  const party = partyOf(actor);
  const introduction = await findIntroduction(db, party, id);
  const titles = introduction && (await findIntroductionTitles(db, id));
  if (!introduction || !titles) throw problem("introduction-not-found");
  const { side } = party;
  const read = await readUpTo(db, id, actor.accountId);
  const [messages, events, confided, contact, changes] = await Promise.all([
    messagesOf(db, id, MOST_MESSAGES),
    introductionEventsOf(db, id),
    findConfided(db, party, id),
    findOwnContact(db, party, id),
    changesSince(context, introduction),
  ]);
  const now = clock.now().toISOString();
  await markThreadRead(db, { introductionId: id, accountId: actor.accountId, readAt: now });
  await markNotificationsRead(db, actor.accountId, { now, about: { introductionId: id } });
  const next = nextStepOf(introduction, clock.today());
  const { status, meetingAt } = introduction;
  const own = typeset(side === "organisation" ? titles.organisationName : titles.financerName);
  const other = typeset(side === "organisation" ? titles.financerName : titles.organisationName);
  const nameOf = (one: (typeof SIDES)[number]) => (one === side ? own : other);
  const mayDo = may(actor, "act-on-introductions");
  return {
    id,
    side,
    status,
    own,
    other,
    need: { id: introduction.needId, title: typeset(titles.needTitle) },
    programme: { id: introduction.criteriaId, title: typeset(titles.programmeTitle) },
    statusLabel: STATUS_LABELS[status],
    next: {
      kind: next.kind,
      yours: next.by.includes(side),
      who: next.by.length === 2 ? "Vous deux" : next.by[0] ? nameOf(next.by[0]) : null,
      sentence: typeset(NEXT_STEPS[next.kind][next.by.includes(side) ? "yours" : "theirs"]),
      step: introduction.nextStep && typeset(introduction.nextStep),
      on: next.on && frenchDay(next.on),
    },
    meeting: introduction.meetingAt && {
      on: frenchDay(parisDay(new Date(introduction.meetingAt))),
      at: parisTime(new Date(introduction.meetingAt)),
      where: introduction.meetingWhere && typeset(introduction.meetingWhere),
    },
    declined: introduction.declineReason && {
      reason: refusalReasonLabel(introduction.declineReason),
      kindWord: introduction.kindWord && typeset(introduction.kindWord),
    },
    // Whether it was held is asked once its hour has come.
    acts: mayDo
      ? actsOf(introduction, side).filter(
          (act) => act !== "hold" || !meetingAt || new Date(meetingAt) <= clock.now(),
        )
      : [],
    mayAct: mayDo,
    mayWrite: mayDo && TALKING_STATUSES.includes(status),
    settles: mayDo && side === "organisation" && status === "agreed" && introduction.needSettledAt === null,
    outcomes: SIDES.map((one) => ({
      side: one,
      who: nameOf(one),
      said: tellOutcome(introduction.outcomes[one]),
    })),
    confiding: CONFIDING_STATUSES.includes(status),
    confided: {
      contact: confided.contact ?? confided.sheetContact,
      means: MEAN_NAMES.flatMap((mean) => {
        const range = confided.means[mean];
        return range ? [{ label: typeset(MEANS[mean].label), said: meanLabel(mean, range) }] : [];
      }),
      closed: introduction.closedAt[otherSide(side)] !== null,
    },
    ours: { contact, closed: introduction.closedAt[side] !== null },
    messages: messages.map((message) => ({
      id: message.id,
      ours: message.side === side,
      who: nameOf(message.side),
      by: message.by,
      when: tellInstant(message.at),
      isNew: message.side !== side && (read === null || new Date(message.at) > new Date(read)),
      text: message.text,
    })),
    events: events.map((event) => ({
      id: event.id,
      what: eventLabel(event.act),
      when: tellInstant(event.at),
      who: nameOf(event.side),
    })),
    changes,
  };
}

function tellOutcome(outcome: DeclaredOutcome | undefined): string | null {
  if (!outcome) return null;
  const { instrument, range, reason, orientedTo } = outcome;
  const detail = [
    instrument && instrumentLabel(instrument),
    range && rangeLabel(range),
    reason && refusalReasonLabel(reason),
    orientedTo,
  ].filter(Boolean);
  return typeset([OUTCOME_LABELS[outcome.outcome], ...detail].join(", "));
}

/** What the need says otherwise than when the introduction was asked for: both read it. */
async function changesSince({ db }: Context, { id, needId, organisationId }: Introduction) {
  const [then, now] = [await findNeedThen(db, id), await findOwnNeed(db, { organisationId, needId })];
  if (!then || !now) return [];
  const current = draftOf({ need: now.need, details: await detailsOf(db, now) });
  return tellChanges(then, current).map(({ field, before, after }) => ({
    field: typeset(FIELD_LABELS[field]),
    before: typeset(before),
    after: typeset(after),
  }));
}
