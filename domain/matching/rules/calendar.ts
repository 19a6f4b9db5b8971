import { blocked, met, notApplicable, type Rule, toCheck } from "../verdict.ts";

export type CalendarFacts =
  | { kind: "no-calendar" }
  | { kind: "in-time"; decisionDelayDays: number | null; deadline: string | null; validUntil: string | null }
  | { kind: "too-tight"; decisionDelayDays: number; deadline: string; answerOn: string }
  | { kind: "deadline-past"; deadline: string }
  | { kind: "closed"; validUntil: string };

/** A decision within this many days is as quick as one can wish; the organisation's fit halves each time the delay doubles. */
const QUICK_DAYS = 45;

/**
 * Is the programme still open, and would its decision come in time? A past end blocks; a decision later than the money is
 * needed is to check. Source: exchange format, rule 10.
 */
export const calendar: Rule<CalendarFacts> = (need, criteria, today) => {
  const { decisionDelayDays, validUntil } = criteria;
  const { deadline } = need;
  if (validUntil !== null && validUntil < today) return blocked({ kind: "closed", validUntil });
  const speed = decisionDelayDays === null ? null : Math.min(1, QUICK_DAYS / Math.max(1, decisionDelayDays));
  if (deadline !== null && deadline < today) {
    return toCheck({ kind: "deadline-past", deadline }, { organisation: speed });
  }
  if (deadline !== null && decisionDelayDays !== null && daysBetween(today, deadline) < decisionDelayDays) {
    const late = speed === null ? null : speed / 2;
    const answerOn = addDays(today, decisionDelayDays);
    return toCheck({ kind: "too-tight", decisionDelayDays, deadline, answerOn }, { organisation: late });
  }
  if (decisionDelayDays === null && validUntil === null) return notApplicable({ kind: "no-calendar" });
  return met({ organisation: speed }, { kind: "in-time", decisionDelayDays, deadline, validUntil });
};

const DAY_MILLISECONDS = 86_400_000;

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS;

/** The ISO day that comes `days` after another. */
function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
