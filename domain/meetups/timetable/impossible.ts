import { writeBreakClauses } from "./break-clauses.ts";
import type { Scheduling } from "./scheduling.ts";

/**
 * Why no timetable exists: constraints that cannot all be kept. Meetings, people and slots are numbered from 0.
 * - `no-slot`: a meeting whose two people are never there together (in its session).
 * - `person`: meetings of one person that have, all together, too few slots.
 * - `tables`: meetings that have, all together, too few places: slots × tables.
 * - `together`: meetings that each fit but not all together; taking any one away would make them fit when `least` is true.
 * - `breaks`: timetables exist, but none whose breaks are that close to each other.
 */
export type Impossible =
  | { kind: "no-slot"; meeting: number }
  | { kind: "person"; person: number; meetings: number[]; slots: number[] }
  | { kind: "tables"; meetings: number[]; slots: number[]; tables: number }
  | { kind: "together"; meetings: number[]; people: number[]; tablesMatter: boolean; least: boolean }
  | { kind: "breaks"; maxBreakGap: number };

/** All that can be told impossible by counting, person by person and over all tables. Empty when counting shows nothing. */
export function countImpossible(scheduling: Scheduling): Impossible[] {
  const { people, meetings, slotsOf, slots, tables } = scheduling;
  const found: Impossible[] = [];
  for (const [meeting, own] of slotsOf.entries())
    if (own.length === 0) found.push({ kind: "no-slot", meeting });
  const placed = meetings.map((_, meeting) => meeting).filter((meeting) => slotsOf[meeting]!.length > 0);
  const ofPeople: number[][] = Array.from({ length: people }, () => []);
  for (const meeting of placed) for (const person of meetings[meeting]!) ofPeople[person]!.push(meeting);
  for (const [person, own] of ofPeople.entries()) {
    const short = shortOfSlots(own, slotsOf, slots, 1);
    if (short) found.push({ kind: "person", person, ...short });
  }
  const short = shortOfSlots(placed, slotsOf, slots, tables);
  if (short) found.push({ kind: "tables", ...short, tables });
  return found;
}

/**
 * Meetings that have fewer places than they are, when each slot has `places` of them; null when all of these fit.
 * Found by giving places one after the other and exchanging them; what the last search reached is what is short.
 */
function shortOfSlots(
  meetings: readonly number[],
  slotsOf: readonly (readonly number[])[],
  slots: number,
  places: number,
): { meetings: number[]; slots: number[] } | null {
  const held: number[][] = Array.from({ length: slots }, () => []);
  for (const meeting of meetings) {
    const cameFrom = new Map<number, number>();
    const reached = [meeting];
    const slotOf = new Map<number, number>();
    let free = -1;
    for (let i = 0; i < reached.length && free === -1; i += 1) {
      for (const slot of slotsOf[reached[i]!]!) {
        if (cameFrom.has(slot)) continue;
        cameFrom.set(slot, reached[i]!);
        if (held[slot]!.length < places) {
          free = slot;
          break;
        }
        for (const other of held[slot]!) {
          slotOf.set(other, slot);
          reached.push(other);
        }
      }
    }
    if (free === -1) {
      const inOrder = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);
      return { meetings: inOrder(reached), slots: inOrder(cameFrom.keys()) };
    }
    for (let slot = free; ; ) {
      const moved = cameFrom.get(slot)!;
      held[slot]!.push(moved);
      if (moved === meeting) break;
      const left = slotOf.get(moved)!;
      held[left] = held[left]!.filter((other) => other !== moved);
      slot = left;
    }
  }
  return null;
}

/**
 * From a problem known to have no timetable (whatever its breaks), meetings that cannot all be placed: as few as the time
 * given lets find, by leaving out one after the other and keeping out whoever is not needed for the contradiction.
 */
export function leastImpossible(scheduling: Scheduling, stop: () => boolean): Impossible {
  const placeable = (meetings: readonly number[], tables: number) => {
    const part = {
      ...scheduling,
      tables,
      meetings: meetings.map((meeting) => scheduling.meetings[meeting]!),
      slotsOf: meetings.map((meeting) => scheduling.slotsOf[meeting]!),
    };
    return writeBreakClauses(part).solver.search({ stop });
  };
  let needed = scheduling.meetings.map((_, meeting) => meeting);
  let least = true;
  // Many at once first, then fewer: a contradiction is small, most meetings have no part in it.
  for (let size = Math.ceil(needed.length / 2); ; size = Math.ceil(size / 2)) {
    for (let from = 0; from < needed.length && needed.length > 1; ) {
      const fewer = [...needed.slice(0, from), ...needed.slice(from + size)];
      const ending = stop() ? "stopped" : placeable(fewer, scheduling.tables);
      if (ending === "none") needed = fewer;
      else from += size;
      if (ending === "stopped") least = false;
    }
    if (size === 1 || !least) break;
  }
  const people = [...new Set(needed.flatMap((meeting) => scheduling.meetings[meeting]!))];
  const tablesMatter = placeable(needed, needed.length) === "answer";
  return { kind: "together", meetings: needed, people: people.sort((a, b) => a - b), tablesMatter, least };
}
