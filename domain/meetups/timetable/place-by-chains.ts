import type { Candidate, CompositionProblem } from "./composition-problem.ts";
import type { Slots } from "./scheduling.ts";

/**
 * Places meetings one after the other, moving others along Kempe chains to make room: when everyone is there and nobody has
 * more meetings than slots, all meetings between two sides are placed (König). Then slots with too many meetings give some
 * to others, in the same way. A meeting that does not fit stays at -1.
 */
export function placeByChains(
  { slots, tablesAt, people }: CompositionProblem,
  candidates: readonly Candidate[],
): Slots {
  const meetings = candidates.map(({ a, b }) => [a, b] as const);
  const slotsOf = candidates.map((one) => one.slots);
  const slotOf = new Int32Array(meetings.length).fill(-1);
  const seat = new Int32Array(people * slots).fill(-1);
  const load = new Int32Array(slots);
  const allowed = new Uint8Array(meetings.length * slots);
  for (const [meeting, own] of slotsOf.entries()) for (const slot of own) allowed[meeting * slots + slot] = 1;

  const put = (meeting: number, slot: number) => {
    slotOf[meeting] = slot;
    for (const person of meetings[meeting]!) seat[person * slots + slot] = meeting;
    load[slot]! += 1;
  };
  const take = (meeting: number) => {
    const slot = slotOf[meeting]!;
    for (const person of meetings[meeting]!) seat[person * slots + slot] = -1;
    load[slot]! -= 1;
    slotOf[meeting] = -1;
  };
  /** All meetings of two slots that are linked with this one by their people; null when one may not take the other slot. */
  const chainOf = (meeting: number, one: number, other: number): number[] | null => {
    const chain = [meeting];
    const inChain = new Set(chain);
    for (const each of chain) {
      const to = slotOf[each] === one ? other : one;
      if (!allowed[each * slots + to]) return null;
      for (const person of meetings[each]!) {
        const next = seat[person * slots + to]!;
        if (next !== -1 && !inChain.has(next)) {
          inChain.add(next);
          chain.push(next);
        }
      }
    }
    return chain;
  };
  const exchange = (chain: number[], one: number, other: number) => {
    const targets = chain.map((each) => (slotOf[each] === one ? other : one));
    for (const each of chain) take(each);
    for (const [index, each] of chain.entries()) put(each, targets[index]!);
  };

  const place = (meeting: number): boolean => {
    const [a, b] = meetings[meeting]!;
    const own = slotsOf[meeting]!;
    let best = -1;
    for (const slot of own) {
      if (seat[a * slots + slot] !== -1 || seat[b * slots + slot] !== -1) continue;
      if (best === -1 || load[slot]! < load[best]!) best = slot;
    }
    if (best !== -1) {
      put(meeting, best);
      return true;
    }
    // A slot where one of both is free, and the other is made free by exchanging with a slot where it is.
    for (const [free, busy] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const slot of own) {
        if (seat[free * slots + slot] !== -1) continue;
        for (let other = 0; other < slots; other += 1) {
          if (other === slot || seat[busy * slots + other] !== -1) continue;
          const chain = chainOf(seat[busy * slots + slot]!, slot, other);
          if (!chain || chain.some((each) => meetings[each]!.includes(free))) continue;
          exchange(chain, slot, other);
          put(meeting, slot);
          return true;
        }
      }
    }
    return false;
  };

  const order = meetings.map((_, meeting) => meeting);
  order.sort((a, b) => slotsOf[a]!.length - slotsOf[b]!.length);
  for (const meeting of order) place(meeting);
  relieve();
  return slotOf;

  /** Slots with more meetings than tables give some to slots with fewer; what cannot be given is taken out. */
  function relieve(): void {
    for (let slot = 0; slot < slots; slot += 1) {
      while (load[slot]! > tablesAt[slot]!) {
        if (!giveFrom(slot)) take(lastOf(slot));
      }
    }
    for (const meeting of order) if (slotOf[meeting] === -1) placeWithinTables(meeting);
  }

  function giveFrom(slot: number): boolean {
    for (let other = 0; other < slots; other += 1) {
      if (load[other]! >= tablesAt[other]!) continue;
      const tried = new Set<number>();
      for (let meeting = 0; meeting < meetings.length; meeting += 1) {
        if (slotOf[meeting] !== slot || tried.has(meeting)) continue;
        const chain = chainOf(meeting, slot, other);
        if (!chain) continue;
        for (const each of chain) tried.add(each);
        const here = chain.filter((each) => slotOf[each] === slot).length;
        const shift = 2 * here - chain.length;
        if (shift > 0 && load[other]! + shift <= tablesAt[other]!) {
          exchange(chain, slot, other);
          return true;
        }
      }
    }
    return false;
  }

  function lastOf(slot: number): number {
    return slotOf.lastIndexOf(slot);
  }

  function placeWithinTables(meeting: number): void {
    const before = Int32Array.from(slotOf);
    if (place(meeting) && load.every((held, slot) => held <= tablesAt[slot]!)) return;
    for (const [each, slot] of before.entries()) if (slotOf[each] !== slot && slotOf[each] !== -1) take(each);
    for (const [each, slot] of before.entries()) if (slotOf[each] !== slot && slot !== -1) put(each, slot);
  }
}
