import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { latestTimetable } from "#db/meetups/timetables.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import type { MeetupEvent } from "#domain/meetups/timetable/event.ts";
import { tellAbsence, whyNot } from "#domain/meetups/timetable/why-not.ts";
import type { PlannedMeeting } from "#domain/meetups/timetable-input.ts";
import { readHead, readOwn } from "./read-own-meetup.server.ts";
import { readMoves } from "./read-moves.server.ts";
import { brokenMeetings } from "./repair-meetup.server.ts";
import { tellSlot } from "./tell-meetup.ts";
import { nextSlot } from "./make-timetable.server.ts";
import { readTimetableEvent, sits } from "./timetable-event.server.ts";

const MOST_ABSENT = 60;

/** The timetable that a host works on: slot by slot, what it could not do and why, who moved, what is published. */
export async function readTimetablePage(context: Context, actor: ActorOf<"place">, meetupId: string) {
  const meetup = await readOwn(context, actor, meetupId);
  const [head, guests, last] = [
    await readHead(context, actor, meetup),
    await guestsOf(context.db, meetupId),
    await latestTimetable(context.db, meetupId),
  ];
  const coming = guests.filter(sits);
  const names = new Map(guests.map(({ id, name }) => [id, typeset(name)]));
  const name = (id: string) => names.get(id) ?? "Une structure";
  const fromSlot = nextSlot(meetup, context.clock.now());
  const besides = last?.meetings ?? [];
  const event = last && (await readTimetableEvent(context, { meetup, guests: coming, besides }));
  return {
    head,
    coming: coming.length,
    isPublished: last !== null && meetup.publishedTimetable === last.version,
    everPublished: meetup.publishedTimetable !== null,
    timetable: last && {
      version: last.version,
      cause: typeset(last.cause),
      proved: last.proved,
      meetings: last.meetings.length,
      slots: tellSlots(meetup, last.meetings, name, last.pinned),
      unmet: last.unmet.map(({ id, reason }) => ({ id, name: name(id), reason: typeset(reason) })),
    },
    broken: last ? brokenMeetings(last, { meetup, guests, fromSlot }).length : 0,
    moves: await readMoves(context.db, { meetup, last, name }),
    absent: last && event ? tellAbsent({ event, meetings: last.meetings, name }) : [],
    slotsLeft: Array.from({ length: meetup.slots }, (_, slot) => slot)
      .slice(fromSlot)
      .map((slot) => ({ value: String(slot), label: tellSlot(meetup, slot) })),
    tablesLeft: Array.from({ length: meetup.tables }, (_, table) => table)
      .filter((table) => !last?.lostTables.some((lost) => lost.table === table))
      .map((table) => ({ value: String(table), label: `Table ${table + 1}` })),
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
  event: MeetupEvent;
  meetings: readonly PlannedMeeting[];
  name: (id: string) => string;
};

/**
 * Meetings that criteria allow and that the timetable does not hold, each with its reason. A veto is nobody's to read: such a
 * meeting is told like those that others came before.
 */
function tellAbsent({ event, meetings, name }: Absent) {
  const veiled = { ...event, pairs: event.pairs.map((pair) => ({ ...pair, veto: false })) };
  const counted = meetings.map(({ a, b, slot, table }) => ({ a, b, slot: slot + 1, table: table + 1 }));
  return veiled.pairs
    .flatMap((pair) => {
      const [reason] = whyNot(veiled, counted, pair);
      const [a, b] = [String(pair.a), String(pair.b)];
      return reason
        ? [
            {
              key: `${a} ${b}`,
              who: `${name(a)} et ${name(b)}`,
              reason: typeset(tellAbsence(reason, (id) => name(String(id)))),
            },
          ]
        : [];
    })
    .sort((x, y) => x.who.localeCompare(y.who, "fr"))
    .slice(0, MOST_ABSENT);
}
