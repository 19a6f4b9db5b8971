/** A small seeded generator (mulberry32): the same seed gives the same set on every machine. */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (low: number, high: number): number => low + below(high - low + 1),
    pick: <One>(list: readonly One[]): One => {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error("nothing to pick from");
      return one;
    },
    /** Some of a list, in its order. */
    some: <One>(list: readonly One[], count: number): One[] => {
      const left = [...list];
      while (left.length > count) left.splice(below(left.length), 1);
      return left;
    },
    shuffled: <One>(list: readonly One[]): One[] => {
      const mixed = [...list];
      for (let index = mixed.length - 1; index > 0; index -= 1) {
        const other = below(index + 1);
        [mixed[index], mixed[other]] = [mixed[other]!, mixed[index]!];
      }
      return mixed;
    },
  };
}

export type Random = ReturnType<typeof randomFrom>;
