import { chooseMeetings } from "./choose-meetings.ts";
import type { Meeting } from "./compose.ts";
import { toProblem } from "./composition-problem.ts";
import type { MeetupEvent, Participant } from "./event.ts";
import type { Id } from "./fields.ts";
import type { LinearSolver } from "./linear-model.ts";

/**
 * A promised minimum that is not met, why, and what would make it possible, as a French sentence. It never says who refused
 * whom. `kind`: too few slots there, too few possible meetings, no place for more, or others' minimums and maximums.
 */
export type Unmet = {
  id: Id;
  reason: string;
  kind: "too-few-slots" | "too-few-pairs" | "too-few-places" | "others-full" | "absences";
  minimum: number;
  given: number;
};

/** Everyone whose minimum is missed. */
export function findUnmet(event: MeetupEvent, meetings: readonly Meeting[], solve: LinearSolver): Unmet[] {
  const given = new Map<Id, number>();
  for (const { a, b } of meetings) for (const id of [a, b]) given.set(id, (given.get(id) ?? 0) + 1);
  const missing = event.participants.filter(({ id, minimum }) => (given.get(id) ?? 0) < minimum);
  if (missing.length === 0) return [];
  const missed = () => missedIn(event, solve);
  let before: number | null | undefined;
  return missing.map((one) => {
    const own = given.get(one.id) ?? 0;
    const counted = countedReason(event, one);
    if (counted) return { id: one.id, minimum: one.minimum, given: own, ...counted };
    if (before === undefined) before = missed();
    return { id: one.id, minimum: one.minimum, given: own, ...sharedReason(event, one, before, solve) };
  });
}

type Reason = Pick<Unmet, "kind" | "reason">;

/** What counting alone shows: this person could not have so many, whatever the others do. */
function countedReason(event: MeetupEvent, { id, minimum, unavailable }: Participant): Reason | null {
  const there = event.slots - unavailable.length;
  if (there < minimum) {
    return {
      kind: "too-few-slots",
      reason: `présent sur ${count(there, "créneau", "créneaux")} pour un minimum de ${minimum} : ${more(minimum - there, "créneau", "créneaux")} de présence, ou un minimum de ${there}, le permettrait`,
    };
  }
  const away = new Map(event.participants.map((one) => [one.id, new Set(one.unavailable)]));
  const meets = (other: Id) => {
    for (let slot = 1; slot <= event.slots; slot += 1) {
      if (!away.get(id)!.has(slot) && !away.get(other)!.has(slot)) return true;
    }
    return false;
  };
  const own = event.pairs.filter((pair) => !pair.veto && (pair.a === id || pair.b === id));
  const possible = own.filter((pair) => meets(pair.a === id ? pair.b : pair.a));
  if (own.length < minimum) {
    return {
      kind: "too-few-pairs",
      reason: `${count(own.length, "rencontre possible", "rencontres possibles")} pour un minimum de ${minimum} : ${more(minimum - own.length, "rapprochement", "rapprochements")}, ou un minimum de ${own.length}, le permettrait`,
    };
  }
  if (possible.length < minimum) {
    return {
      kind: "absences",
      reason: `${count(possible.length, "invité", "invités")} présents en même temps pour un minimum de ${minimum} : ${more(minimum - possible.length, "présence commune", "présences communes")} le permettrait`,
    };
  }
  return null;
}

/** What others take: the first change that lets more minimums be met is told. */
function sharedReason(
  event: MeetupEvent,
  { id, minimum }: Participant,
  before: number | null,
  solve: LinearSolver,
): Reason {
  const helps = (changed: MeetupEvent) => {
    const after = missedIn(changed, solve);
    return before !== null && after !== null && after < before - 0.5;
  };
  if (helps({ ...event, tables: event.tables + 1 })) {
    return {
      kind: "too-few-places",
      reason: `plus de place pour son minimum de ${minimum} : une table de plus (${event.tables + 1}) le permettrait`,
    };
  }
  const partners = new Set(
    event.pairs
      .filter((pair) => !pair.veto && (pair.a === id || pair.b === id))
      .flatMap(({ a, b }) => [a, b]),
  );
  const widened = event.participants.map((one) =>
    partners.has(one.id) && one.id !== id ? { ...one, maximum: one.maximum + 1 } : one,
  );
  if (helps({ ...event, participants: widened })) {
    return {
      kind: "others-full",
      reason: `ceux qu'il pourrait rencontrer sont au complet, pour un minimum de ${minimum} : un rendez-vous de plus pour l'un d'eux le permettrait`,
    };
  }
  if (helps({ ...event, slots: event.slots + 1 })) {
    return {
      kind: "too-few-places",
      reason: `plus de place pour son minimum de ${minimum} : un créneau de plus (${event.slots + 1}) le permettrait`,
    };
  }
  return {
    kind: "others-full",
    reason: `les présences et les minimums des autres ne laissent pas ${minimum} rendez-vous : un minimum plus bas, ou d'autres présences, le permettrait`,
  };
}

/** How many meetings promised are missed at least, slots left aside; null when it was not found in time. */
function missedIn(event: MeetupEvent, solve: LinearSolver): number | null {
  const problem = toProblem(event);
  const weightless = { ...problem, candidates: problem.candidates.map((one) => ({ ...one, weight: 0 })) };
  const choice = chooseMeetings(weightless, solve, () => 2);
  return choice && -choice.bound;
}

const count = (number: number, one: string, several: string): string =>
  `${number} ${number > 1 ? several : one}`;
const more = (number: number, one: string, several: string): string =>
  `${count(number, one, several)} de plus`;
