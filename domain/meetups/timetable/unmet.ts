import { chooseAndPlace, type Placed, placeWanted, worth } from "./choose-and-place.ts";
import { chooseMeetings } from "./choose-meetings.ts";
import type { Meeting } from "./compose.ts";
import { toProblem } from "./composition-problem.ts";
import { type MeetupEvent, type Participant, pairKey } from "./event.ts";
import type { Id } from "./fields.ts";
import type { LinearSolver } from "./linear-model.ts";
import { placeByChains } from "./place-by-chains.ts";

/**
 * One change of one limit with which a missed minimum is met and nobody else misses more than now: a timetable was found that
 * does it. `pairs` says how many more possible meetings are needed at least (not with whom); `less` that no single change was
 * found: only a lower minimum. Slots are numbered from 1.
 */
export type Remedy =
  | { kind: "present"; participant: Id; slots: number[] }
  | { kind: "pairs"; more: number }
  | { kind: "tables"; tables: number }
  | { kind: "slots"; slots: number }
  | { kind: "maximum"; participant: Id; maximum: number }
  | { kind: "minimum"; participant: Id; minimum: number }
  | { kind: "less"; minimum: number; searched: boolean };

/** A promised minimum that is not met: how many meetings were given, how many slots and possible meetings there are, and a remedy. */
export type Unmet = {
  id: Id;
  minimum: number;
  given: number;
  there: number;
  possible: number;
  remedy: Remedy;
};

export type UnmetPorts = { solve: LinearSolver; secondsLeft: () => number };

/** How long remedies are looked for, in seconds, and one of them at most. */
const SECONDS = 3;
const ONE_SECONDS = 0.5;

/** Everyone whose minimum is missed, each with what would make it possible. */
export function findUnmet(
  event: MeetupEvent,
  meetings: readonly Meeting[],
  { solve, secondsLeft }: UnmetPorts,
): Unmet[] {
  const given = new Map<Id, number>();
  for (const { a, b } of meetings) for (const id of [a, b]) given.set(id, (given.get(id) ?? 0) + 1);
  const missing = event.participants.filter(({ id, minimum }) => (given.get(id) ?? 0) < minimum);
  const until = secondsLeft() - SECONDS;
  return missing.map((one) => {
    const own = given.get(one.id) ?? 0;
    const promised = event.participants.map((other) =>
      other.id === one.id ? other : { ...other, minimum: Math.min(other.minimum, given.get(other.id) ?? 0) },
    );
    const kept = { ...event, participants: promised };
    const left = () => Math.min(ONE_SECONDS, secondsLeft(), secondsLeft() - until);
    const works = (changed: MeetupEvent) => left() > 0 && canKeepAll(changed, solve, left());
    const possible = event.pairs.filter((pair) => !pair.veto && (pair.a === one.id || pair.b === one.id));
    return {
      id: one.id,
      minimum: one.minimum,
      given: own,
      there: event.slots - one.unavailable.length,
      possible: possible.length,
      remedy:
        findRemedy(kept, one, { possible: possible.length, missing: one.minimum - own }, works) ??
        ({ kind: "less", minimum: own, searched: left() > 0 } as const),
    };
  });
}

type Works = (changed: MeetupEvent) => boolean;

/** The first single change that works: of this person's own limits, then of what all share, then of one other's. */
function findRemedy(
  kept: MeetupEvent,
  one: Participant,
  { possible, missing }: { possible: number; missing: number },
  works: Works,
): Remedy | null {
  if (possible < one.minimum) {
    const more = one.minimum - possible;
    return works(withPairs(kept, one)) ? { kind: "pairs", more } : null;
  }
  const own = kept.pairs.filter((pair) => !pair.veto && (pair.a === one.id || pair.b === one.id));
  const ids = new Set(own.flatMap(({ a, b }) => [a, b]));
  ids.delete(one.id);
  const partners = kept.participants.filter(({ id }) => ids.has(id));
  return (
    morePresence(kept, one, works) ??
    moreOfAll(kept, missing, works) ??
    first(partners, ({ id, maximum }) => {
      const raised = { ...kept, participants: change(kept, id, { maximum: maximum + 1 }) };
      return works(raised) ? { kind: "maximum", participant: id, maximum: maximum + 1 } : null;
    }) ??
    lowerMinimum(kept, one, works) ??
    first(partners, (partner) => morePresence(kept, partner, works))
  );
}

