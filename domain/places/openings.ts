import { dayAfter } from "#domain/needs/status.ts";

/** Monday is 1, Sunday 7. */
export const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;
export const WEEKDAY_NAMES = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/** When a place can host: every week, on one day, or not at all for a while. Days are ISO, hours `HH:MM` on the clocks of the place. */
export type Opening =
  | {
      kind: "weekly";
      weekday: number;
      startsAt: string;
      endsAt: string;
      fromOn: string;
      /** Null: until further notice. */
      untilOn: string | null;
    }
  | { kind: "once"; on: string; startsAt: string; endsAt: string }
  | { kind: "closure"; fromOn: string; untilOn: string; reason: string | null };

/** A span of hours on one day in which a meetup can take place. */
export type OpenSpan = { day: string; startsAt: string; endsAt: string };

export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Every span in which the place is open, from one day to another, both included, in order; spans that touch are one. */
export function openSpans(openings: readonly Opening[], fromOn: string, untilOn: string): OpenSpan[] {
  const spans: OpenSpan[] = [];
  for (let day = fromOn; day <= untilOn; day = dayAfter(day, 1)) {
    if (closureOn(openings, day)) continue;
    const hours = openings.filter((one) => isOpenOn(one, day));
    spans.push(...joined(day, hours as { startsAt: string; endsAt: string }[]));
  }
  return spans;
}

function isOpenOn(opening: Opening, day: string): boolean {
  if (opening.kind === "once") return opening.on === day;
  if (opening.kind === "closure") return false;
  const { weekday, fromOn, untilOn } = opening;
  return weekdayOf(day) === weekday && fromOn <= day && (untilOn === null || day <= untilOn);
}

/** Why the place is closed that day, if it is. */
export function closureOn(openings: readonly Opening[], day: string): Opening | null {
  return openings.find((one) => one.kind === "closure" && one.fromOn <= day && day <= one.untilOn) ?? null;
}

function joined(day: string, hours: readonly { startsAt: string; endsAt: string }[]): OpenSpan[] {
  const spans: OpenSpan[] = [];
  for (const { startsAt, endsAt } of [...hours].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))) {
    const last = spans.at(-1);
    if (last && startsAt <= last.endsAt) last.endsAt = endsAt > last.endsAt ? endsAt : last.endsAt;
    else spans.push({ day, startsAt, endsAt });
  }
  return spans;
}

/** Is the place open for the whole of this? */
export const isOpenFor = (openings: readonly Opening[], { day, startsAt, endsAt }: OpenSpan): boolean =>
  openSpans(openings, day, day).some((span) => span.startsAt <= startsAt && endsAt <= span.endsAt);

/** The first day on which a meetup asked for today can be, given the notice that the place wants. */
export const earliestDay = (today: string, leadDays: number): string => dayAfter(today, leadDays);
