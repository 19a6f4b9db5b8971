import type { MeetingFormat } from "#domain/vocabulary/meeting-formats.ts";
import type { Theme } from "#domain/vocabulary/codes.ts";
import type { Audience } from "./format.ts";
import { FORMAT_DEFAULTS } from "./format.ts";
import { localTimeOf } from "./local-time.ts";
import type { MeetupStatus } from "./status.ts";

/** A meetup at a place. Instants are ISO 8601; `zone` is that of the place's clocks. */
export type Meetup = {
  id: string;
  /** The place whose hosts it is of. */
  placeId: string;
  /** Where it is held instead, when that place cannot. */
  venueId: string | null;
  format: MeetingFormat;
  audience: Audience;
  title: string;
  presentation: string | null;
  status: MeetupStatus;
  startsAt: string;
  zone: string;
  slots: number;
  slotMinutes: number;
  pauseMinutes: number;
  tables: number;
  /** People who can come, companions included. */
  seats: number;
  theme: Theme | null;
  radiusKm: number;
  /** Where those who are far connect; null: one comes. */
  remoteLink: string | null;
  /** How long a freed seat is kept for whoever it is offered to. */
  answerHours: number;
  version: number;
  /** Of its calendar entry: rises with every change that people must see. Source: RFC 5545, SEQUENCE. */
  sequence: number;
  cancelReason: string | null;
  /** The timetable that people see; null: none was published. */
  publishedTimetable: number | null;
};

/** What decides how long a meetup lasts. */
export type Rhythm = Pick<Meetup, "slots" | "slotMinutes" | "pauseMinutes">;

export const minutesOf = ({ slots, slotMinutes, pauseMinutes }: Rhythm): number =>
  slots * slotMinutes + Math.max(0, slots - 1) * pauseMinutes;

export const endOf = (meetup: Pick<Meetup, "startsAt"> & Rhythm): string =>
  new Date(Date.parse(meetup.startsAt) + minutesOf(meetup) * 60_000).toISOString();

/** The day and the hours it takes, on the clocks of the place; beyond midnight, until the end of the day. */
export function localSpan(meetup: Pick<Meetup, "startsAt" | "zone"> & Rhythm): {
  day: string;
  startsAt: string;
  endsAt: string;
} {
  const [start, end] = [meetup.startsAt, endOf(meetup)].map((at) => localTimeOf(at, meetup.zone));
  return { day: start!.day, startsAt: start!.time, endsAt: end!.day === start!.day ? end!.time : "24:00" };
}

/** When a slot, counted from 0, begins and ends. */
export function slotTimes(
  { startsAt, slotMinutes, pauseMinutes }: Pick<Meetup, "startsAt"> & Rhythm,
  slot: number,
): { startsAt: string; endsAt: string } {
  const start = Date.parse(startsAt) + slot * (slotMinutes + pauseMinutes) * 60_000;
  return {
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + slotMinutes * 60_000).toISOString(),
  };
}

/** Do people of this meetup meet two by two, by a timetable? */
export const hasOneToOnes = ({ format, audience }: Pick<Meetup, "format" | "audience">): boolean =>
  audience === "professional" && FORMAT_DEFAULTS[format].oneToOnes;

/** The place where people meet. */
export const venueOf = ({ venueId, placeId }: Pick<Meetup, "venueId" | "placeId">): string =>
  venueId ?? placeId;
