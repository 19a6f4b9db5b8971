import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { findTimetable, latestTimetable } from "#db/meetups/timetables.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { hasOneToOnes, slotTimes } from "#domain/meetups/meetup.ts";
import { notedOf } from "#domain/meetups/presence.ts";
import { nextSlot } from "./make-timetable.server.ts";
import { readHead, readOwn } from "./read-own-meetup.server.ts";
import { readMoves } from "./read-moves.server.ts";
import { brokenMeetings } from "./repair-meetup.server.ts";
import { tellSlots } from "./read-timetable-page.server.ts";
import { tellSlot } from "./tell-meetup.ts";

/** The host's board: who is here, what is now, what comes next, and the bell. */
export async function readDayPage(context: Context, actor: ActorOf<"place">, meetupId: string) {
  const meetup = await readOwn(context, actor, meetupId);
  const [head, guests, last] = [
    await readHead(context, actor, meetup),
    await guestsOf(context.db, meetupId),
    await latestTimetable(context.db, meetupId),
  ];
  const names = new Map(guests.map(({ id, name }) => [id, typeset(name)]));
  const published =
    meetup.publishedTimetable === null
      ? null
      : await findTimetable(context.db, { meetupId, version: meetup.publishedTimetable });
  const fromSlot = nextSlot(meetup, context.clock.now());
  const broken = last ? brokenMeetings(last, { meetup, guests, fromSlot }) : [];
  const touched = new Set(broken.flatMap(({ a, b }) => [a, b]));
  // Whoever no longer comes is not on the wall, even before the timetable is repaired.
  const comes = new Set(guests.filter(({ status }) => status === "accepted").map(({ id }) => id));
  const shown = (published?.meetings ?? []).filter(({ a, b }) => comes.has(a) && comes.has(b));
  const coming = guests.filter(({ status }) => status === "accepted");
  return {
    head,
    now: context.clock.now().toISOString(),
    fromSlot,
    broken: broken.map(({ a, b, slot, table }) => ({
      key: `${a} ${b}`,
      sentence: `${names.get(a)} et ${names.get(b)}, à ${tellSlot(meetup, slot).split(" – ")[0]}, table ${table + 1}`,
    })),
    unpublished: last !== null && last.version !== meetup.publishedTimetable,
    movedNames: (await readMoves(context.db, { meetup, last, name: (id) => names.get(id) ?? "" })).people,
    guests: coming
      .map((guest) => ({
        id: guest.id,
        name: typeset(guest.name),
        side: guest.side,
        noted: notedOf(guest),
        touched: touched.has(guest.id),
        details: [
          guest.companions > 0 ? `+ ${guest.companions}` : null,
          guest.accessNeeds && typeset(guest.accessNeeds),
          guest.remote ? "à distance" : null,
        ].filter((part) => part !== null && part !== ""),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, "fr")),
    slots: hasOneToOnes(meetup)
      ? Array.from({ length: meetup.slots }, (_, slot) => ({
          slot,
          hours: tellSlot(meetup, slot),
          ...slotTimes(meetup, slot),
          meetings: tellSlots(meetup, shown, (id) => names.get(id) ?? "")[slot]!.meetings,
        }))
      : [],
  };
}
export type DayPage = Awaited<ReturnType<typeof readDayPage>>;
