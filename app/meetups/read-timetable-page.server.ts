import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { latestTimetable } from "#db/meetups/timetables.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { type AbsentReason, absentReason } from "#domain/meetups/absent-reason.ts";
import type { Guest } from "#domain/meetups/guest.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import type { PlannedMeeting } from "#domain/meetups/timetable-input.ts";
import { readHead, readOwn } from "./read-own-meetup.server.ts";
import { pairGuests } from "./read-sheets.server.ts";
import { tellSlot } from "./tell-meetup.ts";

const ABSENT: Record<AbsentReason, string> = {
  "not-together": "ne sont là ensemble à aucun créneau",
  "first-full": "le financeur est pris à tous ses créneaux",
  "second-full": "l'organisation est prise à tous ses créneaux",
  "tables-full": "aucune table libre quand les deux le sont",
  "others-first": "d'autres rendez-vous passaient avant",
};
const MOST_ABSENT = 30;

/** The timetable that a host works on: slot by slot, what it could not do and why, who moved, what is published. */
export async function readTimetablePage(context: Context, actor: ActorOf<"place">, meetupId: string) {
  const meetup = await readOwn(context, actor, meetupId);
  const [head, guests, last] = [
    await readHead(context, actor, meetup),
    await guestsOf(context.db, meetupId),
    await latestTimetable(context.db, meetupId),
  ];
  const coming = guests.filter(({ status, side }) => status === "accepted" && side !== "visitor");
  const names = new Map(guests.map(({ id, name }) => [id, typeset(name)]));
  const name = (id: string) => names.get(id) ?? "Une structure";
  return {
    head,
    coming: coming.length,
    tables: meetup.tables,
    isPublished: last !== null && meetup.publishedTimetable === last.version,
    everPublished: meetup.publishedTimetable !== null,
    timetable: last && {
      version: last.version,
      cause: typeset(last.cause),
      proved: last.proved,
      meetings: last.meetings.length,
      slots: tellSlots(meetup, last.meetings, name, last.pinned),
      unmet: last.unmet.map(({ id, reason }) => ({ id, name: name(id), reason: typeset(reason) })),
      moved: last.moved.map(name),
    },
    absent: last ? await tellAbsent(context, { meetup, coming, meetings: last.meetings, name }) : [],
  };
}

/** Slot by slot, each meeting at its table. */
export const tellSlots = (
  meetup: Meetup,
  meetings: readonly PlannedMeeting[],
  name: (id: string) => string,
  pinned: readonly { a: string; b: string }[] = [],
) =>
  Array.from({ length: meetup.slots }, (_, slot) => ({
    slot,
    hours: tellSlot(meetup, slot),
    meetings: meetings
      .filter((one) => one.slot === slot)
      .sort((a, b) => a.table - b.table)
      .map(({ a, b, table }) => ({
        a,
        b,
        table: table + 1,
        financer: name(a),
        organisation: name(b),
        pinned: pinned.some((one) => one.a === a && one.b === b),
      })),
  }));

type Absent = {
  meetup: Meetup;
  coming: readonly Guest[];
  meetings: readonly PlannedMeeting[];
  name: (id: string) => string;
};

/** Meetings that criteria allow and that the timetable does not hold, the strongest first, each with its reason. */
async function tellAbsent(context: Context, { meetup, coming, meetings, name }: Absent) {
  const held = new Set(meetings.map(({ a, b }) => `${a} ${b}`));
  const pairings = [...(await pairGuests(context, coming))].filter(([key]) => !held.has(key));
  const byId = new Map(coming.map((guest) => [guest.id, guest]));
  return pairings
    .sort(([, a], [, b]) => b.pairing.score - a.pairing.score)
    .slice(0, MOST_ABSENT)
    .map(([key]) => {
      const [a = "", b = ""] = key.split(" ");
      const reason = absentReason(byId.get(a)!, byId.get(b)!, {
        meetings,
        slots: meetup.slots,
        tables: meetup.tables,
      });
      return { key, who: `${name(a)} et ${name(b)}`, reason: typeset(ABSENT[reason]) };
    });
}
