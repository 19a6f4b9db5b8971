import type { Context } from "#app/platform/context.ts";
import { composeTimetable } from "#app/meetups/timetable/compose-timetable.server.ts";
import type { Queryable } from "#db/client.ts";
import { changeGuest, findGuest, guestsOf } from "#db/meetups/guests.ts";
import { pairsThatMet } from "#db/meetups/outcomes.ts";
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
import { done, type Result, refused } from "#domain/result.ts";
import { addMail } from "#app/mails/add-mail.server.ts";
import { type GuestPairing, pairGuests, pairKey } from "./read-sheets.server.ts";

export type TimetableProblem =
  | { kind: "meetup-not-found" }
  | { kind: "guest-not-found" }
  | { kind: "act-not-allowed" }
  | { kind: "nobody-to-seat" }
  | { kind: "no-timetable" }
  | { kind: "nothing-to-undo" }
  | { kind: "pins-contradict" }
  | { kind: "out-of-time" }
  | { kind: "timetable-changed" };

/** What a first encounter is worth more than a repeat, and a wish more than none. */
const REPEAT = 0.3;
const WISH = 1.3;
const LIMIT_MS = 10_000;

type Of = { meetupId: string };

/** Who can be seated: those who come, are not known to be absent, and have not left. */
const isThere = ({ status, noShowAt, leftAt, side }: Guest): boolean =>
  status === "accepted" && noShowAt === null && leftAt === null && side !== "visitor";

/** Makes the timetable of those who come: pinned meetings stand, vetoes and wishes are followed without being shown. */
export async function makeTimetable(
  context: Context,
  { active }: ActorOf<"place">,
  { meetupId, signal }: Of & { signal?: AbortSignal },
): Promise<Result<null, TimetableProblem>> {
  const of = { placeId: active.structureId, meetupId };
  const meetup = await findOwnMeetup(context.db, of);
  if (!meetup) return refused({ kind: "meetup-not-found" });
  if (!nextMeetupStatus(meetup.status, "publish-timetable")) return refused({ kind: "act-not-allowed" });
  const guests = (await guestsOf(context.db, meetupId)).filter(isThere);
  if (guests.length < 2) return refused({ kind: "nobody-to-seat" });
  const before = await latestTimetable(context.db, meetupId);
  const pinned = before?.pinned ?? [];
  const composed = await solve(context, { meetup, guests, pinned, fromSlot: 0, signal });
  if (!composed.ok) return composed;
  const stays = new Set(guests.filter(({ staysSeated }) => staysSeated).map(({ id }) => id));
  const meetings = seat(composed.value.meetings, { tables: meetup.tables, stays });
  return keep(context, of, before, { ...composed.value, meetings, pinned, cause: "Composition" });
}

/** What happened that the timetable must follow. */
export type Incident =
  | { kind: "absent"; guestId: string }
  | { kind: "left"; guestId: string }
  | { kind: "late"; guestId: string; untilSlot: number }
  | { kind: "table-lost" };

/**
 * Repairs a timetable from the slot that is to come: what stands and need not move is kept at its hour and table, only those
 * whom the incident touches get other meetings. The host sees who moved, publishes, or goes back.
 */
export async function repairAfter(
  context: Context,
  { active }: ActorOf<"place">,
  { meetupId, incident, signal }: Of & { incident: Incident; signal?: AbortSignal },
): Promise<Result<{ moved: string[] }, TimetableProblem>> {
  const of = { placeId: active.structureId, meetupId };
  const meetup = await findOwnMeetup(context.db, of);
  if (!meetup) return refused({ kind: "meetup-not-found" });
  const before = await latestTimetable(context.db, meetupId);
  const noted = await noteIncident(context, meetup, incident);
  if (!noted.ok) return noted;
  if (!before) return done({ moved: [] });
  const tables = incident.kind === "table-lost" ? meetup.tables - 1 : meetup.tables;
  const guests = (await guestsOf(context.db, meetupId)).filter(isThere);
  const fromSlot = nextSlot(meetup, context.clock.now());
  const past = before.meetings.filter(({ slot }) => slot < fromSlot);
  const touched = "guestId" in incident ? incident.guestId : null;
  const kept = before.meetings.filter(
    ({ a, b, slot, table }) =>
      slot >= fromSlot &&
      table < tables &&
      ![a, b].includes(touched ?? "") &&
      [a, b].every((id) => guests.some((one) => one.id === id)),
  );
  const composed = await solve(context, {
    meetup: { ...meetup, tables },
    guests,
    pinned: kept,
    past,
    fromSlot,
    signal,
  });
  if (!composed.ok) return composed;
  const stays = new Set(guests.filter(({ staysSeated }) => staysSeated).map(({ id }) => id));
  const meetings = [...past, ...seat(composed.value.meetings, { tables, stays, before: kept })];
  const result = await keep(context, of, before, {
    ...composed.value,
    meetings,
    pinned: before.pinned.filter((pin) => meetings.some((one) => one.a === pin.a && one.b === pin.b)),
    cause: CAUSES[incident.kind],
    fromSlot,
    ...(incident.kind === "table-lost" && { tables }),
  });
  return result.ok ? done({ moved: whoMoved(before.meetings, meetings, fromSlot) }) : result;
}

const CAUSES: Record<Incident["kind"], string> = {
  absent: "Absence",
  left: "Départ",
  late: "Retard",
  "table-lost": "Une table de moins",
};

