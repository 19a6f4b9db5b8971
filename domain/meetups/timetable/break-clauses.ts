import { ClauseSolver, no, yes } from "./clause-solver.ts";
import { meetingsOfPeople, type Scheduling, type Slots } from "./scheduling.ts";

/** A scheduling problem written as clauses, with the handle that bounds its sum of breaks. */
export type BreakClauses = {
  solver: ClauseSolver;
  /** The question "does this meeting stand in this slot", by meeting and slot; -1 where it may not. */
  inSlot: number[][];
  /** From now on, at most so many breaks in all. False when there can be no more anyway. */
  allow: (breaks: number) => boolean;
  /** The timetable of the answer just found. */
  read: () => Slots;
  /** Tries first what this timetable holds. */
  follow: (slots: Slots) => void;
};

/** The most breaks a person can have: each needs a meeting on both sides and an idle slot. */
const mostBreaks = (meetings: number, slots: number): number =>
  Math.max(0, Math.min(meetings - 1, slots - meetings));

/**
 * Writes the problem as yes/no questions: does meeting m stand in slot t, is person p busy in t, busy before or after t, how
 * many runs of meetings p has had up to t. A break is a run after the first; at most `sum` of them are allowed, and those of
 * two people may not be too far apart. Without `sum` any timetable will do, whatever its breaks.
 */
export function writeBreakClauses(scheduling: Scheduling, sum?: number): BreakClauses {
  const { slots, tables, meetings, slotsOf } = scheduling;
  const solver = new ClauseSolver();
  const inSlot: number[][] = meetings.map((_, meeting) => {
    const row: number[] = Array.from({ length: slots }, () => -1);
    for (const slot of slotsOf[meeting]!) row[slot] = solver.newVariable();
    return row;
  });
  for (const [meeting, row] of inSlot.entries()) {
    const literals = slotsOf[meeting]!.map((slot) => yes(row[slot]!));
    solver.addClause(literals);
    solver.addAtMost(literals, 1);
  }
  for (let slot = 0; slot < slots; slot += 1) {
    const held = inSlot.filter((row) => row[slot] !== -1).map((row) => yes(row[slot]!));
    if (held.length > tables) solver.addAtMost(held, tables);
  }
  const ofPeople = meetingsOfPeople(scheduling);
  const busy: number[][] = ofPeople.map((own) => writeBusy(solver, scheduling, inSlot, own));
  for (let slot = 0; slot < slots; slot += 1) {
    const present = busy
      .filter((row) => row[slot] !== undefined && row[slot] !== -1)
      .map((row) => yes(row[slot]!));
    if (present.length > 2 * tables) solver.addAtMost(present, 2 * tables);
  }
  const allow = sum === undefined ? () => false : writeBreaks(solver, scheduling, ofPeople, busy, sum);
  return {
    solver,
    inSlot,
    allow,
    read: () =>
      Int32Array.from(inSlot, (row) =>
        row.findIndex((variable) => variable !== -1 && solver.holds(yes(variable))),
      ),
    follow: (timetable) => {
      for (const [meeting, row] of inSlot.entries()) {
        for (const [slot, variable] of row.entries()) {
          if (variable !== -1) solver.prefer(variable, timetable[meeting] === slot);
        }
      }
    },
  };
}

/** Is this person busy in each slot? One meeting at a time, and as many busy slots as meetings. -1 where never. */
function writeBusy(solver: ClauseSolver, { slots }: Scheduling, inSlot: number[][], own: number[]): number[] {
  const row: number[] = [];
  if (own.length === 0) return row;
  for (let slot = 0; slot < slots; slot += 1) {
    const held = own.map((meeting) => inSlot[meeting]![slot]!).filter((variable) => variable !== -1);
    if (held.length === 0) {
      row.push(-1);
      continue;
    }
    const variable = solver.newVariable();
    for (const each of held) solver.addClause([no(each), yes(variable)]);
    solver.addClause([no(variable), ...held.map(yes)]);
    if (held.length > 1) solver.addAtMost(held.map(yes), 1);
    row.push(variable);
  }
  const present = row.filter((variable) => variable !== -1);
  solver.addAtMost(present.map(yes), own.length);
  solver.addAtMost(present.map(no), present.length - own.length);
  return row;
}

/**
 * Counts breaks, bounds how far apart they are, and returns what bounds their sum. With few breaks in all somebody has few, and
 * nobody may have many more than that: only so many are counted, and one more is forbidden.
 */
function writeBreaks(
  solver: ClauseSolver,
  { slots, people, maxBreakGap }: Scheduling,
  ofPeople: number[][],
  busy: number[][],
  sum: number,
): (breaks: number) => boolean {
  const counted = Math.min(sum, Math.floor(sum / Math.max(1, people)) + maxBreakGap);
  const gapMatters = counted > maxBreakGap;
  const all: number[] = [];
  let possible = 0;
  /** `atLeast[k - 1]` of a person: has k breaks or more. */
  const atLeast: number[][] = [];
  for (const [person, own] of ofPeople.entries()) {
    const most = mostBreaks(own.length, slots);
    possible += most;
    const row =
      most === 0
        ? []
        : writePersonBreaks(solver, slots, busy[person]!, own.length, { most, counted, exact: gapMatters });
    atLeast.push(row);
    all.push(...row.map(yes));
  }
  if (gapMatters) boundGap(solver, atLeast, maxBreakGap);
  let handle = -1;
  const allow = (breaks: number) => {
    if (breaks < all.length) {
      if (handle === -1) handle = solver.addAtMost(all, breaks);
      else solver.tighten(handle, breaks);
    }
    return breaks < possible;
  };
  allow(sum);
  return allow;
}

