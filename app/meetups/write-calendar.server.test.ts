import ICAL from "ical.js";
import { expect, test } from "vitest";
import type { Meetup } from "#domain/meetups/meetup.ts";
import { type CalendarEntry, writeCalendar } from "./write-calendar.server.ts";

const meetup: Meetup = {
  id: "m1",
  venueId: null,
  placeId: "p",
  format: "SPEED_MEETING",
  audience: "public",
  title: "Fermes ; vergers, et « cantines »",
  presentation: null,
  status: "timetabled",
  startsAt: "2027-03-28T07:00:00.000Z",
  zone: "Europe/Paris",
  slots: 4,
  slotMinutes: 15,
  pauseMinutes: 5,
  tables: 4,
  seats: 20,
  theme: null,
  radiusKm: 60,
  remoteLink: null,
  answerHours: 48,
  version: 3,
  sequence: 2,
  cancelReason: null,
  publishedTimetable: 1,
};
const entry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  meetup,
  placeName: "La Grange",
  where: "Redon (35)",
  cancelled: false,
  answeredAt: "2026-11-20T09:00:00Z",
  meetings: [
    { slot: 2, table: 1 },
    { slot: 0, table: 0 },
  ],
  partnerOf: ({ slot }) => `Partenaire ${slot}`,
  ...changes,
});
const options = { now: new Date("2026-11-24T09:00:00Z"), name: "Mes rencontres", feed: false };

function read(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  return { root, event: new ICAL.Event(root.getFirstSubcomponent("vevent")!) };
}

test("a standard reader finds the hour in UTC, the text as it was, one's own meetings in order, and the charter", () => {
  const { root, event } = read(writeCalendar([entry()], options));
  expect(root.getFirstPropertyValue("method")).toBe("PUBLISH");
  expect(event.summary).toBe(meetup.title);
  expect(event.location).toBe("La Grange, Redon (35)");
  expect(event.startDate.toJSDate().toISOString()).toBe(meetup.startsAt);
  expect(event.endDate.toJSDate().toISOString()).toBe("2027-03-28T08:15:00.000Z");
  expect(event.description.split("\n")).toEqual([
    "09:00, table 1 : Partenaire 0",
    "09:40, table 2 : Partenaire 2",
    "Temps d'échange et d'information. Aucune souscription, aucun engagement ni aucune collecte n'y a lieu.",
  ]);
});

test("a change has the same UID and a higher SEQUENCE; a cancellation says CANCEL", () => {
  const first = read(writeCalendar([entry()], options));
  const moved = read(writeCalendar([entry({ meetup: { ...meetup, sequence: 3 } })], options));
  expect(moved.event.uid).toBe(first.event.uid);
  expect(moved.event.sequence).toBeGreaterThan(first.event.sequence);
  const gone = { ...meetup, status: "cancelled", sequence: 4, cancelReason: "Neige" } as const;
  const cancelled = read(writeCalendar([entry({ meetup: gone })], options));
  expect(cancelled.root.getFirstPropertyValue("method")).toBe("CANCEL");
  expect(cancelled.event.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(cancelled.event.sequence).toBeGreaterThan(moved.event.sequence);
  const withdrawn = read(
    writeCalendar([entry({ cancelled: true, answeredAt: "2026-11-21T09:00:00Z" })], options),
  );
  expect(withdrawn.root.getFirstPropertyValue("method")).toBe("CANCEL");
  expect(withdrawn.event.sequence).toBeGreaterThan(first.event.sequence);
});

test("a feed holds every meetup, and no method", () => {
  const text = writeCalendar([entry(), entry({ meetup: { ...meetup, id: "m2" } })], {
    ...options,
    feed: true,
  });
  const root = new ICAL.Component(ICAL.parse(text));
  expect(root.getAllSubcomponents("vevent")).toHaveLength(2);
  expect(root.getFirstPropertyValue("method")).toBeNull();
});
