import { daysBetween, parisDay } from "#domain/calendar/paris.ts";
import { monthsAfter } from "./asking.ts";
import type { Introduction } from "./introduction.ts";
import { type IntroductionSide, type IntroductionStatus, otherSide, SIDES } from "./status.ts";

/** When somebody is reminded: days without an answer, days after the meeting, and a last question half a year on. */
export const REMINDERS = ["answer-5", "answer-12", "meeting-2", "meeting-14", "meeting-45", "final"] as const;
export type ReminderKind = (typeof REMINDERS)[number];

const ANSWER = [
  { days: 12, kind: "answer-12" },
  { days: 5, kind: "answer-5" },
] as const;
const MEETING = [
  { days: 45, kind: "meeting-45" },
  { days: 14, kind: "meeting-14" },
  { days: 2, kind: "meeting-2" },
] as const;
const FINAL_AFTER_MONTHS = 6;

/** `of` is the day that it is counted from: a new meeting is followed up anew. */
export type Reminder = { kind: ReminderKind; of: string; to: readonly IntroductionSide[] };

const GOING_ON: readonly IntroductionStatus[] = [
  "planned",
  "held",
  "to-follow-up",
  "documents-asked",
  "under-review",
  "in-committee",
];

/**
 * The reminder that is due on this day of Paris; when several are, after an outage, the latest alone. Counted in days of the
 * calendar, so that a change of clocks moves none. Source: issue of introductions, § 4; domaine, § 3.5.
 */
export function reminderDue(introduction: Introduction, today: string): Reminder | null {
  const { status, proposedBy, proposedAt, meetingAt, acceptedAt, outcomes } = introduction;
  if (status === "proposed") {
    const of = parisDay(new Date(proposedAt));
    const due = ANSWER.find(({ days }) => daysBetween(of, today) >= days);
    return due ? { kind: due.kind, of, to: [otherSide(proposedBy)] } : null;
  }
  const silent = SIDES.filter((side) => !outcomes[side]);
  const begun = meetingAt ?? acceptedAt;
  if (!begun || silent.length === 0 || status === "declined" || status === "withdrawn") return null;
  const of = parisDay(new Date(begun));
  if (today >= monthsAfter(of, FINAL_AFTER_MONTHS)) return { kind: "final", of, to: silent };
  if (!meetingAt || !GOING_ON.includes(status)) return null;
  const due = MEETING.find(({ days }) => daysBetween(of, today) >= days);
  return due ? { kind: due.kind, of, to: silent } : null;
}
