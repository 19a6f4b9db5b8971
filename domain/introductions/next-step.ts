import { parisDay } from "#domain/calendar/paris.ts";
import { dayAfter } from "#domain/needs/status.ts";
import { ASK_AGAIN_AFTER_MONTHS, monthsAfter } from "./asking.ts";
import type { Introduction } from "./introduction.ts";
import { type IntroductionSide, otherSide, OUTCOMES, SIDES } from "./status.ts";

/** What is to be done next: `answer` a request, `fix-date`, `meet`, `tell-whether-held`… Each has its sentence on the page. */
export type NextStepKind =
  | "answer"
  | "fix-date"
  | "meet"
  | "tell-whether-held"
  | "say-what-follows"
  | "plan-again"
  | "do-next-step"
  | "send-documents"
  | "review"
  | "decide"
  | "settle-differing"
  | "settle-need"
  | "declare-too"
  | "ask-again"
  | "over";

/** `by` empty: nobody has anything to do. `on`: by which ISO day, or from which one it may be done; null: no day. */
export type NextStep = { kind: NextStepKind; by: readonly IntroductionSide[]; on: string | null };

/** How long each step is given, in days; after the meeting the same days as the reminders. */
const DAYS = {
  answer: 12,
  fixDate: 14,
  afterMeeting: 2,
  again: 14,
  followUp: 14,
  documents: 14,
  decide: 45,
  settle: 14,
};

/** The next step of an introduction, who is to do it, and by when: no status is a dead end. `today` is an ISO day. */
export function nextStepOf(introduction: Introduction, today: string): NextStep {
  const { status, proposedBy, nextOn, nextBy } = introduction;
  const since = parisDay(new Date(introduction.statusAt));
  const meetingOn = introduction.meetingAt && parisDay(new Date(introduction.meetingAt));
  const after = (days: number) => dayAfter(since, days);
  switch (status) {
    case "proposed":
      return { kind: "answer", by: [otherSide(proposedBy)], on: after(DAYS.answer) };
    case "accepted":
      return { kind: "fix-date", by: SIDES, on: after(DAYS.fixDate) };
    case "planned":
      if (meetingOn !== null && meetingOn < today)
        return { kind: "tell-whether-held", by: SIDES, on: dayAfter(meetingOn, DAYS.afterMeeting) };
      return { kind: "meet", by: SIDES, on: meetingOn };
    case "held":
      return { kind: "say-what-follows", by: SIDES, on: dayAfter(meetingOn ?? since, DAYS.afterMeeting) };
    case "cancelled":
      return { kind: "plan-again", by: SIDES, on: after(DAYS.again) };
    case "to-follow-up":
      if (differ(introduction)) return { kind: "settle-differing", by: SIDES, on: after(DAYS.settle) };
      return { kind: "do-next-step", by: nextBy ? [nextBy] : SIDES, on: nextOn ?? after(DAYS.followUp) };
    case "documents-asked":
      return { kind: "send-documents", by: ["organisation"], on: nextOn ?? after(DAYS.documents) };
    case "under-review":
      return { kind: "review", by: ["financer"], on: nextOn ?? after(DAYS.decide) };
    case "in-committee":
      return { kind: "decide", by: ["financer"], on: nextOn ?? after(DAYS.decide) };
    case "agreed":
      if (!introduction.needSettledAt)
        return { kind: "settle-need", by: ["organisation"], on: after(DAYS.settle) };
      return undeclared(introduction, after(DAYS.settle)) ?? over;
    case "refused":
      return undeclared(introduction, after(DAYS.settle)) ?? askAgain(since);
    case "declined":
      return askAgain(since);
    case "oriented":
    case "no-follow-up":
      return undeclared(introduction, after(DAYS.settle)) ?? over;
    case "withdrawn":
      return over;
  }
}

const over: NextStep = { kind: "over", by: [], on: null };
const askAgain = (since: string): NextStep => ({
  kind: "ask-again",
  by: [],
  on: monthsAfter(since, ASK_AGAIN_AFTER_MONTHS),
});

/** Of two declarations, the one that is missing. */
function undeclared({ outcomes }: Introduction, on: string): NextStep | null {
  const missing = SIDES.filter((side) => !outcomes[side]);
  return missing.length > 0 ? { kind: "declare-too", by: missing, on } : null;
}

const differ = ({ outcomes: { organisation, financer } }: Introduction): boolean =>
  organisation !== undefined && financer !== undefined && organisation.outcome !== financer.outcome;

/** Is it over, with nothing left to say by anybody? */
export const isOver = ({ status }: Pick<Introduction, "status">): boolean =>
  status === "declined" || status === "withdrawn" || OUTCOMES.some((outcome) => outcome === status);
