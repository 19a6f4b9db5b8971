import type { Scheduling, Slots } from "./scheduling.ts";

/**
 * The table of each meeting, from 0. Whoever has most meetings keeps one table all along where possible, `seated` people
 * (who cannot move) before all others; the rest take what is free, nearest first to where one of both sat before.
 */
export function seatAtTables(
  scheduling: Scheduling,
  slots: Slots,
  seated: ReadonlySet<number> = new Set(),
): Int32Array {
  const { meetings, tables, people, slots: slotCount } = scheduling;
  const tableOf = new Int32Array(meetings.length).fill(-1);
  const inSlots: number[][] = Array.from({ length: slotCount }, () => []);
  const many = new Int32Array(people);
  for (const [meeting, slot] of slots.entries()) {
    inSlots[slot]!.push(meeting);
    for (const person of meetings[meeting]!) many[person]! += 1;
  }
  const taken = Array.from({ length: slotCount }, () => new Uint8Array(tables));
  const order = Array.from({ length: people }, (_, person) => person).sort(
    (a, b) => Number(seated.has(b)) - Number(seated.has(a)) || many[b]! - many[a]!,
  );
  const ofPeople: number[][] = Array.from({ length: people }, () => []);
  for (const [meeting, pair] of meetings.entries())
    for (const person of pair) ofPeople[person]!.push(meeting);
  for (const person of order) {
    const open = ofPeople[person]!.filter((meeting) => tableOf[meeting] === -1);
    if (open.length === 0) continue;
    const table = tableFor(person, open);
    for (const meeting of open) {
      const row = taken[slots[meeting]!]!;
      const chosen = row[table] === 0 ? table : row.indexOf(0);
      row[chosen] = 1;
      tableOf[meeting] = chosen;
    }
  }
  return tableOf;

  /** The table free in most of these meetings' slots; where this person already sits counts first. */
  function tableFor(person: number, open: readonly number[]): number {
    const worth = new Int32Array(tables);
    for (const meeting of open) {
      const row = taken[slots[meeting]!]!;
      for (let table = 0; table < tables; table += 1) if (row[table] === 0) worth[table]! += 2;
    }
    for (const meeting of ofPeople[person]!) if (tableOf[meeting] !== -1) worth[tableOf[meeting]!]! += 3;
    return worth.indexOf(Math.max(...worth));
  }
}
