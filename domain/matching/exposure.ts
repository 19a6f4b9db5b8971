/** Something that may be shown to a reader, with the score of its pairing with that reader. */
export type Shown = { id: string; score: number };

/** Who may be shown what: for each reader, everything that is possible for them. */
export type Market = ReadonlyMap<string, readonly Shown[]>;

export type Exposure = {
  /** What each pays for having been shown much; nothing for those that are not in it. */
  prices: ReadonlyMap<string, number>;
  /** For a reader, those that would stand in no top ten otherwise, and that keep the last places of this one. */
  reserved: ReadonlyMap<string, readonly string[]>;
};

export const NO_EXPOSURE: Exposure = { prices: new Map(), reserved: new Map() };

/** Places at the top of a list that count: beyond them hardly anyone reads. */
export const TOP = 10;
const ROUNDS = 400;
/** How fast prices move, in points of score for an exposure of twice the target. */
const STEP = 0.0008;
/** The exposure at which a price begins, as a multiple of the mean. */
const TARGET = 0.65;
/** Prices are dear to the order of lists: they stop when no more than this share is seen by nobody, and reserved places do the rest. */
const LEFT_TO_PLACES = 0.03;

/** How much the place at this index, from 0, is seen. */
export const visibility = (index: number): number => 1 / Math.log2(index + 2);

/**
 * Prices that spread exposure: those shown above the target grow dearer, those below cheaper, until lists settle. Then
 * whoever still stands in no top ten is given one of the last places of a list, where it scores best. Scores are untouched.
 * Source: matching, exposure.
 */
export function computeExposure(market: Market): Exposure {
  const prices = new Map<string, number>();
  for (const list of market.values()) for (const { id } of list) prices.set(id, 0);
  let seen = exposureOf(market, prices);
  // Prices are a means to be seen: where everyone is, scores alone order.
  for (let round = 0; round < ROUNDS && unseenOf(seen).length > LEFT_TO_PLACES * seen.size; round += 1) {
    const target = (TARGET * [...seen.values()].reduce((sum, x) => sum + x, 0)) / Math.max(1, seen.size);
    if (target === 0) break;
    for (const [id, price] of prices) {
      prices.set(id, Math.max(0, price + STEP * ((seen.get(id) ?? 0) / target - 1)));
    }
    seen = exposureOf(market, prices);
  }
  return { prices, reserved: reservePlaces(market, prices, unseenOf(seen)) };
}

/** How much each is seen over all lists, ordered by score less price. */
function exposureOf(market: Market, prices: ReadonlyMap<string, number>): Map<string, number> {
  const seen = new Map<string, number>();
  for (const id of prices.keys()) seen.set(id, 0);
  for (const list of market.values()) {
    for (const [index, { id }] of byNetScore(list, prices).slice(0, TOP).entries()) {
      seen.set(id, (seen.get(id) ?? 0) + visibility(index));
    }
  }
  return seen;
}

const byNetScore = <One extends Shown>(list: readonly One[], prices: ReadonlyMap<string, number>): One[] => {
  const net = (one: One) => one.score - (prices.get(one.id) ?? 0);
  return [...list].sort((a, b) => net(b) - net(a) || (a.id < b.id ? -1 : 1));
};

const unseenOf = (seen: ReadonlyMap<string, number>): string[] =>
  [...seen].filter(([, x]) => x === 0).map(([id]) => id);

/** No list gives away more of its ten places than this, and more than one only where somebody would be seen nowhere. */
const MOST_RESERVED = 3;

/**
 * Gives as many of the unseen as possible one of the last places of a top ten, where their scores are best first: a matching by
 * augmenting paths, for the only list of one may be the second choice of another. Who stood in that place and nowhere else is
 * given another one first: nobody loses the only place they have.
 */
