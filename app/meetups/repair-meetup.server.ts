import type { Context } from "#app/platform/context.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { findOwnMeetup } from "#db/meetups/meetups.ts";
import { type KeptTimetable, latestTimetable } from "#db/meetups/timetables.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import type { Guest } from "#domain/meetups/guest.ts";
import type { Meetup } from "#domain/meetups/meetup.ts";
import { awaySlots } from "#domain/meetups/presence.ts";
import { nextMeetupStatus } from "#domain/meetups/status.ts";
import type { PlannedMeeting } from "#domain/meetups/timetable-input.ts";
import type { Change, Running } from "#domain/meetups/timetable/repair.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { keepTimetable, nextSlot, type TimetableProblem } from "./make-timetable.server.ts";
import { pairKey } from "./read-sheets.server.ts";
import { repairInThread } from "./timetable/repair-timetable.server.ts";
import { readTimetableEvent, sits } from "./timetable-event.server.ts";

/** What a host decides of the timetable, slots and tables from 0. Who is late, absent or gone is noted on the board, not here. */
export type Decision =
  | { kind: "table-lost"; table: number }
  | { kind: "pinned"; a: string; b: string; slot: number };

/**
 * Mends the timetable from the slot that is to come, after what was noted of who is there and what the host decides: the fewest
 * meetings dropped, then the fewest people moved. Nothing is published; the version before can be taken back.
 */
export async function repairMeetup(
  context: Context,
  { active }: ActorOf<"place">,
  { meetupId, decision, signal }: { meetupId: string; decision?: Decision; signal?: AbortSignal },
): Promise<Result<{ moved: string[] }, TimetableProblem>> {
  const of = { placeId: active.structureId, meetupId };
  const meetup = await findOwnMeetup(context.db, of);
  if (!meetup) return refused({ kind: "meetup-not-found" });
  if (!nextMeetupStatus(meetup.status, "publish-timetable")) return refused({ kind: "act-not-allowed" });
  const before = await latestTimetable(context.db, meetupId);
  if (!before) return refused({ kind: "no-timetable" });
  const fromSlot = nextSlot(meetup, context.clock.now());
  if (fromSlot >= meetup.slots) return refused({ kind: "no-slot-left" });
  const running = await readRunning(context, { meetup, before, fromSlot });
  const change = changeOf(decision, running, fromSlot);
  const repaired = await repairInThread(
    { running, change, firstSlot: fromSlot + 1 },
    { ...(signal && { signal }) },
  );
  if (!repaired.ok) return refused({ kind: PROBLEMS[repaired.error.kind] });
  const { after, proved } = repaired.value;
  const meetings = after.meetings.map(fromSolver);
  const pins =
    decision?.kind === "pinned"
      ? [...before.pinned.filter((pin) => !isOf(pin, decision)), decision]
      : before.pinned;
  const kept = await keepTimetable(context, of, before, {
    meetings,
    proved,
    weight: before.weight,
    unmet: before.unmet,
    pinned: pins
      .filter((pin) => meetings.some((one) => isOf(one, pin) && one.slot === pin.slot))
      .map(({ a, b, slot }) => ({ a, b, slot })),
    lostTables: after.lostTables
      .filter(({ table }) => table <= meetup.tables)
      .map(({ table, from }) => ({ table: table - 1, from: from - 1 })),
    cause: CAUSES[decision?.kind ?? "noted"],
  });
  return kept.ok ? done({ moved: kept.value }) : kept;
}

const CAUSES = {
  noted: "Réparation après ce qui a été noté",
  "table-lost": "Une table de moins",
  pinned: "Rendez-vous fixé à une autre heure",
} as const;

/** A veto is told like a pair that was never to be: nobody learns who refused whom. */
const PROBLEMS = {
  "unknown-participant": "not-a-pair",
  "unknown-pair": "not-a-pair",
  vetoed: "not-a-pair",
  "no-such-slot": "pin-impossible",
  "pin-impossible": "pin-impossible",
  "no-such-table": "no-such-table",
  "out-of-time": "out-of-time",
} as const;

const isOf = (one: { a: string; b: string }, other: { a: string; b: string }): boolean =>
  one.a === other.a && one.b === other.b;

const fromSolver = ({ a, b, slot, table }: Running["meetings"][number]): PlannedMeeting => ({
  a: String(a),
  b: String(b),
  slot: slot - 1,
  table: table - 1,
});

type ToRead = { meetup: Meetup; before: KeptTimetable; fromSlot: number };

/** The timetable as it runs: everybody in it, with what was noted of each; meetings that somebody has since said no to are left out. */
async function readRunning(context: Context, { meetup, before, fromSlot }: ToRead): Promise<Running> {
  const planned = new Set(before.meetings.flatMap(({ a, b }) => [a, b]));
  const guests = (await guestsOf(context.db, meetup.id)).filter(
    (guest) => sits(guest) || planned.has(guest.id),
  );
  const whole = await readTimetableEvent(context, { meetup, guests, besides: before.meetings });
  const pins = new Map(before.pinned.map(({ a, b, slot }) => [pairKey(a, b), slot]));
  const pairs = whole.pairs.map((pair) => {
    const pin = pair.veto ? undefined : pins.get(pairKey(String(pair.a), String(pair.b)));
    return { ...pair, pinnedSlot: pin === undefined ? null : pin + 1 };
  });
  const vetoed = new Set(pairs.filter(({ veto }) => veto).map(({ a, b }) => pairKey(String(a), String(b))));
  // Tables that the frame no longer has are gone like lost ones.
  const tables = Math.max(meetup.tables, ...before.meetings.map(({ table }) => table + 1));
  const gone = Array.from({ length: tables - meetup.tables }, (_, index) => meetup.tables + index + 1);
  return {
    event: { ...whole, tables, pairs },
    meetings: before.meetings
      .filter(({ a, b, slot }) => slot < fromSlot || !vetoed.has(pairKey(a, b)))
      .map(({ a, b, slot, table }) => ({ a, b, slot: slot + 1, table: table + 1 })),
    lostTables: [
      ...before.lostTables.map(({ table, from }) => ({ table: table + 1, from: from + 1 })),
      ...gone.map((table) => ({ table, from: 1 })),
    ],
  };
}

/** What was noted is in what runs already: without a decision, nothing more changes. */
function changeOf(decision: Decision | undefined, { event }: Running, fromSlot: number): Change {
  if (!decision) return { kind: "absent", participant: event.participants[0]!.id, slots: [] };
  return decision.kind === "table-lost"
    ? { kind: "table-lost", table: decision.table + 1, from: fromSlot + 1 }
    : { ...decision, slot: decision.slot + 1 };
}

/** Meetings still to come that cannot be held as planned: somebody is not there, or the table is gone. */
export function brokenMeetings(
  timetable: Pick<KeptTimetable, "meetings" | "lostTables">,
  { meetup, guests, fromSlot }: { meetup: Meetup; guests: readonly Guest[]; fromSlot: number },
): PlannedMeeting[] {
  const away = new Map(guests.map((guest) => [guest.id, new Set(awaySlots(guest, meetup.slots))]));
  return timetable.meetings.filter(
    ({ a, b, slot, table }) =>
      slot >= fromSlot &&
      (slot >= meetup.slots ||
        table >= meetup.tables ||
        [a, b].some((id) => away.get(id)?.has(slot) ?? true) ||
        timetable.lostTables.some((lost) => lost.table === table && lost.from <= slot)),
  );
}
