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
  /** Proposals of one cooling, and how many coolings at most. */
  proposals: number;
  coolings?: number;
  /** Asked every few thousand proposals. */
  stop: () => boolean;
  /** A timetable with fewer breaks than any before, that keeps all constraints. */
  found: (slots: Slots, breaks: number) => void;
};

/** Another timetable that keeps all constraints and has no more breaks, after so many proposals; the same where none is near. */
export function wanderByKempeChains(
  scheduling: Scheduling,
  start: Slots,
  { seed, proposals, stop }: Pick<Ports, "seed" | "proposals" | "stop">,
): Slots {
  let last = start;
  const search = { seed, proposals, coolings: 1, stop };
  exchange(scheduling, start, {
    ...search,
    warm: STILL,
    cold: STILL,
    equals: true,
    found: (slots) => (last = slots),
  });
  return last;
}

/** Between two checks of the time; a power of two. */
const STEP = 16_384;
/** The temperature at the beginning and at the end of a cooling: a break more costs 1. */
const WARM = 0.2;
const COLD = 0.12;
/** At this one nobody gets a break more, and idle slots still move. */
const STILL = 0.05;
/** What a meeting in a slot that it may not take costs, or one above the tables: dear, but not forbidden on the way. */
const FORBIDDEN = 3;
/** What an idle slot costs beside the break it is part of: short breaks are nearly closed. */
const IDLE = 0.06;
/** What each break costs beyond the gap from whoever has fewest. */
const BEYOND_GAP = 4;
/** How often a closed chain is tried, which changes nobody's breaks. */
const CLOSED = 1 / 32;

/**
 * Looks for fewer breaks from a feasible timetable, by exchanges along Kempe chains: all meetings linked by people within
 * two slots change places, so that nobody is ever in two meetings. Only the people at the two ends of a chain see their
 * breaks change. Worse moves are taken with a probability that falls as it cools: first for the end that a chain begins with,
 * before it is followed, so that most proposals cost next to nothing; then for the other end and for slots and tables.
 */
export function searchByKempeChains(scheduling: Scheduling, start: Slots, ports: Ports): void {
  exchange(scheduling, start, { ...ports, warm: WARM, cold: COLD, equals: false });
}

/** `equals`: the last timetable of each stretch is told also when it has as few breaks as the best. */
type Exchange = Ports & { warm: number; cold: number; equals: boolean };

function exchange(
  scheduling: Scheduling,
  start: Slots,
  { seed, proposals, coolings = Number.POSITIVE_INFINITY, stop, found, warm, cold, equals }: Exchange,
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
  let violations = 0;
  const breaks = breaksOfPeople(scheduling, slotOf);
  const many = Int32Array.from(meetingsOfPeople(scheduling), (own) => own.length);
  const cost = (own: number): number => own + (own > maxBreakGap ? BEYOND_GAP * (own - maxBreakGap) : 0);
  let total = breaks.reduce((sum, own) => sum + cost(own), 0);
  let best = Number.POSITIVE_INFINITY;
  const keepIfBetter = () => {
    const sum = breaks.reduce((all, own) => all + own, 0);
    if (sum > best || (sum === best && !equals)) return;
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
  /** How many slots more there are between first and last meeting of a person if the meeting of one slot went to another. */
  const longer = (person: number, from: number, to: number): number => {
    if (many[person]! < 2) return 0;
    const row = person * width + 1;
    let low = 0;
    while (seat[row + low] === -1) low += 1;
    let high = slots - 1;
    while (seat[row + high] === -1) high -= 1;
    let lowAfter = low;
    if (from === low)
      while (lowAfter === from || (seat[row + lowAfter] === -1 && lowAfter !== to)) lowAfter += 1;
    let highAfter = high;
    if (from === high)
      while (highAfter === from || (seat[row + highAfter] === -1 && highAfter !== to)) highAfter -= 1;
    return Math.max(highAfter, to) - Math.min(lowAfter, to) - (high - low);
  };

  const over = (held: number) => (held > tables ? held - tables : 0);
  const chain = new Int32Array(count);
  let temperature = warm;
  const taken = (change: number) => change <= 0 || random() < Math.exp(-change / temperature);
  for (let tried = 1; ; tried += 1) {
    if ((tried & (STEP - 1)) === 0) {
      if (equals && violations === 0 && total <= best) keepIfBetter();
      if (stop() || best === 0 || tried >= coolings * proposals) return;
      temperature = warm * (cold / warm) ** ((tried % proposals) / proposals);
    }
    const drawn = (random() * count * 2) | 0;
    const meeting = drawn >> 1;
    const person = (drawn & 1) === 0 ? first[meeting]! : second[meeting]!;
    const from = slotOf[meeting]!;
    const to = (random() * slots) | 0;
    if (to === from) continue;
    const isEnd = seat[person * width + to + 1] === -1;
    let after = breaks[person]!;
    let change = 0;
    if (isEnd) {
      after = breaksAfter(person, from, to);
      change = cost(after) - cost(breaks[person]!);
      // Idle slots take a while to count: not where the breaks alone forbid the move.
      if (change > 0 && !taken(change)) continue;
      const idle = IDLE * longer(person, from, to);
      if (idle > 0 && !taken(idle)) continue;
    } else if (random() >= CLOSED) continue;
    // The chain, to its other end or back to where it began.
    let length = 0;
    let fromCount = 0;
    let forbidden = 0;
    let each = meeting;
    let end = person;
    let at = from;
    let other = to;
    for (;;) {
      chain[length++] = each;
      if (at === from) fromCount += 1;
      forbidden += allowed[each * slots + at]! - allowed[each * slots + other]!;
      end = first[each] === end ? second[each]! : first[each]!;
      if (end === person) break;
      const next = seat[end * width + other + 1]!;
      if (next === -1) break;
      each = next;
      const left = at;
      at = other;
      other = left;
    }
    if (!isEnd && end !== person) continue;
    const shift = 2 * fromCount - length;
    forbidden += over(load[to]! + shift) + over(load[from]! - shift) - over(load[to]!) - over(load[from]!);
    let endAfter = breaks[end]!;
    let rest = FORBIDDEN * forbidden;
    if (isEnd) {
      endAfter = breaksAfter(end, at, other);
      const more = cost(endAfter) - cost(breaks[end]!);
      change += more;
      rest += more + IDLE * longer(end, at, other);
    }
    if (!taken(rest)) continue;
    breaks[person] = after;
    breaks[end] = endAfter;
    for (let i = 0; i < length; i += 1) {
      const moved = chain[i]!;
      const left = slotOf[moved]!;
      seat[first[moved]! * width + left + 1] = -1;
      seat[second[moved]! * width + left + 1] = -1;
    }
    for (let i = 0; i < length; i += 1) {
      const moved = chain[i]!;
      const slot = slotOf[moved]! === from ? to : from;
      slotOf[moved] = slot;
      seat[first[moved]! * width + slot + 1] = moved;
      seat[second[moved]! * width + slot + 1] = moved;
    }
    load[to] = load[to]! + shift;
    load[from] = load[from]! - shift;
    total += change;
    violations += forbidden;
    if (violations === 0 && total < best) keepIfBetter();
  }
}
