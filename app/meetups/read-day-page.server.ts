import type { Context } from "#app/platform/context.ts";
import { typeset } from "#app/ui/french-typography.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { findTimetable, latestTimetable } from "#db/meetups/timetables.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { hasOneToOnes, slotTimes } from "#domain/meetups/meetup.ts";
import { markOf } from "./note-day.server.ts";
import { readHead, readOwn } from "./read-own-meetup.server.ts";
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
  const coming = guests.filter(({ status }) => status === "accepted");
  return {
    head,
    now: context.clock.now().toISOString(),
    unpublished: last !== null && last.version !== meetup.publishedTimetable,
    movedNames:
      last && last.version !== meetup.publishedTimetable ? last.moved.map((id) => names.get(id) ?? "") : [],
    guests: coming
      .map((guest) => ({
        id: guest.id,
        name: typeset(guest.name),
        side: guest.side,
        mark: markOf(guest),
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
          meetings: tellSlots(meetup, published?.meetings ?? [], (id) => names.get(id) ?? "")[slot]!.meetings,
        }))
      : [],
  };
}
export type DayPage = Awaited<ReturnType<typeof readDayPage>>;
