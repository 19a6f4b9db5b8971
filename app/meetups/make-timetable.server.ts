import type { Context } from "#app/platform/context.ts";
import { composeTimetable } from "#app/meetups/timetable/compose-timetable.server.ts";
import type { Queryable } from "#db/client.ts";
import { guestsOf } from "#db/meetups/guests.ts";
import { changeMeetup, findOwnMeetup, lockOwnMeetup } from "#db/meetups/meetups.ts";
import { addTimetable, findTimetable, type KeptTimetable, latestTimetable } from "#db/meetups/timetables.ts";
import type { ActorOf } from "#domain/accounts/actor.ts";
import { LEAST_GOOD } from "#domain/meetups/composition.ts";
import type { Guest } from "#domain/meetups/guest.ts";
import { type Meetup, slotTimes } from "#domain/meetups/meetup.ts";
import { seat, whoMoved } from "#domain/meetups/seating.ts";
import { nextMeetupStatus } from "#domain/meetups/status.ts";
import type { PlannedMeeting } from "#domain/meetups/timetable-input.ts";
import type { MeetupEvent } from "#domain/meetups/timetable/event.ts";
import { tellUnmet } from "#domain/meetups/timetable/tell-unmet.ts";
import { done, type Result, refused } from "#domain/result.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import { pairKey } from "./read-sheets.server.ts";
import { readTimetableEvent, sits } from "./timetable-event.server.ts";

export type TimetableProblem =
  | { kind: "meetup-not-found" }
  | { kind: "act-not-allowed" }
  | { kind: "nobody-to-seat" }
  | { kind: "no-timetable" }
  | { kind: "nothing-to-undo" }
  | { kind: "pins-contradict" }
  | { kind: "out-of-time" }
  | { kind: "no-slot-left" }
  | { kind: "no-such-table" }
  | { kind: "not-a-pair" }
  | { kind: "pin-impossible" }
  | { kind: "timetable-changed" };

const LIMIT_MS = 10_000;

type Of = { meetupId: string };

/**
 * Makes the timetable of those who come: pinned meetings stand, vetoes and wishes are followed without being shown. Once the
 * meetup has begun, only the slots that are left are made anew.
 */
export async function makeTimetable(
  context: Context,
  { active }: ActorOf<"place">,
  { meetupId, signal }: Of & { signal?: AbortSignal },
): Promise<Result<null, TimetableProblem>> {
  const of = { placeId: active.structureId, meetupId };
  const meetup = await findOwnMeetup(context.db, of);
  if (!meetup) return refused({ kind: "meetup-not-found" });
  if (!nextMeetupStatus(meetup.status, "publish-timetable")) return refused({ kind: "act-not-allowed" });
  const guests = (await guestsOf(context.db, meetupId)).filter(sits);
  if (guests.length < 2) return refused({ kind: "nobody-to-seat" });
  const fromSlot = nextSlot(meetup, context.clock.now());
  if (fromSlot >= meetup.slots) return refused({ kind: "no-slot-left" });
  const before = await latestTimetable(context.db, meetupId);
  const composed = await composeRest(context, { meetup, guests, fromSlot, signal }, before);
  if (!composed.ok) return composed;
  const { meetings } = composed.value;
  const kept = await keepTimetable(context, of, before, {
    ...composed.value,
    pinned: (before?.pinned ?? []).filter((pin) =>
      meetings.some(({ a, b, slot }) => a === pin.a && b === pin.b && slot === pin.slot),
    ),
    lostTables: before?.lostTables ?? [],
    cause: fromSlot === 0 ? "Composition" : "Composition de ce qui reste",
  });
  return kept.ok ? done(null) : kept;
}

/** The first slot that has not begun. */
export const nextSlot = (meetup: Meetup, now: Date): number => {
  const slots = Array.from({ length: meetup.slots }, (_, slot) => slot);
  return slots.find((slot) => Date.parse(slotTimes(meetup, slot).startsAt) > now.getTime()) ?? meetup.slots;
};

type ToCompose = {
  meetup: Meetup;
  guests: readonly Guest[];
  fromSlot: number;
  signal: AbortSignal | undefined;
};
type Composed = Pick<KeptTimetable, "weight" | "proved" | "unmet"> & { meetings: PlannedMeeting[] };