function reservePlaces(
  market: Market,
  prices: ReadonlyMap<string, number>,
  unseen: readonly string[],
): Map<string, string[]> {
  const tops = new Map<string, string[]>();
  const standings = new Map<string, number>();
  const choices = new Map<string, { reader: string; score: number }[]>();
  for (const [reader, list] of market) {
    const top = byNetScore(list, prices)
      .slice(0, TOP)
      .map(({ id }) => id);
    for (const id of top) standings.set(id, (standings.get(id) ?? 0) + 1);
    if (top.length < TOP) continue;
    tops.set(reader, top);
    for (const { id, score } of list) {
      const own = choices.get(id);
      if (own) own.push({ reader, score });
      else choices.set(id, [{ reader, score }]);
    }
  }
  for (const list of choices.values())
    list.sort((a, b) => b.score - a.score || (a.reader < b.reader ? -1 : 1));
  const reserved = new Map<string, string[]>();

  /** Finds a place for one among lists that give away so many; `tried`: lists that were already asked. */
  const seat = (id: string, most: number, tried: Set<string>): boolean => {
    for (const { reader } of choices.get(id) ?? []) {
      if (tried.has(reader)) continue;
      tried.add(reader);
      const held = reserved.get(reader) ?? [];
      if (held.length < most && makeRoom(tops.get(reader)![TOP - 1 - held.length]!, most, tried)) {
        reserved.set(reader, [...held, id]);
        return true;
      }
      const moved = held.findIndex((holder) => seat(holder, most, tried));
      if (moved < 0) continue;
      reserved.set(
        reader,
        held.map((holder, place) => (place === moved ? id : holder)),
      );
      return true;
    }
    return false;
  };
  const makeRoom = (leaving: string, most: number, tried: Set<string>): boolean => {
    const left = (standings.get(leaving) ?? 0) - 1;
    if (left <= 0 && !seat(leaving, most, tried)) return false;
    standings.set(leaving, left);
    return true;
  };

  const bestOf = (id: string) => choices.get(id)?.[0]?.score ?? 0;
  let waiting = [...unseen].sort((a, b) => bestOf(b) - bestOf(a) || (a < b ? -1 : 1));
  for (let most = 1; most <= MOST_RESERVED; most += 1)
    waiting = waiting.filter((id) => !seat(id, most, new Set()));
  return reserved;
}

export type Placed<One extends Shown> = { shown: One; liftedForEquity: boolean };

/** Moved up by more places than this, it is said. */
const LIFT_TOLD_FROM = 4;
/** No more of one organisation among the first ten. */
const MOST_OF_ONE_GROUP = 2;

/**
 * One reader's list: by score less price, no more than two of one group among the first ten, the reserved places kept.
 * `groupOf` tells what must not crowd a list: the organisation of a need, the financer of a programme.
 */
export function orderWithExposure<One extends Shown>(
  reader: string,
  list: readonly One[],
  { prices, reserved }: Exposure,
  groupOf: (one: One) => string,
): Placed<One>[] {
  const ordered = spreadGroups(byNetScore(list, prices), groupOf);
  const kept = keepReservedPlaces(ordered, reserved.get(reader) ?? []);
  const byScore = new Map(byNetScore(list, new Map()).map((one, index) => [one.id, index]));
  return kept.map((shown, index) => ({
    shown,
    liftedForEquity: (byScore.get(shown.id) ?? index) - index >= LIFT_TOLD_FROM,
  }));
}

function spreadGroups<One extends Shown>(ordered: One[], groupOf: (one: One) => string): One[] {
  const counts = new Map<string, number>();
  const first: One[] = [];
  const later: One[] = [];
  for (const one of ordered) {
    const group = groupOf(one);
    const count = counts.get(group) ?? 0;
    if (first.length < TOP && count >= MOST_OF_ONE_GROUP) later.push(one);
    else first.push(one);
    counts.set(group, count + 1);
  }
  return first.length < TOP
    ? [...first, ...later]
    : [...first.slice(0, TOP), ...merged(first.slice(TOP), later, ordered)];
}

/** Those beyond the top, in the order they had. */
function merged<One extends Shown>(rest: One[], later: One[], ordered: One[]): One[] {
  const beyond = new Set([...rest, ...later]);
  return ordered.filter((one) => beyond.has(one));
}

function keepReservedPlaces<One extends Shown>(ordered: One[], ids: readonly string[]): One[] {
  const lifted = ordered.slice(TOP).filter(({ id }) => ids.includes(id));
  if (lifted.length === 0) return ordered;
  const others = ordered.filter((one) => !lifted.includes(one));
  const place = TOP - lifted.length;
  return [...others.slice(0, place), ...lifted, ...others.slice(place)];
}
