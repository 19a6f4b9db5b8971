import { done, type Result, refused } from "#domain/result.ts";
import { ClauseSolver, yes } from "./clause-solver.ts";
import type { Meeting } from "./compose.ts";
import { type MeetupEvent, type Pair, pairKey } from "./event.ts";
import type { Id } from "./fields.ts";

/**
 * What happened to a meetup whose timetable is made. Slots are numbered from 1.
 * - `absent`: away in these slots (no-show: all of them; late arrival: the first; early leave: the last).
 * - `table-lost`: that table is gone from this slot on.
 * - `pinned`: this meeting is to be in that slot.
 * - `unpinned`: it may move again.
 */
export type Change =
  | { kind: "absent"; participant: Id; slots: number[] }
  | { kind: "table-lost"; table: number; from: number }
  | { kind: "pinned"; a: Id; b: Id; slot: number }
  | { kind: "unpinned"; a: Id; b: Id };

export const lateArrival = (participant: Id, firstSlot: number): Change => ({
  kind: "absent",
  participant,
  slots: Array.from({ length: firstSlot - 1 }, (_, index) => index + 1),
});
export const earlyLeave = (participant: Id, lastSlot: number, slots: number): Change => ({
  kind: "absent",
  participant,
  slots: Array.from({ length: Math.max(0, slots - lastSlot) }, (_, index) => lastSlot + 1 + index),
});
export const noShow = (participant: Id, slots: number): Change => lateArrival(participant, slots + 1);

/** An event and its timetable, with the tables lost so far: what is repaired, and what a repair gives. */
export type Running = {
  event: MeetupEvent;
  meetings: readonly Meeting[];
  lostTables: readonly { table: number; from: number }[];
};

export type Place = { slot: number; table: number };

/** One meeting that changes: `to` is null when it is dropped, `from` when it is new. */
export type Move = { a: Id; b: Id; from: Place | null; to: Place | null };

export type Repair = {
  after: Running;
  /** Every meeting that changes slot or table, is dropped, or is new. */
  moves: Move[];
  /** Everyone who has to be told: those of the moves, and nobody else. */
  people: Id[];
  /** What was given, whole: taking it back undoes the repair. */
  before: Running;
  /** Nothing drops fewer meetings, nor as few with fewer people whose slots change. */
  proved: boolean;
};

export type RepairProblem =
  | { kind: "unknown-participant"; participant: Id }
  | { kind: "unknown-pair"; a: Id; b: Id }
  | { kind: "no-such-slot"; slot: number }
  | { kind: "no-such-table"; table: number }
  /** The pair was refused by one of both, and is never planned. */
  | { kind: "vetoed"; a: Id; b: Id }
  /** A pin where someone is away, where another meeting of theirs is pinned, or in a slot that is over. */
  | { kind: "pin-impossible"; a: Id; b: Id; slot: number };

export type RepairOptions = {
  /** The first slot that may still change; meetings before it took place and stay. */
  firstSlot?: number;
  /** Dead ends after which the best found is given, not proved. */
  patience?: number;
};

/**
 * Mends a timetable after a change: no more meetings dropped than must be, then slots changed for the fewest people, then as few
 * changes of table as the free tables allow. Meetings before `firstSlot` stay. Pure: what is given is not changed.
 */
export function repairTimetable(
  before: Running,
  change: Change,
  { firstSlot = 1, patience = 20_000 }: RepairOptions = {},
): Result<Repair, RepairProblem> {
  const applied = applyChange(before, change, firstSlot);
  if (!applied.ok) return applied;
  const { event, lostTables } = applied.value;
  const wanted = meetingsWanted(event, before.meetings);
  const { slots, proved } = placeAgain(applied.value, wanted, firstSlot, patience);
  const meetings = seatAgain(event, lostTables, wanted, slots);
  const moves = wanted
    .map(({ pair: { a, b }, from }, index): Move => ({ a, b, from, to: meetings[index] ?? null }))
    .filter(({ from, to }) => from?.slot !== to?.slot || from?.table !== to?.table);
  const held = wanted.flatMap(({ pair: { a, b } }, index) => {
    const place = meetings[index];
    return place ? [{ a, b, ...place }] : [];
  });
  return done({
    before,
    after: { event, lostTables, meetings: held.sort((x, y) => x.slot - y.slot || x.table - y.table) },
    moves,
    people: [...new Set(moves.flatMap(({ a, b }) => [a, b]))],
    proved,
  });
}