async function noteIncident(
  { db, clock }: Context,
  meetup: Meetup,
  incident: Incident,
): Promise<Result<null, TimetableProblem>> {
  if (!("guestId" in incident)) return meetup.tables > 1 ? done(null) : refused({ kind: "act-not-allowed" });
  const guest = await findGuest(db, { meetupId: meetup.id, guestId: incident.guestId });
  if (!guest || guest.status !== "accepted") return refused({ kind: "guest-not-found" });
  const now = clock.now().toISOString();
  if (incident.kind === "absent") await changeGuest(db, guest.id, { noShowAt: now, checkedInAt: null });
  if (incident.kind === "left") await changeGuest(db, guest.id, { leftAt: now });
  if (incident.kind === "late") {
    const late = Array.from({ length: Math.min(incident.untilSlot, meetup.slots) }, (_, slot) => slot);
    await changeGuest(db, guest.id, { unavailable: [...new Set([...guest.unavailable, ...late])] });
  }
  return done(null);
}

/** The first slot that has not begun. */
export const nextSlot = (meetup: Meetup, now: Date): number => {
  const slots = Array.from({ length: meetup.slots }, (_, slot) => slot);
  return slots.find((slot) => Date.parse(slotTimes(meetup, slot).startsAt) > now.getTime()) ?? meetup.slots;
};

type ToSolve = {
  meetup: Meetup;
  guests: readonly Guest[];
  pinned: readonly { a: string; b: string; slot: number }[];
  past?: readonly PlannedMeeting[];
  fromSlot: number;
  signal?: AbortSignal | undefined;
};
type Solved = Pick<KeptTimetable, "weight" | "proved" | "unmet"> & { meetings: PlannedMeeting[] };

/** Asks the solver for the slots that are left, counted from 1 as it counts. */
async function solve(
  context: Context,
  { meetup, guests, pinned, past = [], fromSlot, signal }: ToSolve,
): Promise<Result<Solved, TimetableProblem>> {
  const slots = meetup.slots - fromSlot;
  if (slots < 1) return done({ meetings: [], weight: 0, proved: true, unmet: [] });
  const pairings = await pairGuests(context, guests);
  const met = await pairsThatMet(context.db);
  const event: MeetupEvent = {
    slots,
    tables: meetup.tables,
    participants: guests.map(({ id, side, unavailable }) => {
      const away = unavailable.filter((slot) => slot >= fromSlot).map((slot) => slot - fromSlot + 1);
      return {
        id,
        side,
        unavailable: away,
        minimum: Math.min(LEAST_GOOD, slots - away.length),
        maximum: slots,
      };
    }),
    pairs: pairsOf({ guests, pairings, met, pinned, past, fromSlot }),
  };
  const composed = await composeTimetable(event, { limitMs: LIMIT_MS, ...(signal && { signal }) });
  if (!composed.ok) return refused({ kind: composed.error.kind });
  const { meetings, weight, proved, unmet } = composed.value;
  return done({
    weight,
    proved,
    unmet: unmet.map(({ id, reason }) => ({ id: String(id), reason })),
    meetings: meetings.map(({ a, b, slot, table }) => ({
      a: String(a),
      b: String(b),
      slot: slot - 1 + fromSlot,
      table: table - 1,
    })),
  });
}

type ToPair = Pick<ToSolve, "guests" | "pinned" | "fromSlot"> & {
  pairings: ReadonlyMap<string, GuestPairing>;
  met: ReadonlySet<string>;
  past: readonly PlannedMeeting[];
};

function pairsOf({ guests, pairings, met, pinned, past, fromSlot }: ToPair): MeetupEvent["pairs"] {
  const financers = guests.filter(({ side }) => side === "financer");
  const organisations = guests.filter(({ side }) => side === "organisation");
  return financers.flatMap((financer) =>
    organisations.flatMap((organisation) => {
      const pin = pinned.find(({ a, b }) => a === financer.id && b === organisation.id);
      const pairing = pairings.get(pairKey(financer.id, organisation.id));
      const done = past.some(({ a, b }) => a === financer.id && b === organisation.id);
      if ((!pairing && !pin) || done) return [];
      const vetoed = financer.vetoes.includes(organisation.id) || organisation.vetoes.includes(financer.id);
      const wished = financer.wishes.includes(organisation.id) || organisation.wishes.includes(financer.id);
      const repeat = met.has(`${organisation.organisationId} ${financer.financerId}`);
      const weight = (pairing?.pairing.score ?? 0.1) * (repeat ? REPEAT : 1) * (wished ? WISH : 1);
      return [
        {
          a: financer.id,
          b: organisation.id,
          weight,
          veto: vetoed && !pin,
          pinnedSlot: pin ? pin.slot - fromSlot + 1 : null,
        },
      ];
    }),
  );
}

type ToKeep = Solved & Pick<KeptTimetable, "pinned" | "cause"> & { fromSlot?: number; tables?: number };

/** Keeps the next version, unless another was kept while this one was being made. */
async function keep(
  { db }: Context,
  of: { placeId: string; meetupId: string },
  before: KeptTimetable | null,
  { fromSlot = 0, tables, ...made }: ToKeep,
): Promise<Result<null, TimetableProblem>> {
  return db.transaction(async (tx) => {
    const meetup = await lockOwnMeetup(tx, of);
    if (!meetup) return refused({ kind: "meetup-not-found" as const });
    const now = await latestTimetable(tx, of.meetupId);
    if (now?.version !== before?.version) return refused({ kind: "timetable-changed" as const });
    const moved = before ? whoMoved(before.meetings, made.meetings, fromSlot) : [];
    await addTimetable(tx, of.meetupId, { ...made, moved });
    if (tables !== undefined) await changeMeetup(tx, of.meetupId, { tables });
    return done(null);
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