/** How many breaks a person could have, how many of them are counted, and whether a question must be no where there is none. */
type Counting = { most: number; counted: number; exact: boolean };

/**
 * The questions "has k breaks or more" of one person. Told twice over, so that consequences are drawn early: by counting runs
 * of meetings, and, for the first break, by what lies between a meeting before and one after.
 */
function writePersonBreaks(
  solver: ClauseSolver,
  slots: number,
  busy: number[],
  meetings: number,
  { most, counted, exact }: Counting,
): number[] {
  const breaks = Array.from({ length: Math.min(most, counted) }, () => solver.newVariable());
  for (let k = 1; k < breaks.length; k += 1) solver.addClause([no(breaks[k]!), yes(breaks[k - 1]!)]);
  const some = breaks.length === 0 ? [] : [yes(breaks[0]!)];
  const before: number[] = [];
  const after: number[] = [];
  for (let slot = 0; slot < slots; slot += 1) {
    before.push(solver.newVariable());
    after.push(solver.newVariable());
  }
  const busyAt = (slot: number): number => (slot < 0 || slot >= slots ? -1 : busy[slot]!);
  for (let slot = 0; slot < slots; slot += 1) {
    const own = busyAt(slot);
    if (own !== -1) solver.addClause([no(own), yes(before[slot]!)]);
    if (own !== -1) solver.addClause([no(own), yes(after[slot]!)]);
    if (slot > 0) solver.addClause([no(before[slot - 1]!), yes(before[slot]!)]);
    if (slot > 0) solver.addClause([no(after[slot]!), yes(after[slot - 1]!)]);
    const ownYes = own === -1 ? [] : [yes(own)];
    solver.addClause([no(before[slot]!), ...ownYes, ...(slot > 0 ? [yes(before[slot - 1]!)] : [])]);
    solver.addClause([no(after[slot]!), ...ownYes, ...(slot < slots - 1 ? [yes(after[slot + 1]!)] : [])]);
    if (slot > 0 && slot < slots - 1) {
      solver.addClause([no(before[slot - 1]!), no(after[slot + 1]!), ...ownYes, ...some]);
    }
    if (slot + meetings < slots) {
      solver.addClause([no(before[slot]!), no(after[slot + meetings]!), ...some]);
    }
  }
  if (breaks.length > 0) countRuns(solver, slots, busyAt, breaks, { most, counted, exact });
  return breaks;
}

/** `runs[k]` at a slot: k + 1 runs of meetings or more have begun up to it. The last slot's tell the breaks. */
function countRuns(
  solver: ClauseSolver,
  slots: number,
  busyAt: (slot: number) => number,
  breaks: number[],
  { most, counted, exact }: Counting,
): void {
  let previous: number[] = [];
  for (let slot = 0; slot < slots; slot += 1) {
    const own = busyAt(slot);
    const last = busyAt(slot - 1);
    const runs =
      slot === slots - 1
        ? [solver.newVariable(), ...breaks]
        : Array.from({ length: breaks.length + 1 }, () => solver.newVariable());
    const begins = own === -1 ? null : [no(own), ...(last === -1 ? [] : [yes(last)])];
    for (const [k, run] of runs.entries()) {
      const kept = previous[k];
      if (kept !== undefined) solver.addClause([no(kept), yes(run)]);
      const earlier = k === 0 ? undefined : previous[k - 1];
      const possible = k === 0 || earlier !== undefined;
      if (begins && possible) {
        solver.addClause([...begins, ...(earlier === undefined ? [] : [no(earlier)]), yes(run)]);
      }
      if (!exact) continue;
      // Nothing counts that did not begin: a run more is one that began here after those before, or was there already.
      const was = kept === undefined ? [] : [yes(kept)];
      if (own === -1) solver.addClause([no(run), ...was]);
      else {
        solver.addClause([no(run), ...was, yes(own)]);
        if (last !== -1) solver.addClause([no(run), ...was, no(last)]);
      }
      if (earlier !== undefined) solver.addClause([no(run), ...was, yes(earlier)]);
      else if (k > 0) solver.addClause([no(run), ...was]);
    }
    const full = previous[breaks.length];
    if (counted < most && begins && full !== undefined) solver.addClause([...begins, no(full)]);
    previous = runs;
  }
}

/** Nobody has more than `maxBreakGap` breaks above anybody else. */
function boundGap(solver: ClauseSolver, atLeast: number[][], maxBreakGap: number): void {
  const highest = Math.max(0, ...atLeast.map((row) => row.length));
  for (let k = maxBreakGap + 1; k <= highest; k += 1) {
    const someone = solver.newVariable();
    for (const row of atLeast)
      if (row[k - 1] !== undefined) solver.addClause([no(row[k - 1]!), yes(someone)]);
    for (const row of atLeast) {
      const least = row[k - maxBreakGap - 1];
      solver.addClause(least === undefined ? [no(someone)] : [no(someone), yes(least)]);
    }
  }
}
