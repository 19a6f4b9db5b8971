import { allDepartements, departementByCode } from "#domain/territories/division.ts";
import type { TerritoryKey } from "#domain/territories/territory.ts";
import { FEWEST_IN_A_SUM } from "./intention.ts";

/**
 * A sum of savers as it is kept between two dates: of it, `shown` alone is ever read by anybody. Source: domaine, § 4.5,
 * requirement 5.
 */
export type CountedSum = {
  /** Whose sum it is: `D26`; `R84`, the départements of a région that have no sum of their own; `FR`, what is left. */
  key: string;
  /** Codes of the départements it adds up, sorted; a sum that covers others is another sum. */
  covers: readonly string[];
  /** How many people there were when it was last counted. */
  people: number;
  /** A multiple of ten, at most `people`; 0: nothing is shown. */
  shown: number;
  /** How many must come or go before it is counted anew: drawn between 10 and 19 each time, and told to nobody. */
  step: number;
  /** ISO day. */
  countedOn: string;
};

/** Draws a step, evenly, among the whole numbers from 10 to 19. */
export type DrawStep = () => number;

export const STEPS = { from: FEWEST_IN_A_SUM, to: 2 * FEWEST_IN_A_SUM - 1 } as const;

const CONFIRMED_AFTER_MS = 365 * 86_400_000;

/**
 * One sum at one of the dates. It stays as it was until ten people at least, and up to nineteen, by a draw, have come or
 * gone: what differs between two days is then the doing of ten people or more, and one person changes it with one chance
 * in ten at most, whoever else is known. The same draw blurs the rounding down. After a year, a sum that no longer counts
 * ten people is taken away.
 */
export function recount(
  { key, covers }: Pick<CountedSum, "key" | "covers">,
  people: number,
  before: CountedSum | undefined,
  { today, drawStep }: { today: string; drawStep: DrawStep },
): CountedSum {
  const kept: CountedSum = before ?? { key, covers, people: 0, shown: 0, step: drawStep(), countedOn: today };
  if (Math.abs(people - kept.people) >= kept.step) {
    const shown = people < FEWEST_IN_A_SUM ? 0 : roundedDown(people - blur(kept, people));
    return { key, covers, people, shown, step: drawStep(), countedOn: today };
  }
  const aYearOld = Date.parse(today) - Date.parse(kept.countedOn) >= CONFIRMED_AFTER_MS;
  if (!aYearOld) return kept;
  if (people >= FEWEST_IN_A_SUM) return { ...kept, countedOn: today };
  return { key, covers, people, shown: 0, step: drawStep(), countedOn: today };
}

const TEN = FEWEST_IN_A_SUM;
const roundedDown = (people: number): number => Math.max(0, Math.floor(people / TEN) * TEN);

/**
 * How many, between 0 and 9, are left out before rounding down: as many as make the tens begin where the step ends, so that
 * one draw decides both whether a sum is counted anew and where it passes a ten.
 */
function blur({ people, step }: CountedSum, now: number): number {
  const turn = now > people ? people + step : people - step + 1;
  return ((turn % TEN) + TEN) % TEN;
}

type Counting = {
  /** How many savers each département has today, by its code; none where it is missing. */
  people: ReadonlyMap<string, number>;
  before: readonly CountedSum[];
  today: string;
  drawStep: DrawStep;
};

/**
 * The sums by territory at one of the dates. Everyone is in one sum at most: that of their département; else, with the
 * others of the région that have none, that of the région; else that of the country. A sum that adds up départements adds
 * two at least, so that no total less its parts is a département that is not shown.
 */
export function recountTerritories({ people, before, today, drawStep }: Counting): CountedSum[] {
  const known = new Map(before.map((sum) => [sum.key, sum]));
  const count = (key: TerritoryKey, covers: readonly string[]): CountedSum | null => {
    const same = known.get(key);
    const kept = same && sameCodes(same.covers, covers) ? same : undefined;
    const now = covers.reduce((total, code) => total + (people.get(code) ?? 0), 0);
    return kept || now > 0 ? recount({ key, covers }, now, kept, { today, drawStep }) : null;
  };
  const sums: CountedSum[] = [];
  /** Counts each of these sums; gives the départements that remain to be added to others. */
  const countEach = (groups: Iterable<readonly [TerritoryKey, readonly string[]]>): string[] => {
    const left: string[] = [];
    for (const [key, covers] of groups) {
      const sum = count(key, covers);
      if (sum) sums.push(sum);
      if (!sum?.shown) left.push(...covers);
    }
    return left.sort();
  };
  const withoutOwn = countEach(allDepartements().map(({ code }) => [`D${code}`, [code]] as const));
  const regions = byRegion(withoutOwn);
  const alone = regions.flatMap(([, covers]) => (covers.length === 1 ? covers : []));
  const left = [...alone, ...countEach(regions.filter(([, covers]) => covers.length > 1))].sort();
  if (left.length > 1) countEach([["FR", left]]);
  return sums;
}

/** These départements, by the key of their région. */
function byRegion(codes: readonly string[]): [TerritoryKey, string[]][] {
  const regions = new Map<TerritoryKey, string[]>();
  for (const code of codes) {
    const key: TerritoryKey = `R${departementByCode(code)!.region}`;
    regions.set(key, [...(regions.get(key) ?? []), code]);
  }
  return [...regions];
}

const sameCodes = (some: readonly string[], others: readonly string[]) => some.join() === others.join();

/** What is published of a sum. */
export type ShownSum = Pick<CountedSum, "key" | "covers" | "shown">;

/** What everyone may read: the sums that are shown, the largest first, and their total, which says nothing more than they do. */
export function shownSums(sums: readonly ShownSum[]): { sums: ShownSum[]; total: number } {
  const shown = sums
    .filter((sum) => sum.shown > 0)
    .map(({ key, covers, shown: people }) => ({ key, covers, shown: people }))
    .sort((a, b) => b.shown - a.shown || a.key.localeCompare(b.key));
  return { sums: shown, total: shown.reduce((total, sum) => total + sum.shown, 0) };
}

/** Sums are counted anew in the first days of a month, whatever happens in between. Both ISO days; `last` null: never yet. */
export const isTimeToCount = (last: string | null, today: string): boolean =>
  last === null || last.slice(0, 7) < today.slice(0, 7);