/** The event after the change, or why the change cannot be. */
function applyChange(
  { event, lostTables }: Running,
  change: Change,
  firstSlot: number,
): Result<Pick<Running, "event" | "lostTables">, RepairProblem> {
  const exists = (slot: number) => Number.isInteger(slot) && slot >= 1 && slot <= event.slots;
  if (change.kind === "absent") {
    const { participant, slots } = change;
    if (!event.participants.some(({ id }) => id === participant))
      return refused({ kind: "unknown-participant", participant });
    const outside = slots.find((slot) => !exists(slot));
    if (outside !== undefined) return refused({ kind: "no-such-slot", slot: outside });
    const away = slots.filter((slot) => slot >= firstSlot);
    const participants = event.participants.map((one) =>
      one.id === participant ? { ...one, unavailable: [...new Set([...one.unavailable, ...away])] } : one,
    );
    return done({ event: { ...event, participants }, lostTables });
  }
  if (change.kind === "table-lost") {
    const { table, from } = change;
    if (!Number.isInteger(table) || table < 1 || table > event.tables)
      return refused({ kind: "no-such-table", table });
    if (!exists(from)) return refused({ kind: "no-such-slot", slot: from });
    return done({ event, lostTables: [...lostTables, { table, from: Math.max(from, firstSlot) }] });
  }
  const { a, b } = change;
  const key = pairKey(a, b);
  const pair = event.pairs.find((one) => pairKey(one.a, one.b) === key);
  if (!pair) return refused({ kind: "unknown-pair", a, b });
  if (change.kind === "pinned") {
    const { slot } = change;
    if (!exists(slot)) return refused({ kind: "no-such-slot", slot });
    if (pair.veto) return refused({ kind: "vetoed", a, b });
    if (slot < firstSlot || !mayPin(event, pair, slot))
      return refused({ kind: "pin-impossible", a, b, slot });
  }
  const pinnedSlot = change.kind === "pinned" ? change.slot : null;
  const pairs = event.pairs.map((one) => (one === pair ? { ...one, pinnedSlot } : one));
  return done({ event: { ...event, pairs }, lostTables });
}

/** Both are there, and neither has another meeting pinned in that slot. */
function mayPin({ participants, pairs }: MeetupEvent, pair: Pair, slot: number): boolean {
  const parties = [pair.a, pair.b];
  const there = participants.every(
    ({ id, unavailable }) => !parties.includes(id) || !unavailable.includes(slot),
  );
  const free = pairs.every(
    (one) => one === pair || one.pinnedSlot !== slot || !(parties.includes(one.a) || parties.includes(one.b)),
  );
  return there && free;
}

type Wanted = { pair: Pair; from: Place | null };

/** Meetings that were planned, and pinned ones that were not. */
function meetingsWanted({ pairs }: MeetupEvent, meetings: readonly Meeting[]): Wanted[] {
  const places = new Map(meetings.map(({ a, b, slot, table }) => [pairKey(a, b), { slot, table }]));
  return pairs.flatMap((pair) => {
    const from = places.get(pairKey(pair.a, pair.b)) ?? null;
    return from || pair.pinnedSlot !== null ? [{ pair, from }] : [];
  });
}

/** How many tables are left in a slot, from 1. */
const tablesIn = ({ tables }: MeetupEvent, lost: Running["lostTables"], slot: number): number =>
  tables - new Set(lost.filter(({ from }) => from <= slot).map(({ table }) => table)).size;

/**
 * The slot of each wanted meeting, 0 when it is dropped. The question "who keeps all their slots" is asked with ever more people
 * allowed to move, until there is an answer: the first is the best.
 */
function placeAgain(
  { event, lostTables }: Pick<Running, "event" | "lostTables">,
  wanted: readonly Wanted[],
  firstSlot: number,
  patience: number,
): { slots: number[]; proved: boolean } {
  const away = new Map(event.participants.map((one) => [one.id, new Set(one.unavailable)]));
  const slotsOf = wanted.map(({ pair, from }) => {
    if (from && from.slot < firstSlot) return [from.slot];
    const open =
      pair.pinnedSlot !== null
        ? [pair.pinnedSlot]
        : Array.from({ length: event.slots }, (_, slot) => slot + 1);
    return open.filter(
      (slot) => slot >= firstSlot && !away.get(pair.a)!.has(slot) && !away.get(pair.b)!.has(slot),
    );
  });
  const write = () => writeRepair(event, lostTables, wanted, slotsOf);
  const withPatience = (solver: ClauseSolver) => {
    const most = solver.conflicts + patience;
    return solver.search({ stop: () => solver.conflicts > most });
  };
  let proved = true;
  // A meeting that may stand nowhere is dropped in any case.
  let dropped = slotsOf.filter((slots) => slots.length === 0).length;
  let anyhow: number[] = [];
  for (; ; dropped += 1) {
    const { solver, drops, read } = write();
    solver.addAtMost(drops.map(yes), dropped);
    const ending = withPatience(solver);
    if (ending === "answer") {
      anyhow = read();
      break;
    }
    if (ending === "stopped") proved = false;
  }
  for (let moved = 0; ; moved += 1) {
    const { solver, drops, movers, read } = write();
    if (moved > movers.length) return { slots: anyhow, proved };
    solver.addAtMost(drops.map(yes), dropped);
    solver.addAtMost(movers.map(yes), moved);
    const ending = withPatience(solver);
    if (ending === "answer") return { slots: read(), proved };
    if (ending === "stopped") proved = false;
  }
}

