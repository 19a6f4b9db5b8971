import type { Context } from "#app/platform/context.ts";
import { changeGuest, guestsOf } from "#db/meetups/guests.ts";
import { lockOwnMeetup } from "#db/meetups/meetups.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { afterNote, type Noted, notedOf } from "#domain/meetups/presence.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { DayMark } from "./day-marks.ts";

export type NoteDayProblem = { kind: "meetup-not-found" } | { kind: "act-not-allowed" };
/** A note that another host's later one overrode. */
export type MarkConflict = { guestId: string; name: string; noted: Noted; stands: Noted };

/** Notes who is here, late, absent or gone, in the order in which it was noted; tells what a later note of somebody else overrode. */
export async function noteDay(
  context: Context,
  { active }: ActorOf<"place">,
  { meetupId, marks }: { meetupId: string; marks: readonly DayMark[] },
): Promise<Result<MarkConflict[], NoteDayProblem>> {
  return context.db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId: active.structureId, meetupId });
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    if (!["invited", "timetabled", "held"].includes(meetup.status))
      return refused({ kind: "act-not-allowed" as const });
    const guests = new Map((await guestsOf(tx, meetupId)).map((guest) => [guest.id, guest]));
    const conflicts: MarkConflict[] = [];
    // A phone whose clock is ahead must not override everybody else until then.
    const latest = context.clock.now().toISOString();
    for (const { guestId, at, mark, slot } of [...marks].sort((a, b) => (a.at < b.at ? -1 : 1))) {
      const guest = guests.get(guestId);
      if (!guest || guest.status !== "accepted") continue;
      // Beyond the last slot is the last slot: the meetup was shortened meanwhile.
      const noted = { mark, slot: slot === null ? null : Math.min(slot, meetup.slots - 1) };
      const notedAt = at < latest ? at : latest;
      const stands = notedOf(guest);
      const later = guest.notedAt !== null && Date.parse(guest.notedAt) > Date.parse(notedAt);
      if (later && (stands.mark !== noted.mark || stands.slot !== noted.slot)) {
        conflicts.push({ guestId, name: guest.name, noted, stands });
        continue;
      }
      const said = { ...afterNote(guest, noted, notedAt), notedAt: later ? guest.notedAt : notedAt };
      guests.set(guestId, { ...guest, ...said });
      await changeGuest(tx, guestId, said);
    }
    return done(conflicts);
  });
}
