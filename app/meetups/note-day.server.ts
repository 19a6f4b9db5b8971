import type { Context } from "#app/platform/context.ts";
import { changeGuest, guestsOf } from "#db/meetups/guests.ts";
import { lockOwnMeetup } from "#db/meetups/meetups.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { Guest } from "#domain/meetups/guest.ts";
import { done, type Result, refused } from "#domain/result.ts";
import type { DayMark, Mark } from "./day-marks.ts";

export type NoteDayProblem = { kind: "meetup-not-found" } | { kind: "act-not-allowed" };
/** A note that another host's later one overrode, or that is of nobody who comes. */
export type MarkConflict = { guestId: string; name: string; mark: Mark; stands: Mark };

/** Notes who is here, absent or gone, in the order in which it was noted; tells what a later note of somebody else overrode. */
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
    for (const { guestId, mark, at } of [...marks].sort((a, b) => (a.at < b.at ? -1 : 1))) {
      const guest = guests.get(guestId);
      if (!guest || guest.status !== "accepted") continue;
      const noted = lastNoted(guest);
      const when = at < latest ? at : latest;
      if (noted && Date.parse(noted) > Date.parse(when) && markOf(guest) !== mark) {
        conflicts.push({ guestId, name: guest.name, mark, stands: markOf(guest) });
        continue;
      }
      const said = instantsOf(guest, mark, when);
      guests.set(guestId, { ...guest, ...said });
      await changeGuest(tx, guestId, said);
    }
    return done(conflicts);
  });
}

const lastNoted = ({ checkedInAt, noShowAt, leftAt }: Guest): string | null =>
  [checkedInAt, noShowAt, leftAt]
    .filter((at) => at !== null)
    .sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null;

/** What a guest's row says of them today. */
export function markOf({
  checkedInAt,
  noShowAt,
  leftAt,
}: Pick<Guest, "checkedInAt" | "noShowAt" | "leftAt">): Mark {
  if (noShowAt) return "absent";
  if (leftAt) return "left";
  return checkedInAt ? "here" : "not-here";
}

function instantsOf(
  guest: Guest,
  mark: Mark,
  at: string,
): Pick<Guest, "checkedInAt" | "noShowAt" | "leftAt"> {
  switch (mark) {
    case "here":
      return { checkedInAt: at, noShowAt: null, leftAt: null };
    case "absent":
      return { checkedInAt: null, noShowAt: at, leftAt: null };
    case "left":
      return { checkedInAt: guest.checkedInAt ?? at, noShowAt: null, leftAt: at };
    case "not-here":
      return { checkedInAt: null, noShowAt: null, leftAt: null };
  }
}
