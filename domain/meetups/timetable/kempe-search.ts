import { breaksOfPeople, meetingsOfPeople, type Scheduling, type Slots } from "./scheduling.ts";

/** A stream of numbers in [0, 1), the same for the same seed: what is random can be run again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Ports = {
  seed: number;
  /** Asked every few thousand moves. */
  stop: () => boolean;
  /** A timetable with fewer breaks than any before, that keeps all constraints. */
  found: (slots: Slots, breaks: number) => void;
};

/**
 * Looks for fewer breaks from a feasible timetable, by exchanges along Kempe chains: all meetings linked by people within
 * two slots change places, so that nobody is ever in two meetings. Only the people at the two ends of a chain see their
 * breaks change, which makes a move very cheap. Worse moves are taken with a probability that falls, then rises again.
 */
export function searchByKempeChains(
  scheduling: Scheduling,
  start: Slots,
  { seed, stop, found }: Ports,
): void {
  const { slots, tables, people, meetings, slotsOf, maxBreakGap } = scheduling;
  const random = randomFrom(seed);
  const count = meetings.length;
  if (count === 0 || slots < 2) return;
  const slotOf = Int32Array.from(start);
  const first = Int32Array.from(meetings, ([a]) => a);
  const second = Int32Array.from(meetings, ([, b]) => b);
  const allowed = new Uint8Array(count * slots);
  for (const [meeting, own] of slotsOf.entries()) for (const slot of own) allowed[meeting * slots + slot] = 1;
  /** The meeting of a person in a slot, or -1. Rows have an empty slot at both ends. */
  const width = slots + 2;
  const seat = new Int32Array(people * width).fill(-1);
  const load = new Int32Array(slots);
  for (let meeting = 0; meeting < count; meeting += 1) {
    const slot = slotOf[meeting]!;
    seat[first[meeting]! * width + slot + 1] = meeting;
    seat[second[meeting]! * width + slot + 1] = meeting;
    load[slot] = load[slot]! + 1;
  }
  /** How dear a meeting in a slot it may not take is, and one above the tables: dear, but not forbidden on the way. */
  const FORBIDDEN = 1.5;
  let violations = 0;
  const breaks = breaksOfPeople(scheduling, slotOf);
  const many = Int32Array.from(meetingsOfPeople(scheduling), (own) => own.length);
  /** What a person with so many breaks costs: one each, and dear beyond the gap from the person with fewest. */
  const cost = (own: number): number => own + (own > maxBreakGap ? 4 * (own - maxBreakGap) : 0);
  let total = breaks.reduce((sum, own) => sum + cost(own), 0);
  let best = Number.POSITIVE_INFINITY;
  const chain = new Int32Array(count);
  const inChain = new Uint8Array(count);

  const keepIfBetter = () => {
    const sum = breaks.reduce((all, own) => all + own, 0);
    if (sum >= best) return;
    if (Math.max(...breaks) - Math.min(...breaks) > maxBreakGap) return;
    best = sum;
    found(Int32Array.from(slotOf), sum);
  };
  keepIfBetter();

  /** The breaks of a person if the meeting of one slot went to another. */
  const breaksAfter = (person: number, from: number, to: number): number => {
    if (many[person]! < 2) return 0;
    const row = person * width + 1;
    let change = 0;
    const left = seat[row + from - 1]! >= 0;
    const right = seat[row + from + 1]! >= 0;
    if (left && right) change += 1;
    else if (!left && !right) change -= 1;
    const leftOfTo = to - 1 !== from && seat[row + to - 1]! >= 0;
    const rightOfTo = to + 1 !== from && seat[row + to + 1]! >= 0;
    if (leftOfTo && rightOfTo) change -= 1;
    else if (!leftOfTo && !rightOfTo) change += 1;
    return breaks[person]! + change;
  };

  let highest = 1;
  let temperature = highest;
  let moves = 0;
  let sinceFound = 0;
  const coolingMoves = Math.max(200_000, count * slots * 150);
  const ends = new Int32Array(4);
  for (;;) {
    moves += 1;
    if ((moves & 4095) === 0) {
      if (stop() || best === 0) return;
      sinceFound += 1;
      const phase = (moves % coolingMoves) / coolingMoves;
      temperature = highest * (1 - phase) ** 2 * 0.5 + 0.08;
      if (moves % coolingMoves < 4096) highest = 0.3 + random();
    }
    const meeting = (random() * count) | 0;
    const own = slotsOf[meeting]!;
    const to = own[(random() * own.length) | 0]!;
    const from = slotOf[meeting]!;
    if (to === from) continue;
    // The chain is followed from the meeting through both of its people; `ends` keeps who stops it, and from which slot.
    let length = 0;
    let endCount = 0;
    let fromCount = 0;
    let fits = true;
    let forbidden = 0;
    chain[length++] = meeting;
    inChain[meeting] = 1;
    for (let i = 0; i < length && fits; i += 1) {
      const each = chain[i]!;
      const at = slotOf[each]!;
      const other = at === from ? to : from;
      if (at === from) fromCount += 1;
      forbidden += allowed[each * slots + at]! - allowed[each * slots + other]!;
      for (let side = 0; side < 2; side += 1) {
        const person = side === 0 ? first[each]! : second[each]!;
        const next = seat[person * width + other + 1]!;
        if (next === -1) {
          ends[endCount++] = person;
          ends[endCount++] = at;
        } else if (inChain[next] === 0) {
          inChain[next] = 1;
          chain[length++] = next;
        }
      }
    }
    for (let i = 0; i < length; i += 1) inChain[chain[i]!] = 0;
    if (!fits) continue;
    const shift = 2 * fromCount - length;
    const over = (l: number) => (l > tables ? l - tables : 0);
    forbidden += over(load[to]! + shift) + over(load[from]! - shift) - over(load[to]!) - over(load[from]!);
    let change = FORBIDDEN * forbidden;
    for (let i = 0; i < endCount; i += 2) {
      const person = ends[i]!;
      const at = ends[i + 1]!;
      change += cost(breaksAfter(person, at, at === from ? to : from)) - cost(breaks[person]!);
    }
    if (change > 0 && random() >= Math.exp(-change / temperature)) continue;
    for (let i = 0; i < endCount; i += 2) {
      const person = ends[i]!;
      const at = ends[i + 1]!;
      breaks[person] = breaksAfter(person, at, at === from ? to : from);
    }
    for (let i = 0; i < length; i += 1) {
      const each = chain[i]!;
      const at = slotOf[each]!;
      seat[first[each]! * width + at + 1] = -1;
      seat[second[each]! * width + at + 1] = -1;
    }
    for (let i = 0; i < length; i += 1) {
      const each = chain[i]!;
      const at = slotOf[each]! === from ? to : from;
      slotOf[each] = at;
      seat[first[each]! * width + at + 1] = each;
      seat[second[each]! * width + at + 1] = each;
    }
    load[to] = load[to]! + shift;
    load[from] = load[from]! - shift;
    total += change;
    violations += forbidden;
    if (violations === 0 && total < best) {
      keepIfBetter();
      sinceFound = 0;
    }
  }
}
