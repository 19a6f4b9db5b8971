import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Candidate,
  type CandidatePair,
  compose,
  type Frame,
  GOOD,
  LEAST_GOOD,
  OPEN_SHARE,
} from "./composition.ts";

const candidate = (id: string, changes: Partial<Candidate> = {}): Candidate => ({
  id,
  side: id.startsWith("f") ? "financer" : "organisation",
  newcomer: false,
  small: false,
  kept: false,
  ...changes,
});
const pairOf = (
  organisationId: string,
  financerId: string,
  score: number,
  changes: Partial<CandidatePair> = {},
) => ({
  organisationId,
  financerId,
  score,
  price: 0,
  metBefore: false,
  ...changes,
});

const FRAME: Frame = { seats: 6, tables: 4, slots: 4 };

test("nobody around: nobody is asked, and it is no fault", () => {
  expect(compose(FRAME, [], [])).toEqual({ guests: [], meetings: [], leftOut: [], worth: 0 });
  const alone = compose(FRAME, [candidate("f1"), candidate("o1")], [pairOf("o1", "f1", 0.9)]);
  expect(alone.guests).toEqual([]);
  expect(alone.leftOut.map(({ reason }) => reason)).toEqual(["too-few-meetings", "too-few-meetings"]);
});

test("whoever the host keeps stays, even with one meeting; whoever is excluded never comes", () => {
  const candidates = ["f1", "f2", "o1", "o2"]
    .map((id) => candidate(id))
    .concat(candidate("o3", { kept: true }));
  const pairs = ["o1", "o2"]
    .flatMap((o) => ["f1", "f2"].map((f) => pairOf(o, f, 0.8)))
    .concat(pairOf("o3", "f1", 0.6));
  const composed = compose(FRAME, candidates, pairs);
  expect(composed.guests.sort()).toEqual(["f1", "f2", "o1", "o2", "o3"]);
  const without = compose(FRAME, candidates, pairs, new Map([["o3", "by-host"]]));
  expect(without.guests.sort()).toEqual(["f1", "f2", "o1", "o2"]);
  expect(without.leftOut).toEqual([{ id: "o3", reason: "by-host" }]);
});

test("first encounters come before repeats", () => {
  const candidates = ["f1", "f2", "o1", "o2", "o3"].map((id) => candidate(id));
  const pairs = ["f1", "f2"].flatMap((f) => [
    pairOf("o1", f, 0.9, { metBefore: true }),
    pairOf("o2", f, 0.7),
    pairOf("o3", f, 0.6),
  ]);
  const { guests, meetings } = compose({ seats: 4, tables: 2, slots: 2 }, candidates, pairs);
  expect(guests.sort()).toEqual(["f1", "f2", "o2", "o3"]);
  expect(meetings.every(({ repeat }) => !repeat)).toBe(true);
});

const market = fc
  .record({
    organisations: fc.integer({ min: 0, max: 14 }),
    financers: fc.integer({ min: 0, max: 7 }),
    scores: fc.array(fc.double({ min: 0.3, max: 0.95, noNaN: true }), { minLength: 98, maxLength: 98 }),
    flags: fc.array(fc.boolean(), { minLength: 21, maxLength: 21 }),
    frame: fc.record({
      seats: fc.integer({ min: 1, max: 16 }),
      tables: fc.integer({ min: 1, max: 6 }),
      slots: fc.integer({ min: 1, max: 6 }),
    }),
  })
  .map(({ organisations, financers, scores, flags, frame }) => {
    const ids = (letter: string, count: number) =>
      Array.from({ length: count }, (_, rank) => `${letter}${rank}`);
    const [o, f] = [ids("o", organisations), ids("f", financers)];
    const candidates = [...o, ...f].map((id, rank) => candidate(id, { newcomer: flags[rank]! }));
    const pairs = o.flatMap((one, row) =>
      f.flatMap((other, column) => {
        const score = scores[row * 7 + column]!;
        return score < 0.4 ? [] : [pairOf(one, other, score)];
      }),
    );
    return { frame, candidates, pairs };
  });

test("seats, tables and slots are never exceeded, and each guest has two good partners there", () => {
  fc.assert(
    fc.property(market, ({ frame, candidates, pairs }) => {
      const { guests, meetings, leftOut } = compose(frame, candidates, pairs);
      expect(guests.length).toBeLessThanOrEqual(frame.seats);
      expect(meetings.length).toBeLessThanOrEqual(frame.tables * frame.slots);
      for (const id of guests) {
        const own = meetings.filter((one) => one.organisationId === id || one.financerId === id);
        expect(own.length).toBeLessThanOrEqual(frame.slots);
        const partners = pairs.filter(
          (pair) =>
            pair.score >= GOOD &&
            (pair.organisationId === id || pair.financerId === id) &&
            guests.includes(pair.organisationId) &&
            guests.includes(pair.financerId),
        );
        expect(partners.length).toBeGreaterThanOrEqual(LEAST_GOOD);
      }
      expect(new Set([...guests, ...leftOut.map(({ id }) => id)]).size).toBe(candidates.length);
    }),
    { numRuns: 300 },
  );
});

test("newcomers and small structures have their share when there are enough of them", () => {
  const organisations = Array.from({ length: 12 }, (_, rank) => candidate(`o${rank}`, { small: rank >= 6 }));
  const financers = ["f1", "f2", "f3", "f4"].map((id) => candidate(id));
  const pairs = organisations.flatMap((one, rank) =>
    financers.map((financer) => pairOf(one.id, financer.id, rank >= 6 ? 0.55 : 0.9)),
  );
  const { guests } = compose({ seats: 10, tables: 4, slots: 6 }, [...organisations, ...financers], pairs);
  const chosen = organisations.filter(({ id }) => guests.includes(id));
  expect(chosen.filter(({ small }) => small).length / chosen.length).toBeGreaterThanOrEqual(OPEN_SHARE - 0.1);
});

test("what is composed is worth nine tenths of the best that trying everything finds", () => {
  const ratios: number[] = [];
  fc.assert(
    fc.property(market, ({ frame, candidates, pairs }) => {
      const few = candidates
        .filter(({ id }) => Number(id.slice(1)) < 5)
        .map((one) => ({ ...one, newcomer: false }));
      const known = pairs.filter(
        (pair) =>
          few.some(({ id }) => id === pair.organisationId) && few.some(({ id }) => id === pair.financerId),
      );
      const got = compose(frame, few, known).worth;
      let best = 0;
      for (let mask = 0; mask < 1 << few.length; mask += 1) {
        const kept = few.filter((_, rank) => mask & (1 << rank));
        if (kept.length > frame.seats) continue;
        const all = compose({ ...frame, seats: kept.length }, kept, known);
        if (all.guests.length === kept.length) best = Math.max(best, all.worth);
      }
      if (best > 0) ratios.push(got / best);
    }),
    { numRuns: 40, seed: 7 },
  );
  const mean = ratios.reduce((sum, one) => sum + one, 0) / ratios.length;
  expect(mean).toBeGreaterThan(0.9);
});
