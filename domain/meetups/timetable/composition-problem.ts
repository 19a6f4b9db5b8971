import type { MeetupEvent } from "./event.ts";
import type { Id } from "./fields.ts";
import type { Scheduling } from "./scheduling.ts";

/** A pair that could meet: its place among the event's pairs, its people, its share of the heaviest's weight, and the slots (from 0) it could take. */
export type Candidate = { pair: number; a: number; b: number; weight: number; slots: number[] };

/** A pair that meets in a slot, whatever else: both numbered from 0. */
export type Pinned = { pair: number; a: number; b: number; slot: number };

/**
 * An event in numbers: pins are taken out, with the seats, slots and tables that they take; vetoes and pairs that are never
 * there together are left out.
 */
export type CompositionProblem = {
  slots: number;
  tables: number;
  people: number;
  /** Tables left in each slot. */
  tablesAt: number[];
  /** The slots left to each person. */
  freeSlots: boolean[][];
  /** The most meetings each person may still have, and the fewest it should. */
  most: number[];
  fewest: number[];
  candidates: Candidate[];
  pinned: Pinned[];
  /** The weight of the heaviest pair: those of candidates are shares of it. */
  heaviest: number;
};

/** Pins that contradict the event, or each other. People by their identifier, slots from 1. */
export type PinConflict =
  | { kind: "pin-away"; a: Id; b: Id; slot: number; away: Id[] }
  | { kind: "pin-twice"; participant: Id; slot: number }
  | { kind: "pin-tables"; slot: number; pinned: number; tables: number }
  | { kind: "pin-maximum"; participant: Id; pinned: number; maximum: number };

export function toProblem(event: MeetupEvent): CompositionProblem {
  const { slots, tables, participants } = event;
  const numbers = new Map(participants.map((one, index) => [one.id, index]));
  const freeSlots = participants.map(({ unavailable }) => {
    const away = new Set(unavailable);
    return Array.from({ length: slots }, (_, slot) => !away.has(slot + 1));
  });
  const tablesAt: number[] = Array.from({ length: slots }, () => tables);
  const pinnedOf: number[] = participants.map(() => 0);
  const pinned: Pinned[] = [];
  for (const [pair, { a, b, pinnedSlot }] of event.pairs.entries()) {
    if (pinnedSlot === null) continue;
    const pin = { pair, a: numbers.get(a)!, b: numbers.get(b)!, slot: pinnedSlot - 1 };
    pinned.push(pin);
    tablesAt[pin.slot]! -= 1;
    for (const person of [pin.a, pin.b]) {
      freeSlots[person]![pin.slot] = false;
      pinnedOf[person]! += 1;
    }
  }
  const free = freeSlots.map((own) => own.filter(Boolean).length);
  const heaviest = event.pairs.reduce((most, { weight }) => Math.max(most, weight), 0) || 1;
  const candidates: Candidate[] = [];
  for (const [pair, one] of event.pairs.entries()) {
    if (one.veto || one.pinnedSlot !== null) continue;
    const [a, b] = [numbers.get(one.a)!, numbers.get(one.b)!];
    const common: number[] = [];
    for (let slot = 0; slot < slots; slot += 1) {
      if (freeSlots[a]![slot] && freeSlots[b]![slot] && tablesAt[slot]! > 0) common.push(slot);
    }
    if (common.length > 0) candidates.push({ pair, a, b, weight: one.weight / heaviest, slots: common });
  }
  return {
    slots,
    tables,
    people: participants.length,
    tablesAt,
    freeSlots,
    most: participants.map(({ maximum }, index) =>
      Math.max(0, Math.min(maximum - pinnedOf[index]!, free[index]!)),
    ),
    fewest: participants.map(({ minimum }, index) => Math.max(0, minimum - pinnedOf[index]!)),
    candidates,
    pinned,
    heaviest,
  };
}

/** Every pin that cannot be kept. Empty when all can. */
export function pinConflicts({ slots, tables, participants, pairs }: MeetupEvent): PinConflict[] {
  const away = new Map(participants.map((one) => [one.id, new Set(one.unavailable)]));
  const pins = pairs.filter((pair) => pair.pinnedSlot !== null) as (MeetupEvent["pairs"][number] & {
    pinnedSlot: number;
  })[];
  const conflicts: PinConflict[] = [];
  for (const { a, b, pinnedSlot: slot } of pins) {
    const absent = [a, b].filter((id) => away.get(id)!.has(slot));
    if (absent.length > 0) conflicts.push({ kind: "pin-away", a, b, slot, away: absent });
  }
  for (const { id, maximum } of participants) {
    const own = pins.filter((pin) => pin.a === id || pin.b === id).map((pin) => pin.pinnedSlot);
    for (const slot of new Set(own.filter((slot, index) => own.indexOf(slot) !== index))) {
      conflicts.push({ kind: "pin-twice", participant: id, slot });
    }
    if (own.length > maximum) {
      conflicts.push({ kind: "pin-maximum", participant: id, pinned: own.length, maximum });
    }
  }
  for (let slot = 1; slot <= slots; slot += 1) {
    const pinned = pins.filter((pin) => pin.pinnedSlot === slot).length;
    if (pinned > tables) conflicts.push({ kind: "pin-tables", slot, pinned, tables });
  }
  return conflicts;
}

/** The timetable of chosen meetings, pins among them: chosen ones first, then the pins, in their order. */
export function toScheduling(problem: CompositionProblem, chosen: readonly Candidate[]): Scheduling {
  const { slots, tables, people, pinned } = problem;
  return {
    slots,
    tables,
    people,
    meetings: [...chosen.map(({ a, b }) => [a, b] as const), ...pinned.map(({ a, b }) => [a, b] as const)],
    slotsOf: [...chosen.map((one) => one.slots), ...pinned.map(({ slot }) => [slot])],
    maxBreakGap: FAIR_BREAKS,
  };
}

/** Breaks of any two guests should be no further apart than this. Source: matching, meetups: comfort. */
export const FAIR_BREAKS = 2;
