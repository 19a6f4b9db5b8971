import type { Candidate, CompositionProblem } from "./composition-problem.ts";
import { randomFrom } from "./kempe-search.ts";
import type { Slots } from "./scheduling.ts";

/** How many of the meetings without a slot are weighed against each other for one move. */
const WEIGHED = 8;
/** What an ejection costs beside how often a meeting was ejected: far more. */
const EJECTION = 1_000_000;
/** How long an ejected meeting stays out of the slot it left, in moves: so many at least, and more the more are without a slot. */
const AWAY = 3;
const AWAY_MORE = 10;

/**
 * Places what has no slot yet (-1 in `start`): each takes a slot in which it drives out fewest, those driven out rarely before
 * first; who is driven out may not come back at once. Absences make most timetables hard to build meeting after meeting and easy
 * to find this way: some hundreds of moves. Meetings that still have no slot when it is stopped stay at -1.
 */
export function placeByEjections(
  { slots, tablesAt, people }: CompositionProblem,
  meetings: readonly Candidate[],
  start: Slots,
  stop: (moves: number) => boolean,
): Slots {
  const random = randomFrom(1);
  const among = (count: number) => Math.floor(random() * count);
  const slotOf = new Int32Array(meetings.length).fill(-1);
  const seat = new Int32Array(people * slots).fill(-1);
  const held: number[][] = Array.from({ length: slots }, () => []);
  const seatOf = (meeting: number, side: "a" | "b", slot: number) => meetings[meeting]![side] * slots + slot;
  const put = (meeting: number, slot: number) => {
    slotOf[meeting] = slot;
    seat[seatOf(meeting, "a", slot)] = meeting;
    seat[seatOf(meeting, "b", slot)] = meeting;
    held[slot]!.push(meeting);
  };
  const take = (meeting: number) => {
    const slot = slotOf[meeting]!;
    slotOf[meeting] = -1;
    seat[seatOf(meeting, "a", slot)] = -1;
    seat[seatOf(meeting, "b", slot)] = -1;
    held[slot]!.splice(held[slot]!.indexOf(meeting), 1);
  };
  const without: number[] = [];
  for (const [meeting, slot] of start.entries()) {
    const fits =
      slot !== -1 &&
      seat[seatOf(meeting, "a", slot)] === -1 &&
      seat[seatOf(meeting, "b", slot)] === -1 &&
      held[slot]!.length < tablesAt[slot]!;
    if (fits) put(meeting, slot);
    else without.push(meeting);
  }
  let best = Int32Array.from(slotOf);
  let fewest = without.length;
  const ejections = new Int32Array(meetings.length);
  const awayUntil = new Int32Array(meetings.length * slots);

  for (let moves = 0; without.length > 0 && !stop(moves); moves += 1) {
    let chosen = -1;
    let chosenSlot = -1;
    let least = Number.POSITIVE_INFINITY;
    let ties = 0;
    const from = among(without.length);
    for (let k = 0; k < Math.min(WEIGHED, without.length); k += 1) {
      const place = (from + k) % without.length;
      const meeting = without[place]!;
      for (const slot of meetings[meeting]!.slots) {
        const first = seat[seatOf(meeting, "a", slot)]!;
        const second = seat[seatOf(meeting, "b", slot)]!;
        let out = (first === -1 ? 0 : 1) + (second === -1 || second === first ? 0 : 1);
        if (held[slot]!.length - out >= tablesAt[slot]!) out += 1;
        if (awayUntil[meeting * slots + slot]! > moves && without.length - 1 + out >= fewest) continue;
        const often = (first === -1 ? 0 : ejections[first]!) + (second === -1 ? 0 : ejections[second]!);
        const cost = out * EJECTION + often;
        if (cost > least) continue;
        ties = cost < least ? 1 : ties + 1;
        least = cost;
        if (random() * ties >= 1) continue;
        chosen = place;
        chosenSlot = slot;
      }
    }
    if (chosen === -1) continue;
    const meeting = without[chosen]!;
    without[chosen] = without.at(-1)!;
    without.pop();
    const eject = (other: number) => {
      if (other === -1) return;
      awayUntil[other * slots + chosenSlot] = moves + AWAY + among(AWAY_MORE) + without.length;
      ejections[other]! += 1;
      take(other);
      without.push(other);
    };
    eject(seat[seatOf(meeting, "a", chosenSlot)]!);
    eject(seat[seatOf(meeting, "b", chosenSlot)]!);
    if (held[chosenSlot]!.length >= tablesAt[chosenSlot]!) eject(rarest(held[chosenSlot]!));
    put(meeting, chosenSlot);
    if (without.length < fewest) {
      fewest = without.length;
      best = Int32Array.from(slotOf);
    }
  }
  return best;

  /** Of some of these, the one that was ejected most rarely. */
  function rarest(of: readonly number[]): number {
    let rare = of[among(of.length)]!;
    for (let k = 0; k < 3; k += 1) {
      const other = of[among(of.length)]!;
      if (ejections[other]! < ejections[rare]!) rare = other;
    }
    return rare;
  }
}