function writeRepair(
  event: MeetupEvent,
  lostTables: Running["lostTables"],
  wanted: readonly Wanted[],
  slotsOf: readonly number[][],
) {
  const solver = new ClauseSolver();
  const inSlot = slotsOf.map((slots) => new Map(slots.map((slot) => [slot, solver.newVariable()])));
  const drops = wanted.map(() => solver.newVariable());
  const movers = new Map<Id, number>();
  const seats = new Map<string, number[]>();
  const held: number[][] = Array.from({ length: event.slots + 1 }, () => []);
  for (const [meeting, { pair, from }] of wanted.entries()) {
    const places = inSlot[meeting]!;
    const literals = [...places.values()].map(yes);
    solver.addClause([...literals, yes(drops[meeting]!)]);
    solver.addAtMost([...literals, yes(drops[meeting]!)], 1);
    solver.prefer(drops[meeting]!, false);
    const stays = from && places.get(from.slot);
    for (const id of [pair.a, pair.b]) {
      if (!movers.has(id)) movers.set(id, solver.newVariable());
      solver.prefer(movers.get(id)!, false);
      // Dropped is not moved: it is counted before.
      const kept = stays === null || stays === undefined ? [] : [yes(stays)];
      solver.addClause([...kept, yes(drops[meeting]!), yes(movers.get(id)!)]);
    }
    for (const [slot, variable] of places) {
      solver.prefer(variable, slot === from?.slot);
      held[slot]!.push(yes(variable));
      for (const id of [pair.a, pair.b]) {
        const seat = `${slot} ${typeof id} ${id}`;
        seats.set(seat, [...(seats.get(seat) ?? []), yes(variable)]);
      }
    }
  }
  for (const literals of seats.values()) if (literals.length > 1) solver.addAtMost(literals, 1);
  for (const [slot, literals] of held.entries()) {
    const tables = tablesIn(event, lostTables, slot);
    if (literals.length > tables) solver.addAtMost(literals, tables);
  }
  const read = () =>
    inSlot.map((places) => [...places].find(([, variable]) => solver.holds(yes(variable)))?.[0] ?? 0);
  return { solver, drops, movers: [...movers.values()], read };
}

/** Tables: who stays in a slot keeps the table unless it is lost; the others take what is free, near where one of both sat. */
function seatAgain(
  { tables }: MeetupEvent,
  lost: Running["lostTables"],
  wanted: readonly Wanted[],
  slots: readonly number[],
): (Place | null)[] {
  const gone = (slot: number, table: number) => lost.some((one) => one.table === table && one.from <= slot);
  const taken = new Set<string>();
  const places: (Place | null)[] = wanted.map(({ from }, index) => {
    if (!from || from.slot !== slots[index] || gone(from.slot, from.table)) return null;
    taken.add(`${from.slot} ${from.table}`);
    return { slot: from.slot, table: from.table };
  });
  const usual = new Map<Id, number[]>();
  for (const { pair, from } of wanted) {
    if (!from) continue;
    for (const id of [pair.a, pair.b]) usual.set(id, [...(usual.get(id) ?? []), from.table]);
  }
  for (const [index, { pair }] of wanted.entries()) {
    const slot = slots[index]!;
    if (places[index] || slot === 0) continue;
    const known = [...(usual.get(pair.a) ?? []), ...(usual.get(pair.b) ?? [])];
    const all = Array.from({ length: tables }, (_, table) => table + 1);
    const free = (table: number) => !taken.has(`${slot} ${table}`) && !gone(slot, table);
    const table = known.find(free) ?? all.find(free)!;
    taken.add(`${slot} ${table}`);
    places[index] = { slot, table };
  }
  return places;
}
