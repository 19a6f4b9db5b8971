import type { BreakPorts } from "./ascending-proof.ts";
import { writeBreakClauses } from "./break-clauses.ts";
import { yes } from "./clause-solver.ts";
import { randomFrom, wanderByKempeChains } from "./kempe-search.ts";
import {
  breaksOfPeople,
  measureBreaks,
  meetingsOfPeople,
  type Scheduling,
  type Slots,
} from "./scheduling.ts";

/** Dead ends that one freeing may cost, at first. */
const PATIENCE = 1_000;
/** The share of people, or of slots, whose meetings are freed. */
const FREED = 0.6;
/** So many freeings are tried around one timetable before another with as few breaks is taken. */
const ROUNDS_AROUND = 20;
const WANDERING = 400_000;

/**
 * Looks for fewer breaks than a timetable has: frees the meetings of people around one who has breaks, or of some slots, keeps
 * the others, and asks for something better. What one freeing teaches serves the next. Where exchanges along chains stop,
 * because many meetings must move at once, this goes on; one that wanders goes over to others with as few breaks now and
 * then. Ends when stopped, or when nothing has fewer breaks.
 */
export function freeAndPlace(
  scheduling: Scheduling,
  start: Slots,
  seed: number,
  { stop, fewest, found, wanders }: Pick<BreakPorts, "stop" | "fewest" | "found"> & { wanders: boolean },
): void {
  const { people, slots, meetings } = scheduling;
  const random = randomFrom(seed);
  const among = (count: number) => Math.floor(random() * count);
  const own = meetingsOfPeople(scheduling);
  let best = start;
  let sum = measureBreaks(scheduling, best).sum;
  if (sum === 0) return;
  const clauses = writeBreakClauses(scheduling, sum - 1);
  const { solver } = clauses;

  /** People linked by meetings, from one who has breaks on. */
  const peopleAround = (): Set<number> => {
    const breaks = breaksOfPeople(scheduling, best);
    const broken = [...breaks.keys()].filter((person) => breaks[person]! > 0);
    const around = [broken[among(broken.length)]!];
    const chosen = new Set(around);
    while (chosen.size < Math.min(people, FREED * people)) {
      const from = around[among(around.length)]!;
      const meeting = own[from]![among(own[from]!.length)];
      const [a, b] = meeting === undefined ? [0, 0] : meetings[meeting]!;
      const next = meeting === undefined || random() < 0.2 ? among(people) : a === from ? b : a;
      if (!chosen.has(next)) around.push(next);
      chosen.add(next);
    }
    return chosen;
  };
  const freed = (): ((meeting: number) => boolean) => {
    const kind = random();
    if (kind < 0.5) {
      const around = peopleAround();
      const both = kind < 0.25;
      return (meeting) => {
        const [a, b] = meetings[meeting]!;
        return both ? (around.has(a) && around.has(b)) || random() < 0.15 : around.has(a) || around.has(b);
      };
    }
    const width = Math.min(slots, 3 + among(FREED * slots));
    const from = among(slots - width + 1);
    const others = random() < 0.3 ? 0.1 : 0;
    return (meeting) => {
      const slot = best[meeting]!;
      return (slot >= from && slot < from + width) || random() < others;
    };
  };

  for (let round = 0; !stop(); round += 1) {
    if (wanders && round % ROUNDS_AROUND === ROUNDS_AROUND - 1)
      best = wanderByKempeChains(scheduling, best, { seed: among(0x7fffffff), proposals: WANDERING, stop });
    const isFree = freed();
    const kept = meetings.flatMap((_, meeting) =>
      isFree(meeting) ? [] : [yes(clauses.inSlot[meeting]![best[meeting]!]!)],
    );
    if (random() < 0.5) clauses.follow(best);
    const most = solver.conflicts + PATIENCE * (1 + round / 200);
    const ending = solver.search({ assumptions: kept, stop: () => stop() || solver.conflicts > most });
    if (ending === "none" && solver.core.length === 0) return;
    if (ending === "answer") {
      best = clauses.read();
      sum = measureBreaks(scheduling, best).sum;
      found(best, sum);
      if (sum === 0) return;
    }
    if (fewest() < sum) sum = fewest();
    clauses.allow(sum - 1);
  }
}
