import { typeset } from "#app/ui/french-typography.ts";
import { frenchHour, weekdayAndDay } from "#domain/meetups/local-time.ts";
import { type Opening, openSpans, WEEKDAY_NAMES } from "#domain/places/openings.ts";
import { dayAfter } from "#domain/needs/status.ts";
import { frenchDay } from "#domain/vocabulary/french.ts";

const hours = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
  `de ${frenchHour(startsAt)} à ${frenchHour(endsAt)}`;

/** An opening in one sentence. */
export function tellOpening(opening: Opening): string {
  switch (opening.kind) {
    case "weekly": {
      const { weekday, fromOn, untilOn } = opening;
      const until = untilOn ? `, jusqu’au ${frenchDay(untilOn)}` : "";
      return `Le ${WEEKDAY_NAMES[weekday - 1]} ${hours(opening)}, à partir du ${frenchDay(fromOn)}${until}`;
    }
    case "once":
      return `Le ${weekdayAndDay(opening.on)}, ${hours(opening)}`;
    case "closure": {
      const { fromOn, untilOn, reason } = opening;
      const when =
        fromOn === untilOn ? `le ${frenchDay(fromOn)}` : `du ${frenchDay(fromOn)} au ${frenchDay(untilOn)}`;
      return `Fermé ${when}${reason ? typeset(` : ${reason}`) : ""}`;
    }
  }
}

const MONTH = new Intl.DateTimeFormat("fr-FR", { month: "long", year: "numeric", timeZone: "UTC" });

export type CalendarDay = {
  day: string;
  number: number;
  hours: string | null;
  closed: boolean;
  past: boolean;
};
export type CalendarMonth = { key: string; title: string; weeks: (CalendarDay | null)[][] };

/** Months as a wall calendar has them: weeks from Monday to Sunday, with the hours in which the place can host. */
export function tellCalendar(openings: readonly Opening[], today: string, months = 3): CalendarMonth[] {
  return Array.from({ length: months }, (_, rank) => {
    const first = monthAfter(today, rank);
    const last = dayAfter(monthAfter(today, rank + 1), -1);
    const spans = openSpans(openings, first, last);
    const days: (CalendarDay | null)[] = Array.from({ length: weekdayIndex(first) }, () => null);
    for (let day = first; day <= last; day = dayAfter(day, 1)) {
      const own = spans.filter((span) => span.day === day);
      days.push({
        day,
        number: Number(day.slice(8)),
        hours: own.map((span) => `${shortHour(span.startsAt)}–${shortHour(span.endsAt)}`).join(", ") || null,
        closed: openings.some((one) => one.kind === "closure" && one.fromOn <= day && day <= one.untilOn),
        past: day < today,
      });
    }
    while (days.length % 7 !== 0) days.push(null);
    const weeks = Array.from({ length: days.length / 7 }, (_w, week) => days.slice(week * 7, week * 7 + 7));
    return { key: first, title: MONTH.format(new Date(`${first}T00:00:00Z`)), weeks };
  });
}

const weekdayIndex = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
const shortHour = (time: string) => frenchHour(time).replace(/\u00a0/g, "");

function monthAfter(today: string, months: number): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}