/** Asks the solver for the slots that are left: what was held before stays, and counts for what each was promised. */
async function composeRest(
  context: Context,
  { meetup, guests, fromSlot, signal }: ToCompose,
  before: KeptTimetable | null,
): Promise<Result<Composed, TimetableProblem>> {
  const past = (before?.meetings ?? []).filter(({ slot }) => slot < fromSlot);
  const pinned = (before?.pinned ?? []).filter(({ slot }) => slot >= fromSlot);
  const tables = tablesLeft(meetup, before);
  const whole = await readTimetableEvent(context, { meetup, guests, besides: pinned });
  const held = new Set(past.map(({ a, b }) => pairKey(a, b)));
  const slots = meetup.slots - fromSlot;
  const event: MeetupEvent = {
    slots,
    tables: tables.length,
    participants: whole.participants.map(({ id, side, unavailable }) => {
      const away = unavailable.filter((slot) => slot > fromSlot).map((slot) => slot - fromSlot);
      const already = past.filter(({ a, b }) => a === id || b === id).length;
      const minimum = Math.max(0, Math.min(LEAST_GOOD - already, slots - away.length));
      return { id, side, unavailable: away, minimum, maximum: slots };
    }),
    pairs: whole.pairs
      .filter(({ a, b }) => !held.has(pairKey(String(a), String(b))))
      .map((pair) => {
        const pin = pair.veto ? undefined : pinned.find(({ a, b }) => a === pair.a && b === pair.b);
        return { ...pair, pinnedSlot: pin ? pin.slot - fromSlot + 1 : null };
      }),
  };
  const composed = await composeTimetable(event, { limitMs: LIMIT_MS, ...(signal && { signal }) });
  if (!composed.ok) return refused({ kind: composed.error.kind });
  const { meetings, weight, proved, unmet } = composed.value;
  const placed = meetings.map(({ a, b, slot, table }) => ({
    a: String(a),
    b: String(b),
    slot: slot - 1 + fromSlot,
    table: table - 1,
  }));
  const stays = new Set(guests.filter(({ staysSeated }) => staysSeated).map(({ id }) => id));
  const seated = seat(placed, { tables: tables.length, stays }).map((one) => ({
    ...one,
    table: tables[one.table]!,
  }));
  return done({
    weight,
    proved,
    unmet: unmet.map((one) => ({ id: String(one.id), reason: tellUnmet(one) })),
    meetings: [...past, ...seated],
  });
}

/** Tables, from 0, that were not lost. */
const tablesLeft = ({ tables }: Meetup, timetable: KeptTimetable | null): number[] =>
  Array.from({ length: tables }, (_, table) => table).filter(
    (table) => !timetable?.lostTables.some((lost) => lost.table === table),
  );

type ToKeep = Omit<KeptTimetable, "version" | "moved">;

/** Keeps the next version, unless another was kept while this one was being made; gives the guests for whom something changes. */
export async function keepTimetable(
  { db }: Context,
  of: { placeId: string; meetupId: string },
  before: KeptTimetable | null,
  made: ToKeep,
): Promise<Result<string[], TimetableProblem>> {
  return db.transaction(async (tx) => {
    if (!(await lockOwnMeetup(tx, of))) return refused({ kind: "meetup-not-found" as const });
    const now = await latestTimetable(tx, of.meetupId);
    if (now?.version !== before?.version) return refused({ kind: "timetable-changed" as const });
    const moved = before ? whoMoved(before.meetings, made.meetings) : [];
    await addTimetable(tx, of.meetupId, { ...made, moved });
    return done(moved);
  });
}

/** Goes back to the timetable before the last one; to go back again is to take the last one again. */
export async function undoTimetable(
  { db }: Context,
  { active }: ActorOf<"place">,
  { meetupId }: Of,
): Promise<Result<null, TimetableProblem>> {
  return db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId: active.structureId, meetupId });
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    const last = await latestTimetable(tx, meetupId);
    const before = last && (await findTimetable(tx, { meetupId, version: last.version - 1 }));
    if (!last || !before) return refused({ kind: "nothing-to-undo" as const });
    const { version: _version, ...kept } = before;
    await addTimetable(tx, meetupId, {
      ...kept,
      moved: whoMoved(last.meetings, before.meetings),
      cause: "Retour à l'horaire d'avant",
    });
    return done(null);
  });
}

/** Makes a meeting stand where it is, whatever is composed next; or lets it go again. */
export async function pinMeeting(
  { db }: Context,
  { active }: ActorOf<"place">,
  { meetupId, a, b }: Of & { a: string; b: string },
): Promise<Result<null, TimetableProblem>> {
  return db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId: active.structureId, meetupId });
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    const last = await latestTimetable(tx, meetupId);
    const meeting = last?.meetings.find((one) => one.a === a && one.b === b);
    if (!last || !meeting) return refused({ kind: "no-timetable" as const });
    const others = last.pinned.filter((one) => !(one.a === a && one.b === b));
    const pinned = others.length < last.pinned.length ? others : [...others, { a, b, slot: meeting.slot }];
    const { version: _version, ...kept } = last;
    await addTimetable(tx, meetupId, { ...kept, pinned, moved: [], cause: "Rendez-vous fixé" });
    return done(null);
  });
}

/** Shows the last timetable to guests, and writes to those for whom something changed since the one they know. */
export async function publishTimetable(
  context: Context,
  { active }: ActorOf<"place">,
  { meetupId }: Of,
): Promise<Result<{ told: number }, TimetableProblem>> {
  return context.db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, { placeId: active.structureId, meetupId });
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    const status = nextMeetupStatus(meetup.status, "publish-timetable");
    if (!status) return refused({ kind: "act-not-allowed" as const });
    const last = await latestTimetable(tx, meetupId);
    if (!last) return refused({ kind: "no-timetable" as const });
    const told = await tellMoved(context, tx, meetup, last);
    await changeMeetup(tx, meetupId, { status, publishedTimetable: last.version });
    return done({ told });
  });
}

async function tellMoved(
  context: Context,
  tx: Queryable,
  meetup: Meetup,
  last: KeptTimetable,
): Promise<number> {
  const version = meetup.publishedTimetable;
  const before = version === null ? null : await findTimetable(tx, { meetupId: meetup.id, version });
  const moved = before ? new Set(whoMoved(before.meetings, last.meetings)) : null;
  const concerned = (await guestsOf(tx, meetup.id)).filter(
    ({ id, status, email }) => status === "accepted" && email && (moved === null || moved.has(id)),
  );
  for (const { id } of concerned) await addMail(context, tx, "timetable-published", { guestId: id });
  return concerned.length;
}
