import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { endOf, type Meetup, slotTimes } from "#domain/meetups/meetup.ts";
import type { PlannedMeeting } from "#domain/meetups/timetable-input.ts";
import { CHARTER } from "#domain/places/place.ts";

/** A meetup as somebody's calendar holds it, with what concerns them. */
export type CalendarEntry = {
  meetup: Meetup;
  placeName: string;
  where: string;
  /** They said that they do not come: their calendar takes it away. */
  cancelled: boolean;
  /** When they last answered; with the meetup's own, it makes a SEQUENCE that never falls. */
  answeredAt: string | null;
  /** Their own one-to-ones, when they are published. */
  meetings: readonly Pick<PlannedMeeting, "slot" | "table">[];
  partnerOf: (meeting: Pick<PlannedMeeting, "slot" | "table">) => string;
};

const PRODUCT = { company: "La Place du Milliard", product: "Rencontres", language: "FR" };

/**
 * A calendar that every program reads: instants in UTC, one entry a meetup whose UID never changes and whose SEQUENCE rises with
 * each change, so that a second file updates the first, and a cancelled one takes it away. Source: RFC 5545 and 5546.
 */
export function writeCalendar(
  entries: readonly CalendarEntry[],
  { now, name, feed }: { now: Date; name: string; feed: boolean },
): string {
  const only = entries.length === 1 ? entries[0] : undefined;
  const takesAway = only && isCancelled(only);
  const calendar = ical({
    name,
    prodId: PRODUCT,
    // A file tells a program to add or take away; a feed is only read.
    ...(!feed && { method: takesAway ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH }),
    ...(feed && { ttl: 3_600 }),
  });
  for (const entry of entries) {
    const { meetup, placeName, where } = entry;
    calendar.createEvent({
      id: `rencontre-${meetup.id}@place-du-milliard`,
      sequence: sequenceOf(entry),
      stamp: now,
      start: new Date(meetup.startsAt),
      end: new Date(endOf(meetup)),
      summary: meetup.title,
      location: [placeName, where].join(", "),
      description: describe(entry),
      status: isCancelled(entry) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

const BEGINNING = Date.parse("2026-01-01T00:00:00Z");

/** Minutes of the last answer, and the changes of the meetup: neither ever falls, so neither does their sum. */
const sequenceOf = ({ meetup, answeredAt }: CalendarEntry): number =>
  meetup.sequence +
  (meetup.publishedTimetable ?? 0) +
  (answeredAt ? Math.max(0, Math.floor((Date.parse(answeredAt) - BEGINNING) / 60_000)) : 0);

const isCancelled = ({ meetup, cancelled }: CalendarEntry): boolean =>
  cancelled || meetup.status === "cancelled";

function describe({ meetup, meetings, partnerOf }: CalendarEntry): string {
  const own = [...meetings]
    .sort((a, b) => a.slot - b.slot)
    .map(
      (meeting) =>
        `${clock(slotTimes(meetup, meeting.slot).startsAt, meetup.zone)}, table ${meeting.table + 1} : ${partnerOf(meeting)}`,
    );
  return [
    ...(meetup.status === "cancelled" && meetup.cancelReason ? [`Annulée : ${meetup.cancelReason}`] : []),
    ...own,
    ...(meetup.audience === "public" ? [CHARTER.reminder] : []),
  ].join("\n");
}

const clock = (instant: string, zone: string) =>
  new Intl.DateTimeFormat("fr-FR", { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(
    new Date(instant),
  );