/** Being there in more slots: the first that is enough, or all, less those that are not needed. */
function morePresence(kept: MeetupEvent, one: Participant, works: Works): Remedy | null {
  const presentIn = (slots: readonly number[]) => ({
    ...kept,
    participants: change(kept, one.id, {
      unavailable: one.unavailable.filter((slot) => !slots.includes(slot)),
    }),
  });
  if (one.unavailable.length === 0 || !works(presentIn(one.unavailable))) return null;
  let slots = [...one.unavailable].sort((a, b) => a - b);
  const single = slots.find((slot) => works(presentIn([slot])));
  if (single !== undefined) slots = [single];
  for (const slot of slots) {
    const fewer = slots.filter((other) => other !== slot);
    if (fewer.length > 0 && works(presentIn(fewer))) slots = fewer;
  }
  return { kind: "present", participant: one.id, slots };
}

/** Tables more, or slots more at the end of the day: never more of them than meetings are missing. */
function moreOfAll(kept: MeetupEvent, missing: number, works: Works): Remedy | null {
  const counts = Array.from({ length: missing }, (_, index) => index + 1);
  return (
    first(counts, (more) => {
      const tables = kept.tables + more;
      return works({ ...kept, tables }) ? { kind: "tables", tables } : null;
    }) ??
    first(counts, (more) => {
      const slots = kept.slots + more;
      return works({ ...kept, slots }) ? { kind: "slots", slots } : null;
    })
  );
}

/** One other person who is promised less. */
function lowerMinimum(kept: MeetupEvent, one: Participant, works: Works): Remedy | null {
  const others = kept.participants.filter(({ id, minimum }) => minimum > 0 && id !== one.id);
  const promisedLess = (ids: ReadonlySet<Id>, less: number) => ({
    ...kept,
    participants: kept.participants.map((other) =>
      ids.has(other.id) ? { ...other, minimum: Math.max(0, other.minimum - less) } : other,
    ),
  });
  if (!works(promisedLess(new Set(others.map(({ id }) => id)), 1))) return null;
  return first(others, ({ id, minimum }) =>
    works(promisedLess(new Set([id]), 1)) ? { kind: "minimum", participant: id, minimum: minimum - 1 } : null,
  );
}

/** This person could meet everyone of another side who did not refuse. */
function withPairs(kept: MeetupEvent, one: Participant): MeetupEvent {
  const known = new Set(kept.pairs.map(({ a, b }) => pairKey(a, b)));
  const more = kept.participants
    .filter(({ id, side }) => side !== one.side && !known.has(pairKey(id, one.id)))
    .map(({ id }) => ({ a: one.id, b: id, weight: 0, veto: false, pinnedSlot: null }));
  return { ...kept, pairs: [...kept.pairs, ...more] };
}

const change = (event: MeetupEvent, id: Id, changed: Partial<Participant>): Participant[] =>
  event.participants.map((one) => (one.id === id ? { ...one, ...changed } : one));

function first<One>(of: readonly One[], remedy: (one: One) => Remedy | null): Remedy | null {
  for (const one of of) {
    const found = remedy(one);
    if (found) return found;
  }
  return null;
}

/** Is there a timetable in which no minimum is missed? True only when one was found. */
function canKeepAll(event: MeetupEvent, solve: LinearSolver, seconds: number): boolean {
  const until = performance.now() + 1_000 * seconds;
  const secondsLeft = () => (until - performance.now()) / 1_000;
  const weighed = toProblem(event);
  const problem = { ...weighed, candidates: weighed.candidates.map((one) => ({ ...one, weight: 0 })) };
  const keepsAll = (placed: readonly Placed[]) => worth(problem, placed) > -0.5;
  if (keepsAll([])) return true;
  const choice = chooseMeetings(problem, solve, secondsLeft);
  if (!choice || choice.bound < -1e-6) return false;
  const meetings = choice.chosen.map((index) => problem.candidates[index]!);
  const placed = placeWanted(problem, choice.chosen, placeByChains(problem, meetings), secondsLeft);
  if (keepsAll(placed)) return true;
  const start = { placed, value: worth(problem, placed) };
  const together = chooseAndPlace(problem, choice, start, { solve, secondsLeft });
  return together !== null && keepsAll(together.placed);
}
